// First, so that SQLite starts while the rest is evaluated.
import '#library/sqlite.ts';

import { serveWorker } from '#browser/worker-line.ts';
import { rehearse } from '#core/related/rehearsal.ts';
import { Library } from '#library/library.ts';
import { LibraryCalls } from '#library/library-calls.ts';
import { onDisk } from '#library/open-library.ts';

/** The library tidies up when nothing was asked for this long, */
const IDLE_MS = 3000;
/** and goes on with it after a pause, in which a question gets its turn. */
const NEXT_SLICE_MS = 200;

/**
 * The worker that holds the reader's library, which it opens at once. Calls that arrive while it opens wait for it; when
 * it cannot be opened (another worker still holds it) each call tries again.
 */
let opening: Promise<{ readonly library: Library; readonly calls: LibraryCalls }> | null = null;
let idle: ReturnType<typeof setTimeout> | undefined;

async function opened(): Promise<{ readonly library: Library; readonly calls: LibraryCalls }> {
  opening ??= onDisk().then((file) => {
    const library = new Library(file);
    return { library, calls: new LibraryCalls(library) };
  });
  try {
    return await opening;
  } catch (error) {
    opening = null;
    throw error;
  }
}

async function call(method: string, args: readonly unknown[]): Promise<unknown> {
  const { library, calls } = await opened();
  clearTimeout(idle);
  idle = setTimeout(() => settle(library), IDLE_MS);
  return calls.call(method, args);
}

/** What fails is tried again after the next question; it is no reader's concern. */
function settle(library: Library): void {
  library.settle().then(
    (done) => {
      if (!done) idle = setTimeout(() => settle(library), NEXT_SLICE_MS);
    },
    () => undefined,
  );
}

const served = new Proxy(
  {},
  {
    get: (_, method) =>
      typeof method === 'string' ? (...args: readonly unknown[]) => call(method, args) : undefined,
  },
);

serveWorker(self, served);
// The first question is on its way while this goes on, and tells of what fails here.
opened().catch(() => undefined);
rehearse();

import { serveWorker } from '#browser/worker-rpc.ts';
import { Library } from '#library/library.ts';
import { onDisk } from '#library/open-library.ts';

/** Unwritten counts are written when nothing was asked for this long. */
const IDLE_MS = 3000;

/**
 * The worker that holds the reader's library. Calls that arrive while it opens wait for it; when it cannot be
 * opened at all (another worker still holds it) each call tries again.
 */
let opening: Promise<Library> | null = null;
let idle: ReturnType<typeof setTimeout> | undefined;

async function library(): Promise<Library> {
  opening ??= onDisk().then((file) => new Library(file));
  try {
    return await opening;
  } catch (error) {
    opening = null;
    throw error;
  }
}

async function call(method: string, args: readonly unknown[]): Promise<unknown> {
  const open = await library();
  clearTimeout(idle);
  idle = setTimeout(() => void open.settle().catch(() => undefined), IDLE_MS);
  const found: unknown = Reflect.get(open, method);
  if (typeof found !== 'function') throw new Error(`"${method}" is not part of the library.`);
  return Reflect.apply(found, open, args);
}

const served = new Proxy(
  {},
  {
    get: (_, method) =>
      typeof method === 'string' ? (...args: readonly unknown[]) => call(method, args) : undefined,
  },
);

serveWorker(self, served);

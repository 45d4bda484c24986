import type { Contract } from '#browser/contract-client.ts';
import { fileHead, filePieces } from '#browser/file-pieces.ts';
import type { BackgroundApi } from '#core/contract/background-api.ts';
import type { LibraryApi } from '#core/contract/library-api.ts';
import { type ImportFormat, recogniseFormat } from '#core/exchange/import-formats.ts';
import type { ImportItem } from '#core/exchange/import-item.ts';
import { checkImport, type ImportSummary, runImport } from '#core/exchange/import-run.ts';
import type { ImportView } from '#ui/exchange/exchange-view.ts';
import { importFailureInWords } from '#ui/exchange/fault-words.ts';
import { summaryLines } from '#ui/exchange/import-words.ts';
import { say, sayFor } from '#ui/words/say.ts';

/** Enough of a file to tell its format. */
const HEAD = 65_536;

interface ImportDesk {
  readonly view: ImportView;
  choose(file: File): void;
  confirm(withSettings: boolean): void;
  cancel(): void;
}

interface Chosen {
  readonly file: File;
  readonly format: ImportFormat;
  readonly summary: ImportSummary;
}

/** Takes one file at a time through reading, asking and importing; `changed` is called when there is something new. */
export function importDesk(
  library: Contract<LibraryApi>,
  background: Contract<BackgroundApi>,
  changed: () => void,
): ImportDesk {
  let view: ImportView = { state: 'idle' };
  let running: AbortController | null = null;
  let chosen: Chosen | null = null;
  const show = (next: ImportView) => {
    view = next;
    changed();
  };

  function itemsOf(file: File, format: ImportFormat, state: 'reading' | 'importing', signal: AbortSignal) {
    const at = (share: number): ImportView => ({ state, name: file.name, format: nameOf(format), share });
    show(at(0));
    const onProgress = (read: number, size: number) => show(at(read / size));
    return untilStopped(
      format.read(filePieces(file, { signal, onProgress }), { now: new Date().toISOString() }),
      signal,
    );
  }

  /** Runs a step that can be stopped; what it throws becomes what the reader is told. */
  function step(work: (signal: AbortSignal) => Promise<void>): void {
    const stop = new AbortController();
    running = stop;
    void work(stop.signal).catch((error: unknown) => {
      if (stop.signal.aborted) show({ state: 'finished', said: say('import_stopped'), problems: [] });
      else show({ state: 'failed', reason: importFailureInWords(error) });
    });
  }

  async function read(file: File, signal: AbortSignal): Promise<void> {
    const format = recogniseFormat(await fileHead(file, HEAD), file.name, file.size);
    const summary = await checkImport(itemsOf(file, format, 'reading', signal), library);
    chosen = { file, format, summary };
    show({ state: 'asking', name: file.name, format: nameOf(format), summary });
  }

  async function bringIn(
    { file, format }: Chosen,
    withSettings: boolean,
    signal: AbortSignal,
  ): Promise<void> {
    const summary = await runImport(itemsOf(file, format, 'importing', signal), library);
    if (withSettings && summary.settings) await background.changeSettings(summary.settings);
    const said = say('import_done', summaryLines(summary).join('; '));
    show({ state: 'finished', said, problems: summary.problems });
  }

  return {
    get view() {
      return view;
    },
    choose(file) {
      step((signal) => read(file, signal));
    },
    confirm(withSettings) {
      const agreed = chosen;
      chosen = null;
      if (agreed) step((signal) => bringIn(agreed, withSettings, signal));
    },
    cancel() {
      if (view.state === 'asking') show({ state: 'idle' });
      chosen = null;
      running?.abort();
    },
  };
}

function nameOf({ id, label }: ImportFormat): string {
  return sayFor('import_format', id, label);
}

/** Reading ahead of the records, a stop between two pieces of the file would come too late. */
async function* untilStopped(
  items: AsyncIterable<ImportItem>,
  signal: AbortSignal,
): AsyncGenerator<ImportItem> {
  for await (const item of items) {
    signal.throwIfAborted();
    yield item;
  }
}

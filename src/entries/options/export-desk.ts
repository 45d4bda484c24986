import { ARTICLE_FORMATS, articlesFile } from '#browser/articles-file.ts';
import type { Contract } from '#browser/contract-client.ts';
import { downloadFile, textFile } from '#browser/download.ts';
import type { BackgroundApi } from '#core/contract/background-api.ts';
import type { LibraryApi } from '#core/contract/library-api.ts';
import { writeBackup } from '#core/exchange/backup.ts';
import { type OnProgress, recordsOf } from '#core/exchange/record-stream.ts';
import type { BackupRecord } from '#core/model/backup-record.ts';
import type { ExportChoice, ExportRequest, ExportView } from '#ui/exchange/exchange-view.ts';
import { bytesInWords } from '#ui/words/bytes.ts';
import { failureInWords } from '#ui/words/failures.ts';
import { say } from '#ui/words/say.ts';
import { libraryFile } from './library-file.ts';

/** Everything that can be chosen, the backup first. */
export const EXPORT_CHOICES: readonly ExportChoice[] = [
  { id: 'backup', wholeLibraryOnly: true },
  ...ARTICLE_FORMATS.map((id) => ({ id, wholeLibraryOnly: false })),
  { id: 'sqlite', wholeLibraryOnly: true },
];

interface ExportDesk {
  readonly view: ExportView;
  start(request: ExportRequest): void;
  cancel(): void;
}

/** Runs one export at a time; `changed` is called whenever there is something new to show. */
export function exportDesk(
  library: Contract<LibraryApi>,
  background: Contract<BackgroundApi>,
  changed: () => void,
): ExportDesk {
  let view: ExportView = { state: 'idle' };
  let running: AbortController | null = null;
  const show = (next: ExportView) => {
    view = next;
    changed();
  };
  async function run(request: ExportRequest, signal: AbortSignal): Promise<string> {
    const onProgress: OnProgress = (done, total) => {
      signal.throwIfAborted();
      if (total === 0 && request.formatId !== 'backup') throw new Error(say('export_nothing'));
      show({ state: 'running', done, total });
    };
    const { name, file } = await exportedFile(request, library, background, onProgress);
    signal.throwIfAborted();
    downloadFile(name, file);
    return say('export_done', name, bytesInWords(file.size));
  }
  return {
    get view() {
      return view;
    },
    start(request) {
      const stop = new AbortController();
      running = stop;
      show({ state: 'running', done: 0, total: 0 });
      void run(request, stop.signal)
        .catch((error: unknown) => {
          if (stop.signal.aborted) return say('export_stopped');
          return say('export_failed', failureInWords(error));
        })
        .then((said) => show({ state: 'finished', said }));
    },
    cancel: () => running?.abort(),
  };
}

async function exportedFile(
  { formatId, scope, byteOrderMark }: ExportRequest,
  library: Contract<LibraryApi>,
  background: Contract<BackgroundApi>,
  onProgress: OnProgress,
): Promise<{ readonly name: string; readonly file: Blob }> {
  const exported = new Date().toISOString();
  const name = `parley-${scope.kind}-${exported.slice(0, 10)}`;
  if (formatId === 'sqlite') return { name: `${name}.sqlite3`, file: await libraryFile(library, onProgress) };
  if (formatId === 'backup') {
    const everything = async function* (): AsyncGenerator<BackupRecord> {
      yield { kind: 'settings', settings: await background.settings() };
      yield* recordsOf(library, onProgress);
    };
    const file = await textFile(writeBackup(everything(), exported), 'application/jsonl');
    return { name: `${name}.parley.jsonl`, file };
  }
  const { ownTopics } = await background.settings();
  const made = await articlesFile({ formatId, scope, byteOrderMark }, library, ownTopics, onProgress);
  if (!made) throw new Error(say('export_no_format', formatId));
  return made;
}

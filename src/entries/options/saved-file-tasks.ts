import type { Contract } from '#browser/contract-client.ts';
import { fileHead, filePieces } from '#browser/file-pieces.ts';
import type { BackgroundApi } from '#core/contract/background-api.ts';
import { readArticleLines } from '#core/exchange/articles-jsonl.ts';
import { readMhtml } from '#core/exchange/mhtml.ts';
import { LARGEST_SAVED_FILE, savedFileKind } from '#core/exchange/saved-file-kind.ts';
import { readTextArticle } from '#core/exchange/text-article.ts';
import type { FiledArticle } from '#core/exchange/written-article.ts';
import { decodeHtml } from '#page/saved/decode-html.ts';
import { readSavedPage } from '#page/saved/read-saved-page.ts';
import { filedFaultInWords } from '#ui/exchange/fault-words.ts';
import { say } from '#ui/words/say.ts';
import { outcomeOf } from './adding-outcome.ts';
import type { AddingTask, TaskOutcome } from './adding-queue.ts';

/** Enough of a file to tell what it is. */
const HEAD = 4096;

type Importer = Pick<Contract<BackgroundApi>, 'importArticle'>;

/** A task for each file; one that holds many articles becomes as many tasks when its turn comes. */
export function savedFileTasks(files: readonly File[], background: Importer): readonly AddingTask[] {
  return files.map((file) => ({ name: say('quoted', file.name), run: () => addFile(file, background) }));
}

async function addFile(file: File, background: Importer): Promise<TaskOutcome> {
  const kind = savedFileKind(await fileHead(file, HEAD), file.name);
  if (kind === null) return { kind: 'problem', problem: say('adding_no_page') };
  if (kind === 'backup') return { kind: 'problem', problem: say('adding_backup', say('import_heading')) };
  const largest = LARGEST_SAVED_FILE[kind];
  if (file.size > largest)
    return { kind: 'problem', problem: say('adding_too_large', largest / 1024 / 1024) };
  if (kind === 'jsonl') return { kind: 'more', tasks: await lineTasks(file, background) };
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (kind === 'text') return addArticle(readTextArticle(decodeHtml(bytes, null)), background);
  const page = kind === 'mhtml' ? readMhtml(bytes) : { html: bytes, charset: null, addresses: [] };
  if (!page) return { kind: 'problem', problem: say('adding_no_page_in_it') };
  return addArticle(await readSavedPage(page), background);
}

async function lineTasks(file: File, background: Importer): Promise<readonly AddingTask[]> {
  const tasks: AddingTask[] = [];
  for await (const { line, read } of readArticleLines(filePieces(file)))
    tasks.push({ name: say('adding_line', file.name, line), run: () => addArticle(read, background) });
  return tasks;
}

async function addArticle(read: FiledArticle, background: Importer): Promise<TaskOutcome> {
  if (read.kind === 'problem') return { kind: 'problem', problem: filedFaultInWords(read.problem) };
  return outcomeOf(await background.importArticle(read.article));
}

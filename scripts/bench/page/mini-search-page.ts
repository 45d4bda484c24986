import MiniSearch from 'minisearch';
import { syntheticArticle } from '../synthetic-articles.ts';

/** What `bench:library` asks of MiniSearch, in the same page of the extension. */
export interface MiniSearchPage {
  /** Indexes titles and texts of the first articles and saves the index as JSON. */
  build(
    articles: number,
  ): Promise<{ readonly buildMs: number; readonly saveMs: number; readonly bytes: number }>;
  /** Reads the saved index, loads it and answers one search, as a reader's first question after a start; milliseconds. */
  coldStart(search: string): Promise<number>;
  /** Milliseconds of each search: what is typed (every word, the last as a beginning), or any of a page's words. */
  search(searches: readonly string[], kind: 'typed' | 'page'): readonly number[];
  /** Milliseconds of each insert, without saving. */
  insert(numbers: readonly number[]): readonly number[];
}

const OPTIONS = { fields: ['title', 'text'], idField: 'id' };
const FILE = 'minisearch.json';
let index = new MiniSearch(OPTIONS);

globalThis.miniSearchPage = { build, coldStart, search, insert };

declare global {
  var miniSearchPage: MiniSearchPage;
}

function documentOf(number: number): { readonly id: number; readonly title: string; readonly text: string } {
  const { metadata, text } = syntheticArticle(number).article;
  return { id: number, title: metadata.title ?? '', text };
}

async function build(articles: number) {
  index = new MiniSearch(OPTIONS);
  let buildMs = 0;
  for (let number = 0; number < articles; number++) {
    const document = documentOf(number);
    const started = performance.now();
    index.add(document);
    buildMs += performance.now() - started;
  }
  const started = performance.now();
  const json = new Blob([JSON.stringify(index)]);
  const folder = await navigator.storage.getDirectory();
  const file = await (await folder.getFileHandle(FILE, { create: true })).createWritable();
  await file.write(json);
  await file.close();
  return { buildMs, saveMs: performance.now() - started, bytes: json.size };
}

async function coldStart(words: string): Promise<number> {
  const started = performance.now();
  const folder = await navigator.storage.getDirectory();
  const json = await (await (await folder.getFileHandle(FILE)).getFile()).text();
  index = MiniSearch.loadJSON(json, OPTIONS);
  index.search(words);
  return performance.now() - started;
}

function search(searches: readonly string[], kind: 'typed' | 'page'): readonly number[] {
  return searches.map((words) => {
    const started = performance.now();
    if (kind === 'page') index.search(words, { combineWith: 'OR' });
    else index.search(words, { combineWith: 'AND', prefix: (_, i, terms) => i === terms.length - 1 });
    return performance.now() - started;
  });
}

function insert(numbers: readonly number[]): readonly number[] {
  return numbers.map((number) => {
    const document = documentOf(number);
    const started = performance.now();
    index.add(document);
    return performance.now() - started;
  });
}

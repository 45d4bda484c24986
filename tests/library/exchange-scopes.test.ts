import { beforeAll, expect, test } from 'vitest';
import type { ExportScope } from '#core/model/export-scope.ts';
import { Library } from '#library/library.ts';
import { inMemory } from '#library/open-library.ts';
import { sampleArticle } from '../core/exchange/sample-article.ts';

const { metadata, text, analysis, firstRead } = sampleArticle;
let library: Library;
beforeAll(async () => {
  library = new Library(await inMemory());
  await library.remember({ metadata, text }, analysis, firstRead);
  const other = { ...metadata, canonicalUrl: 'https://ledger.example/other', title: 'Wages' };
  const nothing = { topics: [], statements: [], sentences: [], parties: [], negotiation: null };
  await library.remember({ metadata: other, text: 'The union asked for wages.' }, nothing, firstRead);
});

const SCOPES: readonly (readonly [string, ExportScope, readonly (string | null)[]])[] = [
  ['the whole library', { kind: 'library' }, [metadata.title, 'Wages']],
  ['a search', { kind: 'search', query: 'wages' }, ['Wages']],
  ['a speaker by key', { kind: 'speaker', speaker: 'person:tomas-reyl' }, [metadata.title]],
  ['a speaker by name', { kind: 'speaker', speaker: 'tomas reyl' }, [metadata.title]],
  ['a speaker never read', { kind: 'speaker', speaker: 'Nobody' }, []],
  ['a topic', { kind: 'topic', topic: 'ceasefire' }, [metadata.title]],
  ['a topic never read', { kind: 'topic', topic: 'wages' }, []],
  ['chosen articles, some gone', { kind: 'articles', ids: [2, 99] }, ['Wages']],
];

test.each(SCOPES)('%s', async (_, scope, titles) => {
  const articles = await library.exchange.exportArticles(await library.exchange.exportIds(scope), scope);
  expect(articles.map((article) => article.metadata.title)).toEqual(titles);
  if (scope.kind === 'topic') {
    for (const { analysis: found } of articles)
      for (const mark of found.topics) expect(mark.topic).toBe(scope.topic);
  }
});

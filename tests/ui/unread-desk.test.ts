import { expect, test } from 'vitest';
import type { UnreadArticle } from '#core/model/unread-article.ts';
import { unreadDesk } from '../../src/entries/options/unread-desk.ts';

const article = (number: number): UnreadArticle => ({
  url: `https://ledger.example/${number}`,
  title: `Article ${number}`,
  site: null,
  byline: [],
  published: null,
  added: '2026-03-01T00:00:00Z',
});

/** A library with so many articles to read. */
function libraryOf(count: number) {
  const all = Array.from({ length: count }, (_, number) => article(number));
  return { all, unread: async (offset: number, limit: number) => all.slice(offset, offset + limit) };
}

test('a short list is shown whole', async () => {
  const library = libraryOf(3);
  const desk = unreadDesk(library, () => undefined);
  await desk.refresh();
  expect(desk.articles).toEqual(library.all);
  expect(desk.hasMore).toBe(false);
});

test('a long list comes in parts, and starts over after an import', async () => {
  const library = libraryOf(45);
  let changes = 0;
  const desk = unreadDesk(library, () => {
    changes += 1;
  });
  await desk.refresh();
  expect([desk.articles.length, desk.hasMore]).toEqual([30, true]);
  await desk.more();
  expect([desk.articles, desk.hasMore]).toEqual([library.all, false]);
  await desk.refresh();
  expect(desk.articles.length).toBe(30);
  expect(changes).toBe(3);
});

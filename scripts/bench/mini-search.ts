import type { Page } from 'playwright-core';
import type { ExtensionMemory } from './extension-memory.ts';
import { percentile } from './percentile.ts';
import { beginnings, pageToday } from './synthetic-queries.ts';

const QUERIES = 100;
const INSERTS = 60;
const UNSEEN = 2_000_000;

/**
 * The same articles and searches in MiniSearch 7, in memory and saved as JSON in the same page of the extension. It
 * ranks a page's title and lead by BM25+; the library's ranking, reasons and passages have nothing beside them here.
 */
export async function measureMiniSearch(
  page: Page,
  articles: number,
  memory: () => ExtensionMemory | null,
): Promise<Record<string, number | null>> {
  const { buildMs, saveMs, bytes } = await page.evaluate((n) => globalThis.miniSearchPage.build(n), articles);
  await page.reload();
  const before = memory()?.privateMB ?? null;
  const leads = Array.from({ length: QUERIES }, (_, i) => {
    const { metadata, text } = pageToday(i, articles).article;
    return `${metadata.title} ${text.slice(0, 700)}`;
  });
  const cold = await page.evaluate((words) => globalThis.miniSearchPage.coldStart(words), leads[0]!);
  const after = memory()?.privateMB ?? null;
  const typed = Array.from({ length: QUERIES / 5 }, (_, i) => beginnings(pageToday(i, articles))).flat();
  const times = {
    'related by page': await page.evaluate((words) => globalThis.miniSearchPage.search(words, 'page'), leads),
    'search as you type': await page.evaluate(
      (words) => globalThis.miniSearchPage.search(words, 'typed'),
      typed,
    ),
    insert: await page.evaluate(
      (numbers) => globalThis.miniSearchPage.insert(numbers),
      Array.from({ length: INSERTS }, (_, i) => UNSEEN + i),
    ),
  };
  const figures: Record<string, number | null> = {
    'MiniSearch: cold start, ms': cold,
    'MiniSearch: private memory of page and index, MB': after,
    'MiniSearch: private memory before, MB': before,
    'MiniSearch: index as JSON per article, KB': bytes / 1024 / articles,
    'MiniSearch: saving the index, ms': saveMs,
    'MiniSearch: indexing an article, ms': buildMs / articles,
  };
  for (const [name, measured] of Object.entries(times)) {
    figures[`MiniSearch: ${name} p50, ms`] = percentile(measured, 0.5);
    figures[`MiniSearch: ${name} p95, ms`] = percentile(measured, 0.95);
  }
  return figures;
}

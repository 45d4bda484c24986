import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { htmlReport } from '#core/exchange/html-report.ts';
import { sampleArticle } from '../core/exchange/sample-article.ts';
import { written } from '../core/exchange/written.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { CHROMIUM_ARGS, chromiumPath } from '../support/browser.ts';

const ATTACK = '"><img src=x onerror=alert(1)><script>alert(2)</script></title></style><b>\u202e\u0007&lt;';
const hostile = {
  ...sampleArticle,
  text: `${sampleArticle.text}${ATTACK}`,
  metadata: {
    ...sampleArticle.metadata,
    title: ATTACK,
    site: ATTACK,
    byline: [ATTACK],
    canonicalUrl: `javascript:alert(3)//${ATTACK}`,
  },
  analysis: {
    ...sampleArticle.analysis,
    topics: [{ topic: ATTACK, start: 0, end: 5, why: ATTACK }],
    statements: sampleArticle.analysis.statements.map((statement) => ({
      ...statement,
      content: [[sampleArticle.text.length, sampleArticle.text.length + ATTACK.length] as const],
      speaker: { name: ATTACK, key: 'x', sort: 'person' as const, role: null },
    })),
  },
  notes: sampleArticle.notes.map((note) => ({
    ...note,
    text: ATTACK,
    target: { ...note.target, exact: ATTACK },
  })),
};

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath(), args: [...CHROMIUM_ARGS] });
});
afterAll(() => browser?.close());

async function open(html: string): Promise<{ readonly page: Page; readonly asked: readonly string[] }> {
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('dialog', (dialog) => {
    asked.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.setContent(html, { waitUntil: 'load' });
  return { page, asked };
}

test('a report shows hostile page text as text: no script, no picture, no request', async () => {
  const { page, asked } = await open(await written(htmlReport, [hostile]));
  expect(await page.locator('script, img, b:not(blockquote footer b), [onerror]').count()).toBe(0);
  const links = await page.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links).toEqual(['#', '#']);
  expect(await page.locator('blockquote').textContent()).toContain('<img src=x onerror=alert(1)>');
  expect(await page.content()).not.toContain('\u202e');
  expect(asked).toEqual([]);
  await page.close();
});

test('a report is accessible and prints on paper with every statement whole', async () => {
  const { page } = await open(await written(htmlReport, [sampleArticle, sampleArticle]));
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  expect(
    await page
      .locator('blockquote')
      .evaluateAll((all) => all.map((quote) => getComputedStyle(quote).breakInside)),
  ).toEqual(['avoid', 'avoid']);
  expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
  await page.close();
});

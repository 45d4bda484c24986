import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Density } from '../../src/core/model/reader-settings.ts';
import {
  openProbeBrowser,
  type ProbeBrowser,
  painted,
  paintedWords,
  paintPage,
  pointOn,
} from './support/probe-page.ts';

let browser: ProbeBrowser;
beforeAll(async () => {
  browser = await openProbeBrowser();
});
afterAll(() => browser.close());

const REYL = '“We will not sign a truce that freezes an injustice,”';

/** Everything of ours that a page's script can see. */
function visibleToPage(page: Page): Promise<unknown> {
  return page.evaluate(() => ({
    highlights: [...CSS.highlights].map(([name, highlight]) => ({
      name,
      priority: highlight.priority,
      ranges: [...highlight].map((range) => [
        range.startContainer.nodeValue,
        range.startOffset,
        range.endContainer.nodeValue,
        range.endOffset,
      ]),
    })),
    sheets: document.adoptedStyleSheets.map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)),
    hosts: document.querySelectorAll('parley-host').length,
    attributes: document.querySelector('parley-host')?.getAttributeNames(),
  }));
}

describe('painting', () => {
  const TRUCES = { calm: 1, all: 3 };
  const CASES: readonly { density: Density; statements: number; truces: number }[] = [
    { density: 'calm', statements: 3, truces: TRUCES.calm },
    { density: 'all', statements: 3, truces: TRUCES.all },
    { density: 'topics', statements: 0, truces: TRUCES.all },
    { density: 'statements', statements: 3, truces: 0 },
    { density: 'off', statements: 0, truces: 0 },
  ];

  test.each(CASES)('at density $density', async ({ density, statements, truces }) => {
    const page = await browser.newPage();
    await paintPage(page);
    await page.evaluate((chosen) => probe.session.setDensity(chosen), density);
    const words = await paintedWords(page);
    const all = [...(words['parley-statement'] ?? []), ...(words['parley-statement-dark'] ?? [])];
    expect(all).toHaveLength(statements);
    expect(words['parley-security'] ?? []).toEqual(Array(truces).fill('truce'));
    await page.context().close();
  });

  test('changes nothing in the page but adds one host element', async () => {
    const page = await browser.newPage();
    const before = await page.evaluate(() => {
      Reflect.set(globalThis, 'records', []);
      const seen = Reflect.get(globalThis, 'records') as string[];
      new MutationObserver((records) => {
        for (const record of records)
          seen.push(`${record.type} ${[...record.addedNodes].map((node) => node.nodeName).join()}`);
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      return { html: document.body.outerHTML, height: document.documentElement.scrollHeight };
    });
    await paintPage(page);
    const point = await pointOn(page, 'freezes an');
    await page.mouse.click(point.x, point.y);
    await page.waitForSelector('[role="dialog"]');
    const after = await page.evaluate(() => ({
      html: document.body.outerHTML,
      height: document.documentElement.scrollHeight,
      records: Reflect.get(globalThis, 'records') as string[],
    }));
    expect(after.html).toBe(before.html);
    expect(after.height).toBe(before.height);
    expect(after.records).toEqual(['childList PARLEY-HOST']);
    await page.context().close();
  });

  test('looks the same to the page whatever the library holds', async () => {
    const empty = await browser.newPage();
    await paintPage(empty);
    const full = await browser.newPage();
    await full.evaluate(() => {
      globalThis.probe = globalThis.startProbe({
        prepare(background) {
          background.answer = async () => globalThis.probe.coverage;
          const common = {
            articleUrl: location.href,
            created: '2026-03-14T00:00:00Z',
            target: {
              exact: 'truce',
              prefix: 'We will not sign a ',
              suffix: ' that freezes an',
              start: 0,
              end: 5,
            },
            mark: { kind: 'topic', topic: 'ceasefire' } as const,
          };
          background.notes = [{ ...common, id: 'n', text: 'A note', modified: common.created }];
          background.corrections = [{ ...common, id: 'c' }];
        },
      });
    });
    await painted(full);
    expect(await visibleToPage(full)).toEqual(await visibleToPage(empty));
    // Also after the reader opened a mark and called it not right.
    const point = await pointOn(full, 'freezes an');
    await full.mouse.click(point.x, point.y);
    await full.getByRole('button', { name: 'Not right' }).click();
    await full.getByText('You said that this is not right').waitFor();
    expect(await visibleToPage(full)).toEqual(await visibleToPage(empty));
    await empty.context().close();
    await full.context().close();
  });

  test('the page cannot look into the host', async () => {
    const page = await browser.newPage();
    await page.evaluate(() => {
      globalThis.probe = globalThis.startProbe({ hasOpenRoot: false });
    });
    await painted(page);
    expect(await page.evaluate(() => document.querySelector('parley-host')!.shadowRoot)).toBeNull();
    await page.context().close();
  });

  test('comes back after the page wiped the registry, and leaves the page’s own highlights alone', async () => {
    const page = await browser.newPage();
    await paintPage(page);
    const before = await paintedWords(page);
    await page.evaluate(() => {
      CSS.highlights.clear();
      CSS.highlights.set('page-find', new Highlight());
    });
    await painted(page);
    expect(await paintedWords(page)).toEqual({ 'page-find': [], ...before });
    await page.evaluate(() => probe.session.clear());
    expect(await paintedWords(page)).toEqual({ 'page-find': [] });
    await page.context().close();
  });

  test('is taken off without a trace', async () => {
    const page = await browser.newPage();
    await paintPage(page);
    await page.evaluate(() => probe.session.clear());
    expect(await visibleToPage(page)).toEqual({
      highlights: [],
      sheets: [],
      hosts: 0,
      attributes: undefined,
    });
    await page.context().close();
  });
});

describe('colours follow the page’s own ground', () => {
  const GROUNDS: readonly { name: string; css: string; rgb: readonly [number, number, number] }[] = [
    { name: 'white', css: 'background:#fff', rgb: [255, 255, 255] },
    { name: 'nothing set', css: '', rgb: [255, 255, 255] },
    { name: 'newsprint', css: 'background:#f6f0e4', rgb: [246, 240, 228] },
    { name: 'near black', css: 'background:#14161a;color:#ddd', rgb: [20, 22, 26] },
    { name: 'a dark veil over white', css: 'background:rgb(0 0 0 / 90%);color:#eee', rgb: [26, 26, 26] },
    { name: 'a modern colour notation', css: 'background:oklch(0.2 0.03 260);color:#eee', rgb: [12, 20, 34] },
    {
      name: 'a picture under light text',
      css: 'background:linear-gradient(#111,#000);color:#eee',
      rgb: [17, 17, 17],
    },
  ];

  test.each(GROUNDS)('$name', async ({ css, rgb }) => {
    const page = await browser.newPage({ dark: true });
    await page.evaluate((style) => document.querySelector('article')!.setAttribute('style', style), css);
    await paintPage(page);
    const lines = await page.evaluate(() =>
      [...CSS.highlights].flatMap(([name, highlight]) =>
        [...highlight]
          .map((range) => range.startContainer.parentElement!)
          .filter((element) => !element.closest('.night'))
          .map((element) => getComputedStyle(element, `::highlight(${name})`))
          .filter((style) => style.textDecorationLine === 'underline')
          .map((style) => style.textDecorationColor),
      ),
    );
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(contrast(rgbOf(line), rgb)).toBeGreaterThanOrEqual(4.5);
    await page.context().close();
  });
});

test('the colours follow when the page changes its own', async () => {
  const page = await browser.newPage();
  await paintPage(page);
  expect((await paintedWords(page))['parley-economy']).toEqual(['sanctions relief']);
  await page.evaluate(() => {
    document.body.style.background = '#14161a';
  });
  await page.waitForFunction(() => CSS.highlights.has('parley-economy-dark'));
  expect((await paintedWords(page))['parley-economy']).toBeUndefined();
  await page.context().close();
});

describe('what lies under a point', () => {
  test('every mark, the shortest first; nothing beside them', async () => {
    const page = await browser.newPage();
    await paintPage(page);
    const onTruce = await pointOn(page, 'truce', '#second');
    await page.mouse.click(onTruce.x, onTruce.y);
    const headings = page.locator('[role="dialog"] h2');
    await headings.first().waitFor();
    expect(await headings.allTextContents()).toEqual([
      'Ceasefire',
      'Tomas Reyl · Vastria’s chief negotiator',
    ]);
    const beside = await pointOn(page, 'without a date');
    await page.mouse.click(beside.x, beside.y);
    await page.locator('[role="dialog"]').waitFor({ state: 'detached' });
    await page.context().close();
  });

  test('the caret fallback sees the same as the registry', async () => {
    const page = await browser.newPage();
    await paintPage(page);
    const differences = await page.evaluate((words) => {
      const range = (name: string) => [...CSS.highlights.get(name)!] as Range[];
      const marks = [
        { id: { kind: 'statement', index: 0 }, paint: 'statement', ranges: range('parley-statement') },
        { id: { kind: 'topic', index: 0 }, paint: 'security', ranges: range('parley-security') },
      ] as const;
      const registry = CSS.highlights as HighlightRegistry & {
        highlightsFromPoint(x: number, y: number): { ranges: AbstractRange[] }[];
      };
      const found: string[] = [];
      const box = document.querySelector('#second')!.getBoundingClientRect();
      let hits = 0;
      for (let x = box.left; x < box.right; x += 7)
        for (let y = box.top + 2; y < box.bottom; y += 9) {
          const ranges = new Set(registry.highlightsFromPoint(x, y).flatMap((hit) => hit.ranges));
          const expected = marks.filter((mark) => mark.ranges.some((one) => ranges.has(one))).length;
          const got = probe.marksAtCaret(document, { x, y }, marks).length;
          hits += expected;
          if (expected !== got) found.push(`${x},${y}: ${expected} ${got}`);
        }
      return { found, hits, words };
    }, REYL);
    expect(differences.hits).toBeGreaterThan(20);
    expect(differences.found).toEqual([]);
    await page.context().close();
  });

  test('a link inside a mark works as before, and opens no popover', async () => {
    const page = await browser.newPage();
    await paintPage(page);
    await page.click('#link');
    expect(await page.evaluate(() => location.hash)).toBe('#elsewhere');
    expect(await page.locator('[role="dialog"]').count()).toBe(0);
    await page.context().close();
  });

  test('selecting text opens no popover', async () => {
    const page = await browser.newPage();
    await paintPage(page);
    const from = await pointOn(page, 'We will');
    const to = await pointOn(page, 'freezes an');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.mouse.up();
    expect(await page.evaluate(() => getSelection()!.toString())).toContain('sign a truce');
    expect(await page.locator('[role="dialog"]').count()).toBe(0);
    await page.context().close();
  });
});

function rgbOf(colour: string): readonly number[] {
  return colour
    .match(/[\d.]+/g)!
    .slice(0, 3)
    .map(Number);
}

/** WCAG 2.2 contrast, written here anew so that the test does not lean on what it tests. */
function contrast(a: readonly number[], b: readonly number[]): number {
  const luminance = (rgb: readonly number[]) => {
    const [red, green, blue] = rgb.map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

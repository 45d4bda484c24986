import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAt as openIn } from './support/open-popover.ts';
import { openProbeBrowser, type ProbeBrowser, painted, pointOn } from './support/probe-page.ts';

let browser: ProbeBrowser;
beforeAll(async () => {
  browser = await openProbeBrowser();
});
afterAll(() => browser.close());

const openAt = (words: string, ...how: [('full' | 'empty')?, string?]) => openIn(browser, words, ...how);

describe('where it stands', () => {
  /** Boxes of the clicked line and of the popover. */
  async function boxes(page: Page, dialog: Locator, words: string) {
    const point = await pointOn(page, words);
    const box = (await dialog.boundingBox())!;
    const size = page.viewportSize()!;
    return { point, box, size };
  }

  const SIZES = [
    { width: 1000, height: 800 },
    { width: 600, height: 420 },
    { width: 320, height: 568 },
    { width: 1600, height: 500 },
  ];

  test.each(SIZES)('inside a viewport of $width × $height, beside its highlight', async (size) => {
    for (const words of ['closer than', 'freezes an', 'sanctions relief', 'Nobody asked']) {
      const page = await browser.newPage();
      await page.setViewportSize(size);
      await page.evaluate(() => {
        globalThis.probe = globalThis.startProbe({
          prepare: (background) => {
            background.answer = async () => globalThis.probe.coverage;
          },
        });
      });
      await painted(page);
      await page.evaluate(
        ([y]) => scrollTo({ top: y, behavior: 'instant' }),
        [(await pointOn(page, words)).y - size.height / 3],
      );
      const before = await pointOn(page, words);
      await page.mouse.click(before.x, before.y);
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('link', { name: 'Valley shelling' }).waitFor();
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      );
      const { point, box } = await boxes(page, dialog, words);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(size.width);
      expect(box.y + box.height).toBeLessThanOrEqual(size.height);
      expect(box.height).toBeGreaterThan(120);
      const covers = box.y <= point.y && point.y <= box.y + box.height;
      expect(covers).toBe(false);
      await page.context().close();
    }
  });

  test('it follows when the page is scrolled', async () => {
    const { page, dialog } = await openAt('freezes an');
    await dialog.getByRole('link', { name: 'Valley shelling' }).waitFor();
    await page.evaluate(() => {
      document.body.style.paddingBottom = '2000px';
    });
    const before = await boxes(page, dialog, 'freezes an');
    await page.evaluate(() => scrollBy({ top: 80, behavior: 'instant' }));
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    const after = await boxes(page, dialog, 'freezes an');
    expect(after.point.y).toBeCloseTo(before.point.y - 80, 0);
    expect(after.box.y - after.point.y).toBeCloseTo(before.box.y - before.point.y, 0);
    await page.context().close();
  });
});

describe('closing', () => {
  test.each([
    { how: 'Escape', close: (page: Page) => page.keyboard.press('Escape') },
    {
      how: 'the close button',
      close: (page: Page) => page.getByRole('button', { name: 'Close', exact: true }).click(),
    },
    { how: 'a click beside it', close: (page: Page) => page.mouse.click(5, 400) },
    { how: 'leaving the page', close: (page: Page) => page.evaluate(() => probe.session.clear()) },
  ])('by $how', async ({ close }) => {
    const { page, dialog } = await openAt('freezes an');
    await close(page);
    await dialog.waitFor({ state: 'detached' });
    await page.context().close();
  });

  test('one popover at a time', async () => {
    const { page, dialog } = await openAt('freezes an');
    const point = await pointOn(page, 'closer than');
    await page.mouse.click(point.x, point.y);
    await page.getByRole('dialog', { name: 'Statement by Ada Lindqvist' }).waitFor();
    expect(await dialog.count()).toBe(1);
    await page.context().close();
  });

  test('the focus goes back to where it was', async () => {
    const page = await browser.newPage();
    await page.evaluate(() => {
      globalThis.probe = globalThis.startProbe({});
    });
    await painted(page);
    await page.focus('nav a');
    await page.evaluate(() => probe.session.show({ kind: 'statement', index: 1 }));
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Home');
    await page.context().close();
  });
});

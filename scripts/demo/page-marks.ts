import type { Page } from 'playwright-core';

/** What a page can see of Parley's marks: the texts under each of its highlight names. */
export type PageMarks = Readonly<Record<string, readonly string[]>>;

/** Reads the page's highlight registry. */
export function marksOn(page: Page): Promise<PageMarks> {
  return page.evaluate(() => {
    const marks: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights) {
      if (name.startsWith('parley-'))
        marks[name] = [...highlight].map((range) => (range as Range).toString());
    }
    return marks;
  });
}

/** A point inside the first painted range whose text holds `words`, scrolled to where the popover has room below it. */
export function pointOn(page: Page, words: string): Promise<{ x: number; y: number } | null> {
  return page.evaluate((wanted) => {
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('parley-')) continue;
      for (const abstract of highlight) {
        const range = abstract as Range;
        if (!range.toString().includes(wanted)) continue;
        scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 4, behavior: 'instant' });
        const box = range.getClientRects()[0];
        if (box) return { x: box.left + Math.min(8, box.width / 2), y: box.top + box.height / 2 };
      }
    }
    return null;
  }, words);
}

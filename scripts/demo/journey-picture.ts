import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContext } from 'playwright-core';

interface Step {
  /** A picture taken before, without scheme and ending. */
  readonly picture: string;
  readonly words: string;
}

const STEPS: readonly Step[] = [
  { picture: 'page', words: '1 — Open an article: topics and statements are marked in place.' },
  { picture: 'popover', words: '2 — Click a mark: who said it, what they said before, what you read.' },
  { picture: 'negotiation', words: '3 — Follow a negotiation: over time, and where each side stands.' },
  { picture: 'library', words: '4 — Everything you read stays searchable, on your machine only.' },
];

/** Sizes in CSS pixels: two columns of pictures with a line of words above each. */
const COLUMN = 780;
const PICTURE_HEIGHT = 500;

/** Puts the steps of the journey into one picture for each scheme; returns the files. */
export async function drawJourney(context: BrowserContext, folder: string): Promise<readonly string[]> {
  const files: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    const figures = await Promise.all(STEPS.map((step) => figure(step, scheme, folder)));
    const page = await context.newPage();
    await page.setViewportSize({ width: 2 * COLUMN + 60, height: 800 });
    await page.setContent(sheet(figures.join(''), scheme));
    const file = path.join(folder, `journey-${scheme}.png`);
    await page.locator('main').screenshot({ path: file });
    await page.close();
    files.push(file);
  }
  return files;
}

async function figure({ picture, words }: Step, scheme: string, folder: string): Promise<string> {
  const data = await readFile(path.join(folder, `${picture}-${scheme}.png`), 'base64');
  return `<figure><figcaption>${words}</figcaption><img src="data:image/png;base64,${data}" /></figure>`;
}

function sheet(figures: string, scheme: 'light' | 'dark'): string {
  const [paper, ink, line] =
    scheme === 'light' ? ['#ffffff', '#1c1b19', '#d9d6d0'] : ['#171614', '#ece9e4', '#3c3a36'];
  return `<!doctype html><style>
    body { margin: 0; background: ${paper}; color: ${ink}; font: 17px/1.4 system-ui, sans-serif }
    main { display: grid; grid-template-columns: repeat(2, ${COLUMN}px); gap: 20px; padding: 20px; width: max-content; background: ${paper} }
    figure { margin: 0 }
    figcaption { margin-block-end: 8px; font-weight: 600 }
    img { width: ${COLUMN}px; height: ${PICTURE_HEIGHT}px; object-fit: cover; object-position: top; border: 1px solid ${line}; border-radius: 8px; box-sizing: border-box }
  </style><main>${figures}</main>`;
}

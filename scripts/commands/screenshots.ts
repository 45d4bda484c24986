// npm run screenshots: takes the pictures of the README anew, from the demo newsroom, into docs/pictures.
import { rm } from 'node:fs/promises';
import process from 'node:process';
import { openAndAnnotate } from '../demo/fill-library.ts';
import { drawJourney } from '../demo/journey-picture.ts';
import { readNewsroomInParley } from '../demo/newsroom-in-parley.ts';
import { printFindings } from '../demo/print-findings.ts';
import { takeScreenshots } from '../demo/take-screenshots.ts';

const PICTURES = 'docs/pictures';
const say = (line: string) => void process.stdout.write(`${line}\n`);

const { parley, client, tab, url, close } = await readNewsroomInParley({ kind: 'newest' }, true, say);
try {
  const page = await openAndAnnotate(tab, client, url);
  const { showcase } = await printFindings(page, client, () => {});
  if (showcase === null) throw new Error('The newest article has no statement to open.');
  await rm(PICTURES, { recursive: true, force: true });
  for (const file of await takeScreenshots(parley, tab, showcase, PICTURES)) say(`  ${file}`);
  for (const file of await drawJourney(parley.context, PICTURES)) say(`  ${file}`);
  // Only the journey shows the page without anything opened on it.
  for (const scheme of ['light', 'dark']) await rm(`${PICTURES}/page-${scheme}.png`);
} finally {
  await close();
}

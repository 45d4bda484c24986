// The demo behind `npm start`: serves the newsroom, reads its earlier coverage through Parley, opens one page.
import path from 'node:path';
import process from 'node:process';
import { type DemoPage, demoPage } from '../demo/demo-page.ts';
import { clientThrough } from '../demo/extension-client.ts';
import { openAndAnnotate, readNewsroomBefore } from '../demo/fill-library.ts';
import { grantSites, launchParley, WELCOME_PAGE } from '../demo/parley-browser.ts';
import { type Findings, printFindings } from '../demo/print-findings.ts';
import { takeScreenshots } from '../demo/take-screenshots.ts';
import { type Newsroom, startNewsroom } from '../newsroom/server.mjs';

const OUTPUT = 'demo-output';
const say = (line: string) => void process.stdout.write(`${line}\n`);

try {
  await demo(await demoPage(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`\nThe demo failed: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function demo(wanted: DemoPage): Promise<void> {
  const hasDisplay =
    process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  const newsroom = await startNewsroom({
    folder: path.resolve('tests/fixtures/newsroom'),
    extraPages: wanted.kind === 'file' ? { [wanted.path]: { type: 'text/html', body: wanted.body } } : {},
  });
  say(`The newsroom is served at ${newsroom.origin}`);
  const program = process.env.PARLEY_CHROMIUM;
  if (!program) throw new Error('PARLEY_CHROMIUM does not name a browser; use "npm start".');
  const parley = await launchParley({
    program,
    extensionFolder: path.resolve('dist/chromium'),
    headless: !hasDisplay,
  });
  try {
    say('The browser runs, with Parley loaded.');
    const url = addressOf(wanted, newsroom);
    const ownPage = await parley.ownPage(WELCOME_PAGE);
    await grantSites(parley, ownPage, [...new Set([newsroom.origin, url].map(sitePattern))]);
    const client = clientThrough(ownPage);
    await client.background.changeSettings({ remembering: 'on' });
    const tab = await parley.context.newPage();
    await readNewsroomBefore(url, newsroom, tab, client, say);
    say(`Opening ${url}`);
    if (hasDisplay) {
      await tab.goto(url);
      await tab.bringToFront();
      say('Click a highlight. Close the browser to end the demo.');
      await parley.context.waitForEvent('close', { timeout: 0 });
      return;
    }
    const findings = await printFindings(await openAndAnnotate(tab, client, url), client, say);
    const problem = wanted.kind === 'newest' ? missingFrom(findings) : null;
    if (problem) throw new Error(problem);
    if (findings.showcase === null) {
      say('\nNothing on this page can be clicked; no screenshots.');
      return;
    }
    say('\nScreenshots');
    for (const file of await takeScreenshots(parley, tab, findings.showcase, OUTPUT)) say(`  ${file}`);
  } finally {
    await parley.close().catch(() => undefined);
    await newsroom.stop();
  }
}

function addressOf(wanted: DemoPage, newsroom: Newsroom): string {
  if (wanted.kind === 'url') return wanted.url;
  return wanted.kind === 'file' ? newsroom.origin + wanted.path : newsroom.newest.url;
}

function sitePattern(url: string): string {
  return `*://${new URL(url).hostname}/*`;
}

/** What the newest article must show for the demo to have succeeded; `null` when nothing is missing. */
function missingFrom(findings: Findings): string | null {
  if (findings.topics === 0) return 'No topic was found on the newest article.';
  if (findings.statements === 0) return 'No statement was found on the newest article.';
  if (findings.withCoverage === 0) return 'No earlier coverage was found for any mark.';
  return null;
}

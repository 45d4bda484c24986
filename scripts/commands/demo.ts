// The demo behind `npm start`: serves the newsroom, reads its earlier coverage through Parley, opens one page.
import process from 'node:process';
import { type DemoPage, demoPage } from '../demo/demo-page.ts';
import { openAndAnnotate } from '../demo/fill-library.ts';
import { readNewsroomInParley } from '../demo/newsroom-in-parley.ts';
import { type Findings, printFindings } from '../demo/print-findings.ts';
import { takeScreenshots } from '../demo/take-screenshots.ts';

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
  const { parley, client, tab, url, close } = await readNewsroomInParley(wanted, !hasDisplay, say);
  try {
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
    await close();
  }
}

/** What the newest article must show for the demo to have succeeded; `null` when nothing is missing. */
function missingFrom(findings: Findings): string | null {
  if (findings.topics === 0) return 'No topic was found on the newest article.';
  if (findings.statements === 0) return 'No statement was found on the newest article.';
  if (findings.withCoverage === 0) return 'No earlier coverage was found for any mark.';
  return null;
}

// Runs every test on a machine that may have Node and nothing else: packages, browsers, build, then vitest.
// Arguments go to vitest: `npm test -- tests/core`. With CI=true a missing browser is a failure, never a skip.
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { ensureChromium, ensureFirefox } from './setup/ensure-browser.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { run } from './setup/run-command.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const say = (line) => process.stdout.write(`${line}\n`);

try {
  process.exitCode = await test();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function test() {
  await ensurePackages(root, say);
  const browsers = { PARLEY_CHROMIUM: await ensureChromium(root, say), ...(await firefoxIfPossible()) };
  say('Building dist/chromium and dist/firefox…');
  const built = await run(process.execPath, [path.join(root, 'scripts/build.mjs')], { cwd: root });
  if (built !== 0) throw new Error('The build failed; its message is above.');
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
  const env = { ...process.env, ...browsers };
  return run(process.execPath, [vitest, 'run', ...process.argv.slice(2)], { cwd: root, env });
}

/** Outside CI the Firefox journey is skipped, and says so, where Firefox can be neither found nor installed. */
async function firefoxIfPossible() {
  try {
    return { PARLEY_FIREFOX: await ensureFirefox(say) };
  } catch (error) {
    if (process.env.CI) throw error;
    say(`${error.message} The journey in Firefox is skipped.`);
    return { PARLEY_WITHOUT_FIREFOX: '1' };
  }
}

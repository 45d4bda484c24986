import path from 'node:path';
import process from 'node:process';
import { ensureChromium } from './ensure-browser.mjs';
import { ensurePackages } from './packages.mjs';
import { run } from './run-command.mjs';

/**
 * Sets up packages and a browser, builds `dist/chromium`, and runs a command that drives both.
 * Throws with what to do when one of them cannot be had.
 * @param {string} root the project's folder
 * @param {string} command a name in `scripts/commands`
 * @param {readonly string[]} args
 * @param {(line: string) => void} say
 * @returns {Promise<number>} the command's exit code
 */
export async function runWithExtension(root, command, args, say) {
  await ensurePackages(root, say);
  const chromium = await ensureChromium(root, say);
  say('Building dist/chromium…');
  const build = [path.join(root, 'scripts/build.mjs'), 'chromium'];
  if ((await run(process.execPath, build, { cwd: root })) !== 0)
    throw new Error('The build failed; its message is above.');
  return run(process.execPath, [path.join(root, 'scripts/run.mjs'), command, ...args], {
    cwd: root,
    env: { ...process.env, PARLEY_CHROMIUM: chromium },
  });
}

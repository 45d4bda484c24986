import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { findChromium, findFirefox } from './find-browser.mjs';
import { run } from './run-command.mjs';

/**
 * The browser's program, installed first when it is missing. Rejects with what the reader can do.
 * @param {string} root Of the project, whose packages are already there.
 * @param {(line: string) => void} say
 */
export async function ensureChromium(root, say) {
  const found = findChromium();
  if (found) return found;
  if (canUseApt()) await installWithApt('chromium', say);
  else await installWithPlaywright(root, 'chromium', say);
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    'No Chromium was found and none could be installed. Install Chromium or Chrome for Testing and name it in PARLEY_CHROMIUM (branded Chrome ignores --load-extension).',
  );
}

/** Firefox (ESR on Debian), installed first when that can be done. Rejects with what the reader can do. */
export async function ensureFirefox(say) {
  const found = findFirefox();
  if (found) return found;
  if (canUseApt()) await installWithApt('firefox-esr', say);
  const installed = findFirefox();
  if (installed) return installed;
  throw new Error('No Firefox was found. Install Firefox ESR 140 or later and name it in PARLEY_FIREFOX.');
}

function canUseApt() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

async function installWithApt(name, say) {
  say(`Installing ${name} (apt-get)…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { env });
  const code = await run('apt-get', ['install', '-y', '-q', name], { env });
  if (code !== 0) say(`apt-get could not install ${name}.`);
}

/** Playwright's own Chromium goes to the user's cache; no rights are needed for that. */
async function installWithPlaywright(root, name, say) {
  say(`Installing ${name} (playwright-core install)…`);
  const cli = path.join(root, 'node_modules/playwright-core/cli.js');
  const code = await run(process.execPath, [cli, 'install', '--no-shell', name], { cwd: root });
  if (code !== 0) say(`Playwright could not install ${name}.`);
}

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { run } from './run-command.mjs';

/** Installs the packages of the lock file when they are absent or not the ones it names. Rejects with a reason. */
export async function ensurePackages(root, say) {
  if (packagesMatch(root)) return;
  say('Installing packages (npm ci)…');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const shell = process.platform === 'win32';
  const code = await run(npm, ['ci', '--no-audit', '--no-fund'], { cwd: root, shell });
  if (code !== 0) throw new Error(`npm ci failed with exit code ${code}; its message is above.`);
}

/** True when node_modules holds exactly the versions that package-lock.json names (optional ones aside). */
export function packagesMatch(root) {
  const installedFile = path.join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const wanted = readPackages(path.join(root, 'package-lock.json'));
  const installed = readPackages(installedFile);
  return Object.entries(wanted).every(
    ([place, entry]) => place === '' || entry.optional || installed[place]?.version === entry.version,
  );
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

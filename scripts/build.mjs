// Builds the unpacked extensions: dist/chromium and dist/firefox. `node scripts/build.mjs chromium` builds one of them.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const vite = path.join(root, 'node_modules/vite/bin/vite.js');
const browsers = process.argv.length > 2 ? process.argv.slice(2) : ['chromium', 'firefox'];

for (const browser of browsers) {
  const built = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PARLEY_BROWSER: browser },
  });
  if (built.status !== 0) process.exit(built.status ?? 1);
}

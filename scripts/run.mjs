// Runs a command of `scripts/commands`: node scripts/run.mjs NAME [arguments…]
// The TypeScript is bundled by Vite with the extension's own plugins, so that commands run the extension's very code.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const [name, ...rest] = process.argv.slice(2);
const entry = path.join(root, 'scripts/commands', `${name}.ts`);
if (!name || !existsSync(entry)) {
  process.stderr.write(`No command "${name ?? ''}" in scripts/commands.\n`);
  process.exit(2);
}

// Inside node_modules, so that the packages left out of the bundle are found from there.
const outDir = await mkdtemp(path.join(root, 'node_modules/.parley-'));
try {
  await build({
    root,
    configFile: path.join(root, 'scripts/build/command.config.ts'),
    logLevel: 'error',
    build: { outDir, ssr: entry, rolldownOptions: { output: { entryFileNames: 'command.mjs' } } },
  });
  process.argv.splice(2, process.argv.length, ...rest);
  await import(pathToFileURL(path.join(outDir, 'command.mjs')).href);
} finally {
  await rm(outDir, { recursive: true, force: true });
}

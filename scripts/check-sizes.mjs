// Compares the built Chromium extension with the budgets of size and files; exit 1 when one is broken. Run after `npm run build`.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const dist = path.join(root, 'dist/chromium');
const budgets = JSON.parse(readFileSync(path.join(root, 'scripts/build/size-budgets.json'), 'utf8'));
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) =>
  file.replaceAll('\\', '/'),
);

/** The one packaged file whose name starts like this. */
function packaged(pattern) {
  const found = files.filter((file) => pattern.test(file));
  if (found.length !== 1)
    throw new Error(`Expected one file like ${pattern} in dist/chromium, found ${found.length}.`);
  return found[0];
}

/** A script with every script that it imports statically. */
function closure(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = readFileSync(path.join(dist, file), 'utf8');
  for (const [, target] of code.matchAll(/(?:^|[;}\s])(?:import|export)[^'"()]*?["'](\.[^'"]+\.js)["']/g)) {
    closure(path.posix.join(path.posix.dirname(file), target), seen);
  }
  return seen;
}

function gzipped(names) {
  return [...names].reduce(
    (sum, name) => sum + gzipSync(readFileSync(path.join(dist, name)), { level: 9 }).length,
    0,
  );
}

function pageFiles(page) {
  const html = readFileSync(path.join(dist, `src/entries/${page}/${page}.html`), 'utf8');
  const scripts = [...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map((match) => match[1]);
  const styles = [...html.matchAll(/href="\/?([^"]+\.css)"/g)].map((match) => match[1]);
  return new Set([...scripts.flatMap((script) => [...closure(script)]), ...styles]);
}

const measured = [
  ...Object.entries(budgets.scripts).map(([name, most]) => [
    name,
    gzipped([packaged(new RegExp(`(^|/)${name}(\\.iife)?[.-][^/]*js$`))]),
    most,
  ]),
  ...Object.entries(budgets.pages).map(([name, most]) => [name, gzipped(pageFiles(name)), most]),
  [
    'analysis (worker and weights)',
    gzipped(files.filter((file) => /analysis-worker[^/]*\.js$|statements[^/]*\.bin$/.test(file))),
    budgets.analysis,
  ],
];

let broken = false;
for (const [name, bytes, most] of measured) {
  const over = bytes > most;
  broken ||= over;
  process.stdout.write(`${over ? 'OVER ' : 'ok   '} ${name}: ${bytes} of ${most} bytes gzipped\n`);
}
for (const name of Object.keys(budgets.pages)) {
  const { size } = pageFiles(name);
  if (size <= budgets.filesOfAPage) continue;
  broken = true;
  process.stdout.write(`OVER  ${name}: ${size} of ${budgets.filesOfAPage} files\n`);
}
process.exit(broken ? 1 : 0);

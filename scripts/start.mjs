// Shows Parley on the demo newsroom, on a machine that may have Node and nothing else.
//   npm start                          the newsroom's newest article, its earlier coverage already read
//   npm start -- --page FILE_OR_URL    another page
// Without a display it goes through the journey itself and leaves screenshots in demo-output/.
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { runWithExtension } from './setup/run-with-extension.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const say = (line) => process.stdout.write(`${line}\n`);

try {
  process.exitCode = await start();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function start() {
  const args = absolutePage(process.argv.slice(2));
  return runWithExtension(root, 'demo', args, say);
}

/** A file is named from where the reader stands, which npm keeps in INIT_CWD. Throws when there is none. */
function absolutePage(args) {
  const at = args.indexOf('--page') + 1;
  if (at === 0) return args;
  const page = args[at];
  if (!page) throw new Error('--page needs a file or an address.');
  if (/^https?:/.test(page)) return args;
  const file = path.resolve(process.env.INIT_CWD ?? process.cwd(), page);
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  return args.with(at, file);
}

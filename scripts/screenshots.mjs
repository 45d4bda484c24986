// npm run screenshots: takes the pictures of docs/pictures anew, on a machine that may have Node and nothing else.
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { runWithExtension } from './setup/run-with-extension.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const say = (line) => process.stdout.write(`${line}\n`);

process.exitCode = await runWithExtension(root, 'screenshots', process.argv.slice(2), say);

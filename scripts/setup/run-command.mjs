import { spawn, spawnSync } from 'node:child_process';

/**
 * Runs a program, its output shown to the reader.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} The exit code; 1 when the program could not be started.
 */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options });
    child.on('error', (error) => {
      process.stderr.write(`${program}: ${error.message}\n`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** What a program prints on stdout, or `null` when it is missing or fails. */
export function outputOf(program, args) {
  const ran = spawnSync(program, args, { encoding: 'utf8', timeout: 20_000 });
  return ran.status === 0 ? ran.stdout : null;
}

import process from 'node:process';
import { findChromium, findFirefox } from '../../scripts/setup/find-browser.mjs';

/** Chromium's program. Throws where there is none: a test that needs a browser never passes without it. */
export function chromiumPath(): string {
  return found(findChromium(), 'Chromium (PARLEY_CHROMIUM)');
}

/** Firefox's program; throws where there is none. */
export function firefoxPath(): string {
  return found(findFirefox(), 'Firefox (PARLEY_FIREFOX)');
}

/** Chromium refuses its sandbox to root. */
export const CHROMIUM_ARGS: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--no-first-run',
];

function found(program: string | null, name: string): string {
  if (!program) throw new Error(`No ${name} on this machine. "npm test" installs it where it can.`);
  return program;
}

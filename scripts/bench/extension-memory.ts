import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';

export interface ExtensionMemory {
  /** Private memory of the extension's process with everything in it, in MB. */
  readonly privateMB: number;
}

/**
 * Sum of the private pages of the extension's process of a browser profile; `null` where there is no /proc. The process
 * holds the service worker, the offscreen document, the workers of the analysis and of the library, and open pages.
 */
export function extensionMemory(profile: string): ExtensionMemory | null {
  if (process.platform !== 'linux') return null;
  const sizes = readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid) && isExtensionProcess(pid, profile))
    .map(privateMemory);
  return sizes.length === 0 ? null : { privateMB: Math.max(...sizes) / 1024 };
}

/** In KB. */
function privateMemory(pid: string): number {
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  return [...rollup.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+)/gm)].reduce(
    (sum, [, kb]) => sum + Number(kb),
    0,
  );
}

function isExtensionProcess(pid: string, profile: string): boolean {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return command.includes('--extension-process') && command.includes(profile);
  } catch {
    return false;
  }
}

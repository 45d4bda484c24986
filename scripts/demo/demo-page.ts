import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** The page that the demo ends on. */
export type DemoPage =
  | { readonly kind: 'newest' }
  | { readonly kind: 'file'; readonly path: string; readonly body: string }
  | { readonly kind: 'url'; readonly url: string };

/** Reads `--page FILE_OR_URL`. Throws when the file cannot be read. */
export async function demoPage(args: readonly string[]): Promise<DemoPage> {
  const at = args.indexOf('--page');
  if (at < 0) return { kind: 'newest' };
  const named = args[at + 1];
  if (!named) throw new Error('--page needs a file or an address.');
  if (/^https?:\/\//.test(named)) return { kind: 'url', url: named };
  const body = await readFile(named, 'utf8').catch((error: Error) => {
    throw new Error(`${named} cannot be read: ${error.message}`);
  });
  return { kind: 'file', path: `/page/${encodeURIComponent(path.basename(named))}`, body };
}

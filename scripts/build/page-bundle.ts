import path from 'node:path';
import { build } from 'vite';

/**
 * Bundles a module and all that it imports into one script for injection into a page, minified as the extension is.
 * @param entry path of the module, relative to the project's root
 */
export async function bundleForPage(entry: string): Promise<string> {
  const outcome = await build({
    configFile: false,
    logLevel: 'error',
    define: { __PARLEY_TEST__: 'false' },
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: path.resolve(entry), formats: ['iife'], name: 'parleyPage', fileName: 'page' },
    },
  });
  const bundles = Array.isArray(outcome) ? outcome : [outcome];
  const chunk = bundles.flatMap((bundle) => ('output' in bundle ? bundle.output : []))[0];
  if (chunk?.type !== 'chunk') throw new Error(`${entry} gave no script.`);
  return chunk.code;
}

import path from 'node:path';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '../../..');

/** One script of everything that a file of `tests/page/support` imports, as the extension's build would make it. */
export async function bundle(file: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', __PARLEY_TEST__: 'true', __PARLEY_FIREFOX__: 'false' },
    build: {
      write: false,
      minify: false,
      target: 'chrome128',
      lib: { entry: path.join(import.meta.dirname, file), formats: ['iife'], name: 'probe' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('Nothing was built.');
  return output.output[0].code;
}

import path from 'node:path';
import { crx } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import { dropDeadFiles } from './scripts/build/drop-dead-files.ts';
import { highlightSheet } from './scripts/build/highlight-sheet.ts';
import { manifestFor, type TargetBrowser } from './scripts/build/manifest.ts';
import { phrases } from './scripts/build/phrases-plugin.ts';
import { sharedChunks } from './scripts/build/shared-chunks.ts';

const browser: TargetBrowser = process.env.PARLEY_BROWSER === 'firefox' ? 'firefox' : 'chromium';
const page = (name: string) => path.resolve(import.meta.dirname, `src/entries/${name}/${name}.html`);

/** crxjs lists script files as readable by every site; nothing of Parley has to be. */
const nothingWebAccessible: Plugin & { renderCrxManifest(manifest: Record<string, unknown>): unknown } = {
  name: 'parley:nothing-web-accessible',
  enforce: 'post',
  renderCrxManifest(manifest) {
    delete manifest.web_accessible_resources;
    return manifest;
  },
};

/** Pages that no manifest key names, or none that the bundler reads (Firefox's `sidebar_action`). */
const pages = ['welcome', 'library', browser === 'chromium' ? 'offscreen' : 'panel'];

export default defineConfig({
  define: {
    // crxjs bundles page scripts without Vite's own replacement of this.
    'process.env.NODE_ENV': '"production"',
    __PARLEY_TEST__: process.env.PARLEY_TEST === '1' ? 'true' : 'false',
    __PARLEY_FIREFOX__: browser === 'firefox' ? 'true' : 'false',
  },
  plugins: [
    phrases(),
    crx({ manifest: manifestFor(browser) as never, browser: browser === 'firefox' ? 'firefox' : 'chrome' }),
    nothingWebAccessible,
    dropDeadFiles(),
    highlightSheet(),
  ],
  optimizeDeps: { exclude: ['@sqlite.org/sqlite-wasm'] },
  worker: { format: 'es', plugins: () => [phrases()] },
  build: {
    outDir: path.resolve(import.meta.dirname, process.env.PARLEY_OUT ?? 'dist', browser),
    emptyOutDir: true,
    target: browser === 'firefox' ? 'firefox140' : 'chrome128',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: Object.fromEntries(pages.map((name) => [name, page(name)])),
      // No entry exports anything that another program reads.
      preserveEntrySignatures: false,
      output: { codeSplitting: sharedChunks() },
    },
  },
});

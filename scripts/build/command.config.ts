import { defineConfig } from 'vite';
import { phrases } from './phrases-plugin.ts';

/** How `scripts/run.mjs` bundles a command: for node, packages left outside, source kept readable. */
export default defineConfig({
  build: { target: 'node20', minify: false, emptyOutDir: false },
  plugins: [phrases()],
  define: { __PARLEY_TEST__: 'false' },
});

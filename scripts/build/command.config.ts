import { defineConfig } from 'vite';

/** How `scripts/run.mjs` bundles a command: for node, packages left outside, source kept readable. */
export default defineConfig({
  build: { target: 'node20', minify: false, emptyOutDir: false },
  define: { __PARLEY_TEST__: 'false' },
});

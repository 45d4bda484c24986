import { defineConfig } from 'vitest/config';
import { phrases } from './scripts/build/phrases-plugin.ts';

/** Pure and library tests run in node; page tests and journeys drive a real browser from node, one file at a time. */
export default defineConfig({
  plugins: [phrases()],
  define: { __PARLEY_TEST__: 'false' },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/{core,library,ui,build,browser,commands,newsroom}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/speak-english.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          include: ['tests/page/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
          sequence: { concurrent: false },
        },
      },
    ],
  },
});

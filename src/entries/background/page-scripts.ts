import content from '../content/content.iife.ts?iife';
import popover from '../popover/popover.iife.tsx?iife';

/**
 * The two scripts that run in pages, by their packaged paths; the bundler builds each as one file. The sheet is
 * written by `scripts/build/highlight-sheet.ts`.
 */
export const pageScripts = {
  content: { script: content, sheet: 'assets/highlights.css' },
  popover: { script: popover },
} as const;

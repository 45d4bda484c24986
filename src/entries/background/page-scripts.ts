import content from '../content/content.iife.ts?iife';
import popover from '../popover/popover.iife.tsx?iife';

/** The packaged paths of the two scripts that run in pages; the bundler builds each as one file. */
export const pageScripts = { content, popover };

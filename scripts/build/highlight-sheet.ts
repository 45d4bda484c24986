import type { Plugin } from 'vite';
import { highlightSheetText } from '../../src/page/highlight/palette.ts';

/** Writes the sheet of the highlights as a packaged file, for the browser to put into pages. */
export function highlightSheet(): Plugin {
  return {
    name: 'parley:highlight-sheet',
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: 'assets/highlights.css',
        source: `${highlightSheetText()}\n`,
      });
    },
  };
}

// Runs on a fixture page: gives the tests the parts of the page script that read a page.
import { articleSignals } from '../../../src/page/extract/article-signals.ts';
import { rangesOf } from '../../../src/page/extract/live-ranges.ts';
import { extractMainText } from '../../../src/page/extract/main-text.ts';
import { readMetadata } from '../../../src/page/metadata/read-metadata.ts';

const parts = { articleSignals, extractMainText, rangesOf, readMetadata };

declare global {
  var reading: typeof parts;
}
globalThis.reading = parts;

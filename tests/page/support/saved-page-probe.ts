// Runs in a page: reads a saved page as the settings page does, and this page as the content script does.
import { readMhtml } from '../../../src/core/exchange/mhtml.ts';
import { pageReader } from '../../../src/entries/content/read-page.ts';
import { readSavedPage } from '../../../src/page/saved/read-saved-page.ts';

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));

const parts = {
  async live() {
    return (await pageReader(document).read(new AbortController().signal)).article;
  },
  html: (base64: string, charset: string | null = null) =>
    readSavedPage({ html: bytesOf(base64), charset, addresses: [] }),
  async mhtml(base64: string) {
    const page = readMhtml(bytesOf(base64));
    return page && readSavedPage(page);
  },
};

declare global {
  var saved: typeof parts;
}
globalThis.saved = parts;

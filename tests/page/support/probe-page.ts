import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { bundleForPage } from '../../../scripts/build/page-bundle.ts';
import { CHROMIUM_ARGS, chromiumPath } from '../../support/browser.ts';
import type { ContentProbe, StartProbe } from './content-probe.ts';

declare global {
  /** Set by the probe's script on the page. */
  var startProbe: StartProbe;
  var probe: ContentProbe;
}

/** A browser whose pages run the content script and the popover on a fixture page. */
export interface ProbeBrowser {
  /** Opens the fixture page; the probe is not started yet. */
  newPage(options?: { readonly dark?: boolean; readonly reducedMotion?: boolean }): Promise<Page>;
  close(): Promise<void>;
}

export async function openProbeBrowser(): Promise<ProbeBrowser> {
  const code = await bundleForPage('tests/page/support/content-probe.ts');
  const html = readFileSync(path.join(import.meta.dirname, 'talks.html'), 'utf8');
  const server = await serveEverywhere(html);
  const browser: Browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: [...CHROMIUM_ARGS],
  });
  const { port } = server.address() as AddressInfo;
  return {
    async newPage({ dark = false, reducedMotion = true } = {}) {
      const context = await browser.newContext({
        colorScheme: dark ? 'dark' : 'light',
        reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
        viewport: { width: 1000, height: 800 },
      });
      const page = await context.newPage();
      await page.goto(`http://127.0.0.1:${port}/talks`);
      await page.evaluate(code);
      return page;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** Starts the probe and waits until the marks are painted. */
export async function paintPage(page: Page): Promise<void> {
  await page.evaluate(() => {
    globalThis.probe = globalThis.startProbe({});
  });
  await painted(page);
}

export async function painted(page: Page): Promise<void> {
  await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith('parley-')));
}

/** What is painted: each highlight's words, in the registry's order. */
export function paintedWords(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, highlight]) => [
        name,
        [...highlight].map((range) => (range as Range).toString()),
      ]),
    ),
  );
}

/** The middle of the first place of some words on the page. */
export function pointOn(page: Page, words: string, selector = 'article'): Promise<{ x: number; y: number }> {
  return page.evaluate(
    ([phrase, within]) => {
      const walker = document.createTreeWalker(document.querySelector(within!)!, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        const at = node.data.indexOf(phrase!);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + phrase!.length);
        const box = range.getClientRects()[0]!;
        return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }
      throw new Error(`"${phrase}" is not on the page.`);
    },
    [words, selector] as const,
  );
}

/** The same page under every address: client-side navigation changes only the address. */
function serveEverywhere(html: string): Promise<Server> {
  const server = createServer((_, response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'",
    });
    response.end(html);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import type { LibraryApi } from '#core/contract/library-api.ts';
import type { CoverageQuery } from '#core/model/coverage.ts';
import { CHROMIUM_ARGS, chromiumPath } from '../../tests/support/browser.ts';
import { type ExtensionMemory, extensionMemory } from './extension-memory.ts';
import { copyExtension } from './keyed-copy.ts';

/** The library of the built extension, asked as its own pages ask it. */
export interface ExtensionLibrary {
  /**
   * Calls a method the way that a page of the extension does: by a message to the background, which asks the library's
   * worker. `elapsedMs` is the page's time from question to answer.
   */
  call<M extends keyof LibraryApi>(
    method: M,
    ...args: Parameters<LibraryApi[M]>
  ): Promise<{ readonly value: Awaited<ReturnType<LibraryApi[M]>>; readonly elapsedMs: number }>;
  /** Ends the offscreen document and with it the library's worker; the next call starts both again. */
  closeOffscreenDocument(): Promise<void>;
  /** Adds synthetic articles until there are so many, in big transactions; afterwards close and open again. */
  fill(articles: number): Promise<void>;
  /** Asks the library's worker alone, without the offscreen document and the analysis: to see what it takes itself. */
  askWorkerAlone(queries: readonly CoverageQuery[]): Promise<void>;
  memory(): ExtensionMemory | null;
  /** The bench's own page inside the extension. */
  readonly page: Page;
  close(): Promise<void>;
}

const FOLDER = path.resolve('node_modules/.cache/parley-bench');
const EXTENSION = path.join(FOLDER, 'extension');
const PAGE_SCRIPT = 'scripts/bench/page/bench-page.ts';

/** Puts a page of the bench's own, which shows nothing, into a copy of the built extension. Call it once. */
export async function prepareExtension(): Promise<void> {
  copyExtension(EXTENSION);
  writeFileSync(
    path.join(EXTENSION, 'bench.html'),
    '<!doctype html><meta charset="utf-8"><title>Bench</title><script type="module" src="bench/bench.js"></script>',
  );
  await build({
    configFile: 'scripts/build/command.config.ts',
    logLevel: 'error',
    build: {
      outDir: path.join(EXTENSION, 'bench'),
      target: 'esnext',
      lib: { entry: PAGE_SCRIPT, formats: ['es'], fileName: 'bench' },
    },
  });
}

/** Opens the prepared extension in a browser profile that is kept. */
export async function openExtensionLibrary(profile: string): Promise<ExtensionLibrary> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...CHROMIUM_ARGS,
      '--headless=new',
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
    ],
  });
  const page = await benchPage(context);
  return {
    call: (method, ...args) => callLibrary(page, method, args),
    closeOffscreenDocument: () => closeOffscreenDocument(page),
    fill: (articles) => fill(page, articles),
    askWorkerAlone: (queries) =>
      page.evaluate(({ file, asked }) => globalThis.benchPage.ask(file, asked), {
        file: workerFile(),
        asked: queries,
      }),
    memory: () => extensionMemory(profile),
    page,
    close: () => context.close(),
  };
}

/** The bench's page, alone: a welcome page would count into the memory. */
async function benchPage(context: BrowserContext): Promise<Page> {
  const background = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  // Node gives extension addresses no origin.
  const origin = background.url().split('/').slice(0, 3).join('/');
  const page = await context.newPage();
  await page.goto(`${origin}/bench.html`);
  await page.waitForTimeout(1000);
  for (const other of context.pages()) if (other !== page) await other.close();
  return page;
}

async function fill(page: Page, articles: number): Promise<void> {
  const started = Date.now();
  page.on('console', (message) => {
    process.stderr.write(`${message.text()}, ${Math.round((Date.now() - started) / 1000)} s\n`);
  });
  await closeOffscreenDocument(page);
  await page.evaluate(({ file, count }) => globalThis.benchPage.fill(file, count), {
    file: workerFile(),
    count: articles,
  });
}

function workerFile(): string {
  const worker = readdirSync(path.join(EXTENSION, 'assets')).find((name) =>
    /^library-worker-.*\.js$/.test(name),
  );
  if (!worker) throw new Error('The built extension has no library worker; run "npm run build".');
  return `/assets/${worker}`;
}

interface ExtensionWindow {
  readonly chrome: {
    readonly offscreen: { closeDocument(): Promise<void> };
    readonly runtime: {
      sendMessage(message: object): Promise<{ ok: boolean; value: never; message: string }>;
    };
  };
}

async function closeOffscreenDocument(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as ExtensionWindow;
    await chrome.offscreen.closeDocument().catch(() => undefined);
    // The file handles of an ended worker are let go a moment later.
    await new Promise((resolve) => setTimeout(resolve, 500));
  });
}

async function callLibrary<M extends keyof LibraryApi>(page: Page, method: M, args: readonly unknown[]) {
  return page.evaluate(
    async ({ method: name, args: values }) => {
      const { chrome } = globalThis as unknown as ExtensionWindow;
      const started = performance.now();
      const answer = await chrome.runtime.sendMessage({ parley: 'library', method: name, args: values });
      if (!answer.ok) throw new Error(answer.message);
      return { value: answer.value, elapsedMs: performance.now() - started };
    },
    { method: String(method), args },
  );
}

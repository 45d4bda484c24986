import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import type { LibraryApi } from '#core/contract/library-api.ts';
import { CHROMIUM_ARGS, chromiumPath } from '../../tests/support/browser.ts';

/** A copy, so that a build meanwhile changes nothing; always at one place, from which its storage gets its name. */
const EXTENSION = path.resolve('node_modules/.cache/parley-bench/extension');

/** The library's worker in a page of the built extension, driven from here. */
export interface ExtensionLibrary {
  /** Calls a method; `elapsedMs` is the page's time from question to answer. */
  call<M extends keyof LibraryApi>(
    method: M,
    ...args: Parameters<LibraryApi[M]>
  ): Promise<{ readonly value: Awaited<ReturnType<LibraryApi[M]>>; readonly elapsedMs: number }>;
  /** Ends the worker and starts another; the next call waits for it to open the library. */
  restartWorker(): Promise<void>;
  /** Private memory of the extension's process with page and worker, in MB; `null` where /proc is missing. */
  privateMemory(): number | null;
  close(): Promise<void>;
}

/**
 * Opens a page of the built extension in a browser profile that is kept, and in it the library's own worker. The
 * extension's offscreen document is closed first, since only one worker can hold the library.
 */
export async function openExtensionLibrary(profile: string): Promise<ExtensionLibrary> {
  rmSync(EXTENSION, { recursive: true, force: true });
  cpSync('dist/chromium', EXTENSION, { recursive: true });
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
  const page = await extensionPage(context);
  const worker = readdirSync(path.join(EXTENSION, 'assets')).find((name) =>
    /^library-worker-.*\.js$/.test(name),
  );
  if (!worker) throw new Error('The built extension has no library worker; run "npm run build".');
  await startWorker(page, `/assets/${worker}`);
  return {
    call: (method, ...args) => callWorker(page, method, args),
    restartWorker: () => startWorker(page, `/assets/${worker}`),
    privateMemory: () => privateMemoryOf(profile),
    close: () => context.close(),
  };
}

async function extensionPage(context: BrowserContext): Promise<Page> {
  const background = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  // Node gives extension addresses no origin.
  const origin = background.url().split('/').slice(0, 3).join('/');
  const page = await context.newPage();
  await page.goto(`${origin}/src/entries/options/options.html`);
  return page;
}

interface BenchWindow {
  libraryWorker?: Worker;
  chrome: { offscreen: { closeDocument(): Promise<void> } };
}

async function startWorker(page: Page, file: string): Promise<void> {
  await page.evaluate(async (workerFile) => {
    const bench = globalThis as unknown as BenchWindow;
    bench.libraryWorker?.terminate();
    await bench.chrome.offscreen.closeDocument().catch(() => undefined);
    // The file handles of an ended worker are let go a moment later.
    await new Promise((resolve) => setTimeout(resolve, 500));
    bench.libraryWorker = new Worker(workerFile, { type: 'module' });
  }, file);
}

async function callWorker<M extends keyof LibraryApi>(page: Page, method: M, args: readonly unknown[]) {
  return page.evaluate(
    ({ method: name, args: values }) =>
      new Promise<{ value: never; elapsedMs: number }>((resolve, reject) => {
        const { libraryWorker } = globalThis as unknown as Required<BenchWindow>;
        const started = performance.now();
        libraryWorker.onmessage = ({ data }) => {
          if (data.ok) resolve({ value: data.value as never, elapsedMs: performance.now() - started });
          else reject(new Error(data.message));
        };
        libraryWorker.onerror = ({ message }) => reject(new Error(message));
        libraryWorker.postMessage({ id: 1, method: name, args: values });
      }),
    { method: String(method), args },
  );
}

/** Sum of the private pages of the extension process of this profile. */
function privateMemoryOf(profile: string): number | null {
  if (process.platform !== 'linux') return null;
  const extension = readdirSync('/proc').filter(
    (pid) => /^\d+$/.test(pid) && isExtensionProcess(pid, profile),
  );
  if (extension.length === 0) return null;
  const kilobytes = extension.map((pid) => {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    return [...rollup.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+)/gm)].reduce(
      (sum, [, kb]) => sum + Number(kb),
      0,
    );
  });
  return Math.max(...kilobytes) / 1024;
}

function isExtensionProcess(pid: string, profile: string): boolean {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return command.includes('--extension-process') && command.includes(profile);
  } catch {
    return false;
  }
}

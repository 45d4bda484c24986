import { webExtension } from './web-extension.ts';
import { lineThrough, type WorkerLine } from './worker-line.ts';

/** What a service worker knows of the extension's open documents; only what is used here. */
interface ServiceWorkerClients {
  matchAll(options: { readonly includeUncontrolled: boolean }): Promise<readonly DocumentClient[]>;
}

interface DocumentClient {
  readonly url: string;
  postMessage(message: unknown, transfer: readonly Transferable[]): void;
}

/** One that is loading, or waits until another one has ended, takes a moment; one that is ending never answers. */
const ANSWERS_WITHIN_MS = 10_000;

/** Chromium's offscreen document: the page that holds the workers, since a service worker can start none. */
export interface OffscreenDocument {
  /**
   * A line to the worker that the document starts under this name; straight to it, nothing passes through the document.
   * The document is created when it is not there. It holds a lock of the worker's name as long as the worker lives.
   */
  lineTo<T>(worker: string): Promise<WorkerLine<T>>;
}

/** The offscreen document at a path of the extension, as the service worker sees it. */
export function offscreenDocument(path: string): OffscreenDocument {
  const url = webExtension.runtime.getURL(path);
  let creating: Promise<void> | null = null;
  const find = async () => {
    const { clients } = globalThis as unknown as { readonly clients: ServiceWorkerClients };
    const open = await clients.matchAll({ includeUncontrolled: true });
    return open.find((client) => client.url === url);
  };
  // One at a time: a second creation while the first is under way would be refused by the browser.
  const create = async () => {
    creating ??= webExtension.offscreen
      .createDocument({
        url: path,
        reasons: ['WORKERS' as chrome.offscreen.Reason],
        justification: 'Runs the text analysis and the local library in workers.',
      })
      .finally(() => {
        creating = null;
      });
    await creating;
    return find();
  };
  return {
    async lineTo<T>(worker: string) {
      const found = (await find()) ?? (await create());
      if (!found) throw new Error('The browser did not open the page that holds the workers.');
      const asked = new MessageChannel();
      const told = new MessageChannel();
      const line = lineThrough<T>(asked.port1);
      // Calls need not wait for the document's word: they stay in the port until the worker reads it.
      firstMessage(told.port1).then(
        () => navigator.locks.request(worker, () => line.end(new Error('The worker stopped.'))),
        (error: Error) => line.end(error),
      );
      found.postMessage(worker, [asked.port2, told.port2]);
      return line;
    },
  };
}

/** The document's word that the worker lives and its lock is held. */
function firstMessage(port: MessagePort): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      port.close();
      reject(new Error('The page that holds the workers did not answer.'));
    }, ANSWERS_WITHIN_MS);
    port.onmessage = () => {
      clearTimeout(late);
      port.close();
      resolve();
    };
  });
}

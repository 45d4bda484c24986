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

/** A document that was found answers at once; one that is ending never does. */
const ANSWERS_WITHIN_MS = 10_000;

/** Chromium's offscreen document: the page that holds the workers, since a service worker can start none. */
export interface OffscreenDocument {
  /**
   * A line to the worker that the document starts under this name; straight to it, nothing passes through the document.
   * The document is created when it is not there.
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
      const { port1, port2 } = new MessageChannel();
      const taken = firstMessage(port1);
      found.postMessage(worker, [port2]);
      await taken;
      const line = lineThrough<T>(port1);
      void navigator.locks.request(lockOf(worker), () => line.end(new Error('The worker stopped.')));
      return line;
    },
  };
}

/**
 * Inside the offscreen document: connects the service worker's ports with workers. Only the extension's own service
 * worker can send such a port.
 * @param starts by name, what starts a worker when it is first asked for
 * @param atOnce the name of the one that is started before
 */
export function hostWorkers(starts: Readonly<Record<string, () => Worker>>, atOnce: string): void {
  const running = new Map<string, Promise<Worker>>();
  const start = (name: string) => {
    const known = running.get(name);
    if (known) return known;
    const starting = startLocked(name, starts[name]!, () => running.delete(name));
    running.set(name, starting);
    return starting;
  };
  const connect = async (name: string, port: MessagePort) => {
    const worker = await start(name);
    port.postMessage('taken');
    worker.postMessage(null, [port]);
  };
  navigator.serviceWorker.addEventListener('message', ({ data: name, ports: [port] }) => {
    if (port && Object.hasOwn(starts, name)) void connect(name, port);
  });
  void start(atOnce);
  navigator.serviceWorker.startMessages();
}

/**
 * Starts a worker under a lock that is held as long as worker and document live: a port does not tell that its other
 * end is gone (Chromium 156 fires no "close" for a document that the browser has closed), a lock does.
 */
function startLocked(name: string, start: () => Worker, onEnd: () => void): Promise<Worker> {
  const worker = start();
  return new Promise((resolve) => {
    void navigator.locks.request(
      lockOf(name),
      () =>
        new Promise<void>((release) => {
          worker.addEventListener('error', () => {
            worker.terminate();
            onEnd();
            release();
          });
          resolve(worker);
        }),
    );
  });
}

function lockOf(worker: string): string {
  return `worker:${worker}`;
}

function firstMessage(port: MessagePort): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(
      () => reject(new Error('The page that holds the workers did not answer.')),
      ANSWERS_WITHIN_MS,
    );
    port.addEventListener(
      'message',
      () => {
        clearTimeout(late);
        resolve();
      },
      { once: true },
    );
    port.start();
  });
}

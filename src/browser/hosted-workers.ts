/**
 * Inside the offscreen document, the other end of `offscreen-document.ts` (they share no code: each further file would
 * cost the first question some milliseconds): connects the service worker's ports with workers. Only the extension's own
 * service worker can send such a port.
 * @param starts by name, what starts a worker when it is first asked for
 * @param atOnce the name of the one that is started before anybody asks
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
  const connect = async (name: string, asked: MessagePort, told: MessagePort) => {
    const worker = await start(name);
    told.postMessage('taken');
    worker.postMessage(null, [asked]);
  };
  navigator.serviceWorker.addEventListener('message', ({ data: name, ports: [asked, told] }) => {
    if (asked && told && Object.hasOwn(starts, name)) void connect(name, asked, told);
  });
  void start(atOnce);
  navigator.serviceWorker.startMessages();
}

/**
 * Starts a worker and takes a lock of its name, which is held as long as worker and document live. The worker is handed
 * over with the lock: so none is used while another one of its name lives, and who waits for the lock learns when it has
 * ended. A port does not tell that (Chromium 156 fires no "close" for a document that the browser has closed).
 */
function startLocked(name: string, start: () => Worker, onEnd: () => void): Promise<Worker> {
  const worker = start();
  const ended = new Promise<void>((resolve) => {
    worker.addEventListener('error', () => {
      worker.terminate();
      onEnd();
      resolve();
    });
  });
  return new Promise((resolve) => {
    void navigator.locks.request(name, () => {
      resolve(worker);
      return ended;
    });
  });
}

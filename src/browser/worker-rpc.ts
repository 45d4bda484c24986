import { callMethod, type Outcome } from './call-method.ts';
import type { Contract } from './messages.ts';

interface WorkerRequest {
  readonly id: number;
  readonly method: string;
  readonly args: readonly unknown[];
}

type WorkerAnswer = Outcome & { readonly id: number };

/** The two ends of a worker look alike; only what is used here. */
interface MessageEnd {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

/** Inside a worker: answers requests with the methods of `implementation`, one after the other as they come. */
export function serveWorker(end: MessageEnd, implementation: object): void {
  end.addEventListener('message', (event) => {
    const { id, method, args } = event.data as WorkerRequest;
    void callMethod(implementation, method, args).then((outcome) =>
      end.postMessage({ id, ...outcome } satisfies WorkerAnswer),
    );
  });
}

/** A client for a contract served by `worker`. If the worker dies, every open and later call rejects. */
export function connectToWorker<T>(worker: Worker): Contract<T> {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(reason: Error): void }>();
  let nextId = 1;
  let failure: Error | null = null;
  worker.addEventListener('message', (event) => {
    const answer = event.data as WorkerAnswer;
    const call = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.ok) call?.resolve(answer.value);
    else call?.reject(new Error(answer.message));
  });
  worker.addEventListener('error', (event) => {
    failure = new Error(event.message || 'The worker stopped.');
    for (const call of waiting.values()) call.reject(failure);
    waiting.clear();
  });
  return new Proxy({} as Contract<T>, {
    get(_, method) {
      if (typeof method !== 'string' || method === 'then') return undefined;
      return (...args: readonly unknown[]) =>
        new Promise((resolve, reject) => {
          if (failure) return reject(failure);
          const id = nextId++;
          waiting.set(id, { resolve, reject });
          worker.postMessage({ id, method, args } satisfies WorkerRequest);
        });
    },
  });
}

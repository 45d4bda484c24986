import type { Contract } from './messages.ts';

interface WorkerRequest {
  readonly id: number;
  readonly method: string;
  readonly args: readonly unknown[];
}

type WorkerAnswer =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly message: string };

/** The two ends of a worker look alike; only what is used here. */
interface MessageEnd {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

/** Inside a worker: answers requests with the methods of `implementation`, one after the other as they come. */
export function serveWorker(end: MessageEnd, implementation: object): void {
  end.addEventListener('message', (event) => {
    const request = event.data as WorkerRequest;
    void answerTo(request, implementation).then((answer) => end.postMessage(answer));
  });
}

async function answerTo({ id, method, args }: WorkerRequest, implementation: object): Promise<WorkerAnswer> {
  try {
    const call: unknown = Reflect.get(implementation, method);
    if (typeof call !== 'function') throw new Error(`"${method}" is not part of the contract.`);
    return { id, ok: true, value: await Reflect.apply(call, implementation, args) };
  } catch (error) {
    return { id, ok: false, message: error instanceof Error ? error.message : String(error) };
  }
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

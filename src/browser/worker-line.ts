import { callMethod, type Outcome } from './call-method.ts';
import { type Contract, clientOf } from './contract-client.ts';

interface WorkerRequest {
  readonly id: number;
  readonly method: string;
  readonly args: readonly unknown[];
}

type WorkerAnswer = Outcome & { readonly id: number };

/** What a worker is inside itself; only what is used here. */
interface WorkerEnd {
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

/**
 * Inside a worker: answers requests with the methods of `implementation`, one after the other as they come, on every
 * port that the worker is sent. So a program that cannot start workers talks to one without anybody in between.
 */
export function serveWorker(worker: WorkerEnd, implementation: object): void {
  worker.addEventListener('message', (event) => {
    for (const port of event.ports) servePort(port, implementation);
  });
}

function servePort(port: MessagePort, implementation: object): void {
  port.addEventListener('message', (event) => {
    const { id, method, args } = event.data as WorkerRequest;
    void callMethod(implementation, method, args).then((outcome) =>
      port.postMessage({ id, ...outcome } satisfies WorkerAnswer),
    );
  });
  port.start();
}

/** A line to a contract that a worker serves. */
export interface WorkerLine<T> {
  readonly contract: Contract<T>;
  /** False once the worker has ended: what was asked and not answered has been rejected, and so is every later call. */
  readonly isOpen: boolean;
}

/** A line through a port whose other end was sent to a worker. Who opens it ends it when it learns that the worker has ended. */
export function lineThrough<T>(port: MessagePort): WorkerLine<T> & { end(reason: Error): void } {
  const waiting = new Map<number, { resolve(answer: WorkerAnswer): void; reject(reason: Error): void }>();
  let nextId = 1;
  let failure: Error | null = null;
  const end = (reason: Error) => {
    failure ??= reason;
    for (const call of waiting.values()) call.reject(failure);
    waiting.clear();
  };
  port.addEventListener('message', (event) => {
    const answer = event.data as WorkerAnswer;
    waiting.get(answer.id)?.resolve(answer);
    waiting.delete(answer.id);
  });
  port.start();
  const contract = clientOf<T>((method, args) => {
    return new Promise((resolve, reject) => {
      if (failure) return reject(failure);
      const id = nextId++;
      waiting.set(id, { resolve, reject });
      port.postMessage({ id, method, args } satisfies WorkerRequest);
    });
  });
  return {
    contract,
    end,
    get isOpen() {
      return failure === null;
    },
  };
}

/** A line to a worker that this document has started; an error that nobody caught in the worker ends it. */
export function lineTo<T>(worker: Worker): WorkerLine<T> {
  const { port1, port2 } = new MessageChannel();
  const line = lineThrough<T>(port1);
  worker.addEventListener('error', (event) => {
    worker.terminate();
    line.end(new Error(event.message || 'The worker stopped.'));
  });
  worker.postMessage(null, [port2]);
  return line;
}

/**
 * A contract whose line is opened when it is first asked for, and again after it has ended or could not be opened: once,
 * however many ask at the same time.
 */
export function keptOpen<T>(open: () => Promise<WorkerLine<T>>): () => Promise<Contract<T>> {
  let line: Promise<WorkerLine<T>> | null = null;
  const opened = () => {
    const opening = open();
    opening.catch(() => forget(opening));
    line = opening;
    return opening;
  };
  const forget = (of: Promise<WorkerLine<T>>) => {
    if (line === of) line = null;
  };
  return async () => {
    const current = line ?? opened();
    const known = await current;
    if (known.isOpen) return known.contract;
    forget(current);
    return (await (line ?? opened())).contract;
  };
}

import { describe, expect, test } from 'vitest';
import { lineThrough, serveWorker } from '#browser/worker-line.ts';

interface Sums {
  add(a: number, b: number): Promise<number>;
  never(): Promise<number>;
  fail(): Promise<number>;
}

const sums: Sums = {
  add: async (a, b) => a + b,
  never: () => new Promise(() => undefined),
  fail: async () => {
    throw new Error('No sum today.');
  },
};

/** A worker that has got one port, and a line through that port's other end. */
function served() {
  const { port1, port2 } = new MessageChannel();
  const worker = new EventTarget();
  serveWorker(worker as Parameters<typeof serveWorker>[0], sums);
  worker.dispatchEvent(Object.assign(new Event('message'), { ports: [port2] }));
  return { line: lineThrough<Sums>(port1), workersPort: port2 };
}

describe('a line to a worker', () => {
  test('brings answers to the calls that they belong to', async () => {
    const { line, workersPort } = served();
    expect(await Promise.all([line.contract.add(1, 2), line.contract.add(3, 4)])).toEqual([3, 7]);
    workersPort.close();
  });

  test.each([
    ['what a method throws', 'fail', 'No sum today.'],
    ['a method that is not there', 'multiply', '"multiply" is not part of the contract.'],
  ])('tells of %s', async (_, method, message) => {
    const { line, workersPort } = served();
    await expect(Reflect.get(line.contract, method)()).rejects.toThrow(message);
    expect(line.isOpen).toBe(true);
    workersPort.close();
  });

  test('ends with its worker: open calls are rejected, and so are later ones', async () => {
    const { line, workersPort } = served();
    const open = line.contract.never();
    line.end(new Error('The worker stopped.'));
    await expect(open).rejects.toThrow('The worker stopped.');
    expect(line.isOpen).toBe(false);
    await expect(line.contract.add(1, 2)).rejects.toThrow('The worker stopped.');
    workersPort.close();
  });

  test('can be waited for: a contract is no promise', async () => {
    const { line, workersPort } = served();
    expect(await line.contract).toBe(line.contract);
    workersPort.close();
  });
});

import { describe, expect, test } from 'vitest';
import { keptOpen, lineThrough, serveWorker } from '#browser/worker-line.ts';

interface Sums {
  add(a: number, b: number): Promise<number>;
  addLate(a: number, b: number): Promise<number>;
  never(): Promise<number>;
  fail(): Promise<number>;
}

const sums: Sums = {
  add: async (a, b) => a + b,
  addLate: (a, b) => new Promise((resolve) => setTimeout(() => resolve(a + b), 20)),
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
    const order: number[] = [];
    const noted = (sum: Promise<number>) => sum.then((value) => order.push(value) && value);
    const { contract } = line;
    expect(await Promise.all([noted(contract.addLate(1, 2)), noted(contract.add(3, 4))])).toEqual([3, 7]);
    expect(order).toEqual([7, 3]);
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

describe('a line that is kept open', () => {
  function opener() {
    const opened: ReturnType<typeof lineThrough<Sums>>[] = [];
    const open = async () => {
      const { line } = served();
      opened.push(line);
      return line;
    };
    return { opened, ask: keptOpen<Sums>(open) };
  }

  test('is opened once, however many ask', async () => {
    const { opened, ask } = opener();
    const [first, second] = await Promise.all([ask(), ask()]);
    expect(await ask()).toBe(first);
    expect(second).toBe(first);
    expect(opened).toHaveLength(1);
  });

  test('is opened once more after it has ended, however many ask', async () => {
    const { opened, ask } = opener();
    const before = await ask();
    opened[0]!.end(new Error('The worker stopped.'));
    const after = await Promise.all([ask(), ask(), ask()]);
    expect(new Set(after).size).toBe(1);
    expect(after[0]).not.toBe(before);
    expect(opened).toHaveLength(2);
    expect(await after[0]!.add(1, 2)).toBe(3);
  });

  test('is opened again when it could not be opened', async () => {
    let tries = 0;
    const ask = keptOpen<Sums>(async () => {
      tries += 1;
      if (tries === 1) throw new Error('No worker today.');
      return served().line;
    });
    await expect(ask()).rejects.toThrow('No worker today.');
    expect(await (await ask()).add(1, 2)).toBe(3);
  });
});

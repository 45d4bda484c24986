import { expect, test } from 'vitest';
import { type AddingTask, addingQueue, type TaskOutcome } from '../../src/entries/options/adding-queue.ts';
import type { AddingView } from '../../src/ui/exchange/adding-view.ts';

/** A queue whose screens are kept, and a way to wait for one of them. */
function watched() {
  const seen: AddingView[] = [];
  const waiting = new Set<() => void>();
  const queue = addingQueue(() => {
    seen.push(queue.view);
    for (const look of waiting) look();
  });
  const until = (state: AddingView['state']) =>
    new Promise<AddingView>((resolve) => {
      const look = () => {
        if (queue.view.state !== state) return;
        waiting.delete(look);
        resolve(queue.view);
      };
      waiting.add(look);
      look();
    });
  return { queue, seen, until };
}

const STORED: TaskOutcome = { kind: 'stored' };

/** Tasks that write down that they ran. */
function tasksNamed(names: string, ran: string[], outcome: (name: string) => TaskOutcome = () => STORED) {
  return [...names].map(
    (name): AddingTask => ({
      name,
      async run() {
        ran.push(name);
        return outcome(name);
      },
    }),
  );
}

test('all are done in order, and each screen says which is in work', async () => {
  const { queue, seen, until } = watched();
  const ran: string[] = [];
  queue.add(Promise.resolve(tasksNamed('abc', ran)));
  expect(await until('finished')).toMatchObject({
    done: 3,
    total: 3,
    stored: 3,
    problems: [],
    current: null,
  });
  expect(ran.join('')).toBe('abc');
  expect([...new Set(seen.map(({ done, current }) => `${done}${current ?? ''}`))]).toEqual([
    '0',
    '0a',
    '1a',
    '1b',
    '2b',
    '2c',
    '3c',
    '3',
  ]);
});

test('cancelled, it keeps what is left; going on does nothing twice', async () => {
  const { queue, until } = watched();
  const ran: string[] = [];
  const tasks = tasksNamed('abcd', ran, (name) => {
    if (name === 'b') queue.cancel();
    return STORED;
  });
  queue.add(Promise.resolve(tasks));
  expect(await until('paused')).toMatchObject({ done: 2, total: 4, stored: 2, halted: null });
  expect(ran.join('')).toBe('ab');
  queue.resume();
  expect(await until('finished')).toMatchObject({ done: 4, total: 4, stored: 4 });
  expect(ran.join('')).toBe('abcd');
});

test('what fails is named, the rest comes in', async () => {
  const { queue, until } = watched();
  const ran: string[] = [];
  const broken: AddingTask = { name: 'x', run: () => Promise.reject(new Error('it broke.')) };
  const bad = tasksNamed('y', ran, () => ({ kind: 'problem', problem: 'it is no page.' }));
  queue.add(Promise.resolve([broken, ...bad, ...tasksNamed('z', ran)]));
  expect(await until('finished')).toMatchObject({
    done: 3,
    stored: 1,
    problems: ['x: it broke.', 'y: it is no page.'],
  });
});

test('a file of many articles becomes as many tasks, in its place', async () => {
  const { queue, until } = watched();
  const ran: string[] = [];
  const many: AddingTask = {
    name: 'many',
    run: async () => ({ kind: 'more', tasks: tasksNamed('123', ran) }),
  };
  queue.add(Promise.resolve([many, ...tasksNamed('z', ran)]));
  expect(await until('finished')).toMatchObject({ done: 4, total: 4, stored: 4 });
  expect(ran.join('')).toBe('123z');
});

test('what stops everything is tried again when the reader goes on', async () => {
  const { queue, until } = watched();
  const ran: string[] = [];
  let isFull = true;
  const tasks = tasksNamed('abc', ran, (name) =>
    isFull && name === 'b' ? { kind: 'halt', reason: 'Full.' } : STORED,
  );
  queue.add(Promise.resolve(tasks));
  expect(await until('paused')).toMatchObject({ done: 1, halted: 'Full.' });
  isFull = false;
  queue.resume();
  expect(await until('finished')).toMatchObject({ done: 3, stored: 3, halted: null });
  expect(ran.join('')).toBe('abbc');
});

test('cancelled before it is known what there is, nothing is done until the reader goes on', async () => {
  const { queue, until } = watched();
  const ran: string[] = [];
  queue.add(Promise.resolve(tasksNamed('ab', ran)));
  queue.cancel();
  expect(await until('paused')).toMatchObject({ done: 0, total: 2 });
  expect(ran).toEqual([]);
  queue.discard();
  expect(queue.view.state).toBe('finished');
  queue.add(Promise.resolve(tasksNamed('c', ran)));
  expect(await until('finished')).toMatchObject({ done: 1, total: 1 });
  expect(ran.join('')).toBe('c');
});

test('that the tabs cannot be listed is said', async () => {
  const { queue, until } = watched();
  queue.add(Promise.reject(new Error('No tabs.')));
  expect(await until('finished')).toMatchObject({ total: 0, problems: ['No tabs.'] });
});

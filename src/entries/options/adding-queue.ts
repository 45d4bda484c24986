import { type AddingView, NOTHING_ADDED } from '#ui/exchange/adding-view.ts';
import { importFailureInWords } from '#ui/exchange/fault-words.ts';
import { say } from '#ui/words/say.ts';

/** One thing to take in. */
export interface AddingTask {
  /** As the reader is told: “talks.html”. */
  readonly name: string;
  /** May run again after it halted, never after anything else. */
  run(): Promise<TaskOutcome>;
}

export type TaskOutcome =
  | { readonly kind: 'stored' }
  /** It cannot be used; what follows can. */
  | { readonly kind: 'problem'; readonly problem: string }
  /** It holds others, which take its place. */
  | { readonly kind: 'more'; readonly tasks: readonly AddingTask[] }
  /** Nothing can be taken in now, this and what follows neither. */
  | { readonly kind: 'halt'; readonly reason: string };

export interface AddingQueue {
  readonly view: AddingView;
  /** Puts tasks behind those that wait and starts, once it is known what they are. */
  add(tasks: Promise<readonly AddingTask[]>): void;
  /** Stops after the task in work. */
  cancel(): void;
  /** Goes on with what is left. */
  resume(): void;
  /** Forgets what is left. */
  discard(): void;
}

/** Works through tasks one after the other; what was done is never done again. `changed`: there is something new to show. */
export function addingQueue(changed: () => void): AddingQueue {
  let view = NOTHING_ADDED;
  let waiting: readonly AddingTask[] = [];
  const show = (change: Partial<AddingView>) => {
    view = { ...view, ...change };
    changed();
  };
  const isBusy = () => view.state === 'running' || view.state === 'stopping';

  function take(task: AddingTask, outcome: TaskOutcome): void {
    const { done, total, stored, problems } = view;
    if (outcome.kind === 'halt') {
      show({ state: 'stopping', halted: outcome.reason });
      return;
    }
    const [, ...rest] = waiting;
    waiting = outcome.kind === 'more' ? [...outcome.tasks, ...rest] : rest;
    if (outcome.kind === 'more') show({ total: total - 1 + outcome.tasks.length });
    else if (outcome.kind === 'stored') show({ done: done + 1, stored: stored + 1 });
    else show({ done: done + 1, problems: [...problems, say('adding_problem', task.name, outcome.problem)] });
  }

  async function work(): Promise<void> {
    for (let task = waiting[0]; task && view.state === 'running'; task = waiting[0]) {
      show({ current: task.name });
      take(task, await outcomeOf(task));
    }
    show({ state: waiting.length === 0 ? 'finished' : 'paused', current: null });
  }

  return {
    get view() {
      return view;
    },
    add(coming) {
      if (isBusy()) return;
      show({ ...(view.state === 'paused' ? view : NOTHING_ADDED), state: 'running', halted: null });
      void coming
        .then((tasks) => {
          waiting = [...waiting, ...tasks];
          show({ total: view.total + tasks.length });
        })
        .catch((error: unknown) => show({ problems: [...view.problems, importFailureInWords(error)] }))
        .then(work);
    },
    cancel() {
      if (view.state === 'running') show({ state: 'stopping' });
    },
    resume() {
      if (view.state !== 'paused') return;
      show({ state: 'running', halted: null });
      void work();
    },
    discard() {
      if (view.state !== 'paused') return;
      waiting = [];
      show({ state: 'finished', halted: null });
    },
  };
}

async function outcomeOf(task: AddingTask): Promise<TaskOutcome> {
  try {
    return await task.run();
  } catch (error) {
    return { kind: 'problem', problem: importFailureInWords(error) };
  }
}

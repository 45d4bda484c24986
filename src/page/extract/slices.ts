/** Work that can be interrupted: a generator that yields wherever the page may have its thread back. */
export type Steps<Result> = Generator<void, Result, void>;

/**
 * Longest stretch of work before the page gets its thread back, in milliseconds. Far below the 50 ms of a long task,
 * so that a slow machine and one indivisible step still fit.
 */
const SLICE_MS = 12;

/** Returns a function that says `true` on every `count`th call: a cheap reason to yield. */
export function checkpointEvery(count: number): () => boolean {
  let calls = 0;
  return () => {
    calls += 1;
    return calls % count === 0;
  };
}

/** Runs the work to its end in slices. Throws the signal's reason when it is aborted between two slices. */
export async function runInSlices<Result>(steps: Steps<Result>, signal?: AbortSignal): Promise<Result> {
  let sliceEnd = performance.now() + SLICE_MS;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < sliceEnd) continue;
    await nextTask();
    signal?.throwIfAborted();
    sliceEnd = performance.now() + SLICE_MS;
  }
}

/** A new task, after input and painting; `setTimeout` is held back by four milliseconds when nested. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });
}

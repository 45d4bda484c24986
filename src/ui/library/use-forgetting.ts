import { useEffect, useRef, useState } from 'preact/hooks';
import { failureInWords } from '../words/failures.ts';
import type { ReadableLibrary } from './readable-library.ts';

/** How long articles can be taken back; then they are deleted. */
const UNDO_MS = 20_000;
/** Deleted at a time, so that the library answers others between. */
const BATCH = 100;

/** What the reader forgets in one go. */
export interface Forgotten {
  readonly ids: readonly number[];
  /** Of a single article; `null` for an untitled one and for several. */
  readonly title: string | null;
}

export interface Forgetting {
  /** Forgotten as the reader sees it, still there to be taken back. */
  readonly pending: Forgotten | null;
  /** The pending ones and those that are deleted since the page was opened. */
  readonly ids: ReadonlySet<number>;
  readonly failure: string | null;
  forget(forgotten: Forgotten): void;
  undo(): void;
}

/**
 * Forgets articles so that it can be undone: nothing is deleted before the time is up, others are forgotten, or the
 * page is left. An article with its versions and notes could not be put back once it is gone.
 */
export function useForgetting(
  library: ReadableLibrary,
  onForgotten: (ids: readonly number[]) => void,
  /** Some may be gone and some not. */
  onFailed: () => void,
): Forgetting {
  const [pending, setPending] = useState<Forgotten | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [deleted, setDeleted] = useState<readonly number[]>([]);
  const waiting = useRef<Forgotten | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const wait = (forgotten: Forgotten | null) => {
    clearTimeout(timer.current);
    waiting.current = forgotten;
    setPending(forgotten);
    if (forgotten) timer.current = setTimeout(() => carryOut(BATCH), UNDO_MS);
  };

  function carryOut(batch: number): void {
    const forgotten = waiting.current;
    if (!forgotten) return;
    wait(null);
    setDeleted((ids) => [...ids, ...forgotten.ids]);
    deleteAll(forgotten.ids, batch).then(
      () => onForgotten(forgotten.ids),
      (error: unknown) => {
        setFailure(failureInWords(error));
        setDeleted((ids) => ids.filter((id) => !forgotten.ids.includes(id)));
        onFailed();
      },
    );
  }

  async function deleteAll(ids: readonly number[], batch: number): Promise<void> {
    for (let at = 0; at < ids.length; at += batch) await library.forget(ids.slice(at, at + batch));
  }

  useEffect(() => {
    // A page that is left sends no second message.
    const leave = () => carryOut(Number.POSITIVE_INFINITY);
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  });

  return {
    pending,
    ids: new Set(pending ? [...deleted, ...pending.ids] : deleted),
    failure,
    forget(forgotten) {
      carryOut(BATCH);
      setFailure(null);
      wait(forgotten);
    },
    undo: () => wait(null),
  };
}

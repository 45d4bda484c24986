import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import type { LibraryStatement, StatementRef } from '#core/model/library-statement.ts';

/** Fewer articles read at a time, so that nothing else waits long for the library. */
const BATCH = 30;

/**
 * The words of statements, read for those that are shown and once each.
 * @returns the words of one: `undefined` while they come, `null` when they cannot be read
 */
export function useWords(
  shown: readonly StatementRef[],
  wordsOf: (refs: readonly StatementRef[]) => Promise<readonly LibraryStatement[]>,
): (ref: StatementRef) => string | null | undefined {
  const words = useRef(new Map<string, string | null>());
  const asked = useRef(new Set<string>());
  const [, redraw] = useReducer((draws: number, _: undefined) => draws + 1, 0);
  useLayoutEffect(() => {
    const missing = shown.filter((ref) => !asked.current.has(keyOf(ref)));
    for (const ref of missing) asked.current.add(keyOf(ref));
    void readAll(
      missing,
      wordsOf,
      (ref, found) => words.current.set(keyOf(ref), found),
      () => redraw(undefined),
    );
  });
  return (ref) => words.current.get(keyOf(ref));
}

async function readAll(
  refs: readonly StatementRef[],
  wordsOf: (refs: readonly StatementRef[]) => Promise<readonly LibraryStatement[]>,
  keep: (ref: StatementRef, words: string | null) => void,
  changed: () => void,
): Promise<void> {
  for (let at = 0; at < refs.length; at += BATCH) {
    const batch = refs.slice(at, at + BATCH);
    const found = await wordsOf(batch).catch(() => []);
    const byKey = new Map(found.map((statement) => [keyOf(statement), statement.words]));
    for (const ref of batch) keep(ref, byKey.get(keyOf(ref)) ?? null);
    changed();
  }
}

function keyOf({ articleId, position }: StatementRef): string {
  return `${articleId}/${position}`;
}

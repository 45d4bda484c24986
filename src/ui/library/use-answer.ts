import { useLayoutEffect, useReducer, useState } from 'preact/hooks';
import { failureInWords } from '../words/failures.ts';

/** The answer to one question, on its way, there, or failed. */
export type Answer<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly reason: string }
  | { readonly state: 'ready'; readonly value: T };

/**
 * Asks when the component is first shown and again after `retry`. A component that asks about something else has to
 * be another one (`key`), so that an answer never stands beside the wrong question.
 */
export function useAnswer<T>(ask: () => Promise<T>): readonly [answer: Answer<T>, retry: () => void] {
  const [answer, setAnswer] = useState<Answer<T>>({ state: 'loading' });
  const [attempt, retry] = useReducer((attempts: number, _: undefined) => attempts + 1, 0);
  // With the first drawing, not a frame after it.
  useLayoutEffect(() => {
    let isWanted = true;
    setAnswer({ state: 'loading' });
    ask().then(
      (value) => isWanted && setAnswer({ state: 'ready', value }),
      (error: unknown) => isWanted && setAnswer({ state: 'failed', reason: failureInWords(error) }),
    );
    return () => {
      isWanted = false;
    };
  }, [attempt]);
  return [answer, () => retry(undefined)];
}

import type { ComponentChildren } from 'preact';
import { say } from '../words/say.ts';
import { useAnswer } from './use-answer.ts';

interface AnsweredPartProps<T> {
  ask(): Promise<T>;
  readonly loading: string;
  readonly failed: string;
  readonly children: (value: T) => ComponentChildren;
}

/** A part of a page that is asked for on its own: the rest does not wait for it, nor fail with it. */
export function AnsweredPart<T>({ ask, loading, failed, children }: AnsweredPartProps<T>) {
  const [answer, retry] = useAnswer(ask);
  switch (answer.state) {
    case 'loading':
      return (
        <p class="quiet coming-late part-coming" role="status">
          {loading}
        </p>
      );
    case 'failed':
      return (
        <p role="alert">
          {failed}: {answer.reason}{' '}
          <button type="button" class="plain" onClick={retry}>
            {say('button_retry')}
          </button>
        </p>
      );
    case 'ready':
      return children(answer.value);
  }
}

import type { ComponentChildren } from 'preact';
import { say } from '../words/say.ts';
import { type Answer, useAnswer } from './use-answer.ts';

interface PartProps<T> {
  readonly loading: string;
  readonly failed: string;
  readonly children: (value: T) => ComponentChildren;
}

/** A part of a page that is asked for on its own: the rest does not wait for it, nor fail with it. */
export function AnsweredPart<T>({ ask, ...part }: PartProps<T> & { ask(): Promise<T> }) {
  return <PartOfAnswer asked={useAnswer(ask)} {...part} />;
}

interface PartOfAnswerProps<T> extends PartProps<T> {
  readonly asked: readonly [answer: Answer<T>, retry: () => void];
}

/** The same of an answer that was asked for before there was room for it. */
export function PartOfAnswer<T>({ asked: [answer, retry], loading, failed, children }: PartOfAnswerProps<T>) {
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

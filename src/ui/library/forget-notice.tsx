import { useEffect, useRef } from 'preact/hooks';
import { say, sayCount } from '../words/say.ts';
import type { Forgetting, Forgotten } from './use-forgetting.ts';

interface ForgetNoticeProps {
  readonly forgetting: Forgetting;
  onUndone(forgotten: Forgotten): void;
}

/** Says what was forgotten and takes it back. It has the focus, since the article that had it is gone. */
export function ForgetNotice({ forgetting, onUndone }: ForgetNoticeProps) {
  const { pending, failure, undo } = forgetting;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), [pending]);
  return (
    <div class="forget-notice" role="status">
      {pending && (
        <p>
          <span class="forgotten-title">
            {pending.ids.length > 1
              ? sayCount('choice_forgotten', pending.ids.length)
              : say('library_forgotten', pending.title ?? say('article_untitled'))}
          </span>{' '}
          <button
            ref={button}
            type="button"
            class="plain"
            onClick={() => {
              undo();
              onUndone(pending);
            }}
          >
            {say('button_undo')}
          </button>
        </p>
      )}
      {failure !== null && <p>{say('library_not_forgotten', failure)}</p>}
    </div>
  );
}

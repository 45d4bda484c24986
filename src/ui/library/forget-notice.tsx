import { useEffect, useRef } from 'preact/hooks';
import type { LibraryArticle } from '#core/contract/library-api.ts';
import { libraryWords } from '../words/library-words.ts';
import type { Forgetting } from './use-forgetting.ts';

const words = libraryWords.article;

interface ForgetNoticeProps {
  readonly forgetting: Forgetting;
  onUndone(article: LibraryArticle): void;
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
            {words.forgotten} {pending.metadata.title ?? libraryWords.list.untitled}
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
            {words.undo}
          </button>
        </p>
      )}
      {failure !== null && (
        <p>
          {words.notForgotten} {failure}
        </p>
      )}
    </div>
  );
}

import { useState } from 'preact/hooks';
import { popoverWords as words } from '../words/popover-words.ts';
import type { MarkActions, MarkInPopover } from './mark-view.ts';
import type { NoteDraft } from './use-note-draft.ts';

interface MarkBarProps {
  readonly mark: MarkInPopover;
  readonly actions: MarkActions;
  readonly draft: NoteDraft;
}

/** What the reader can do with a mark. Each button says itself what came of it. */
export function MarkBar({ mark, actions, draft }: MarkBarProps) {
  const [copied, setCopied] = useState<'no' | 'done' | 'failed'>('no');
  const [hasFailed, setFailed] = useState(false);
  const copy = () =>
    actions.copyCitation(mark.key).then(
      () => setCopied('done'),
      () => setCopied('failed'),
    );
  const notRight = () =>
    actions.setNotRight(mark.key, true).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <div class="bar">
      <button type="button" aria-expanded={draft.editing !== null} onClick={() => draft.open(null, '')}>
        {words.note.button}
      </button>
      <button type="button" onClick={() => void copy()}>
        <span aria-live="polite">{copied === 'no' ? words.copy.button : words.copy[copied]}</span>
      </button>
      {!mark.isNotRight && (
        <button type="button" onClick={() => void notRight()}>
          {words.notRight.button}
        </button>
      )}
      {hasFailed && (
        <span class="failed" role="alert">
          {words.notRight.failed}
        </span>
      )}
    </div>
  );
}

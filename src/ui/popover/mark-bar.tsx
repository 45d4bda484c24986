import { useState } from 'preact/hooks';
import { type MessageKey, say } from '../words/say.ts';
import type { MarkActions, MarkInPopover } from './mark-view.ts';
import type { NoteDraft } from './use-note-draft.ts';

interface MarkBarProps {
  readonly mark: MarkInPopover;
  readonly actions: MarkActions;
  readonly draft: NoteDraft;
}

const COPY_WORDS = {
  no: 'popover_copy',
  done: 'popover_copy_done',
  failed: 'popover_copy_failed',
} as const satisfies Record<string, MessageKey>;

/** What the reader can do with a mark. Each button says itself what came of it. */
export function MarkBar({ mark, actions, draft }: MarkBarProps) {
  const [copied, setCopied] = useState<keyof typeof COPY_WORDS>('no');
  const [failure, setFailure] = useState<MessageKey | null>(null);
  const copy = () =>
    actions.copyCitation(mark.key).then(
      () => setCopied('done'),
      () => setCopied('failed'),
    );
  const notRight = () =>
    actions.setNotRight(mark.key, true).then(
      () => setFailure(null),
      () => setFailure('popover_not_right_failed'),
    );
  const { openPanel } = actions;
  return (
    <div class="bar">
      <button type="button" aria-expanded={draft.editing !== null} onClick={() => draft.open(null, '')}>
        {say('popover_note')}
      </button>
      <button type="button" onClick={() => void copy()}>
        <span aria-live="polite">{say(COPY_WORDS[copied])}</span>
      </button>
      {mark.own === 'kept' && <OwnMarkButtons mark={mark} actions={actions} />}
      {!mark.isNotRight && mark.own === null && (
        <button type="button" onClick={() => void notRight()}>
          {say('popover_not_right')}
        </button>
      )}
      {openPanel && (
        <button type="button" onClick={() => void openPanel().catch(() => setFailure('panel_open_failed'))}>
          {say('panel_open')}
        </button>
      )}
      {failure && (
        <span class="failed" role="alert">
          {say(failure)}
        </span>
      )}
    </div>
  );
}

function OwnMarkButtons({ mark, actions }: Pick<MarkBarProps, 'mark' | 'actions'>) {
  const [hasFailed, setFailed] = useState(false);
  return (
    <>
      <button type="button" onClick={() => actions.changeOwn(mark.key)}>
        {say('popover_own_mark_change')}
      </button>
      <button
        type="button"
        onClick={() => void actions.setDeleted(mark.key, true).catch(() => setFailed(true))}
      >
        {say('popover_own_mark_delete')}
      </button>
      {hasFailed && (
        <span class="failed" role="alert">
          {say('mark_form_not_saved')}
        </span>
      )}
    </>
  );
}

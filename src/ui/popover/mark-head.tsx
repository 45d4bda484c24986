import { useState } from 'preact/hooks';
import { SeenBefore } from '../coverage/seen-before.tsx';
import { FollowButton } from '../mark/follow-button.tsx';
import { StatementHead } from '../mark/statement-head.tsx';
import { TopicHead } from '../mark/topic-head.tsx';
import { statementName } from '../words/mark-names.ts';
import { type MessageKey, say } from '../words/say.ts';
import type { MarkActions, MarkInPopover } from './mark-view.ts';

interface MarkHeadProps {
  readonly mark: MarkInPopover;
  readonly actions: MarkActions;
  /** One of several marks, and the one whose details are shown. */
  readonly isChosen: boolean;
  /** Shows this mark's details; `null` where they are shown. */
  readonly onChoose: (() => void) | null;
}

/** What is marked, and why. */
export function MarkHead({ mark, actions, isChosen, onChoose }: MarkHeadProps) {
  const { view, coverage } = mark;
  const choose = () => {
    if (coverage.state === 'not-asked') actions.askCoverage(mark.key);
    onChoose?.();
  };
  return (
    <section class={isChosen ? 'head chosen' : 'head'} aria-label={nameOf(mark)}>
      {view.kind === 'topic' ? (
        <TopicHead view={view} />
      ) : (
        <StatementHead
          view={view}
          seen={
            coverage.state === 'ready' && (
              <SeenBefore statements={coverage.coverage.seenBefore} now={actions.now()} />
            )
          }
        />
      )}
      {mark.isFollowed !== null && (
        <FollowButton
          isFollowed={mark.isFollowed}
          onFollow={(isFollowed) => actions.setFollowed(mark.key, isFollowed)}
        />
      )}
      {mark.isNotRight && (
        <UndoLine
          done="popover_not_right_done"
          failed="popover_not_right_failed"
          onUndo={() => actions.setNotRight(mark.key, false)}
        />
      )}
      {mark.own === 'deleted' && (
        <UndoLine
          done="popover_own_mark_deleted"
          failed="mark_form_not_saved"
          onUndo={() => actions.setDeleted(mark.key, false)}
        />
      )}
      {onChoose && (
        <button type="button" class="inline choose" onClick={choose}>
          {say('coverage_show')}
        </button>
      )}
    </section>
  );
}

/** How the popover names a mark. */
export function nameOf({ view }: MarkInPopover): string {
  return view.kind === 'topic'
    ? say('popover_name_topic', view.label)
    : statementName(view.speaker?.name ?? null);
}

interface UndoLineProps {
  readonly done: MessageKey;
  readonly failed: MessageKey;
  readonly onUndo: () => Promise<void>;
}

/** What the reader did to the mark, which can be undone. */
function UndoLine({ done, failed, onUndo }: UndoLineProps) {
  const [hasFailed, setFailed] = useState(false);
  return (
    <p class="not-right" role="status">
      {say(hasFailed ? failed : done)}{' '}
      <button type="button" class="inline" onClick={() => void onUndo().catch(() => setFailed(true))}>
        {say('button_undo')}
      </button>
    </p>
  );
}

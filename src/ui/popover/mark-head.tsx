import { useState } from 'preact/hooks';
import { SeenBefore } from '../coverage/seen-before.tsx';
import { StatementHead } from '../mark/statement-head.tsx';
import { TopicHead } from '../mark/topic-head.tsx';
import { statementName } from '../words/mark-names.ts';
import { say } from '../words/say.ts';
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
      {mark.isNotRight && <NotRightLine onUndo={() => actions.setNotRight(mark.key, false)} />}
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

function NotRightLine({ onUndo }: { onUndo: () => Promise<void> }) {
  const [hasFailed, setFailed] = useState(false);
  return (
    <p class="not-right" role="status">
      {say(hasFailed ? 'popover_not_right_failed' : 'popover_not_right_done')}{' '}
      <button type="button" class="inline" onClick={() => void onUndo().catch(() => setFailed(true))}>
        {say('button_undo')}
      </button>
    </p>
  );
}

import { useState } from 'preact/hooks';
import { SeenBefore } from '../coverage/seen-before.tsx';
import { popoverWords as words } from '../words/popover-words.ts';
import type { MarkActions, MarkInPopover } from './mark-view.ts';
import { StatementHead } from './statement-head.tsx';
import { TopicHead } from './topic-head.tsx';

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
          {words.related.show}
        </button>
      )}
    </section>
  );
}

/** How the popover names a mark. */
export function nameOf({ view }: MarkInPopover): string {
  return view.kind === 'topic'
    ? words.dialog.topic(view.label)
    : words.dialog.statement(view.speaker?.name ?? null);
}

function NotRightLine({ onUndo }: { onUndo: () => Promise<void> }) {
  const [hasFailed, setFailed] = useState(false);
  return (
    <p class="not-right" role="status">
      {hasFailed ? words.notRight.failed : words.notRight.marked}{' '}
      <button type="button" class="inline" onClick={() => void onUndo().catch(() => setFailed(true))}>
        {words.notRight.undo}
      </button>
    </p>
  );
}

import { CoverageList } from '../coverage/coverage-list.tsx';
import { EarlierStatements } from '../coverage/earlier-statements.tsx';
import { MarkBar } from './mark-bar.tsx';
import { nameOf } from './mark-head.tsx';
import type { MarkActions, MarkInPopover } from './mark-view.ts';
import { Notes } from './notes.tsx';
import { useNoteDraft } from './use-note-draft.ts';

interface MarkDetailsProps {
  readonly mark: MarkInPopover;
  readonly actions: MarkActions;
  /** Then the details say whose they are. */
  readonly isOneOfMany: boolean;
}

/** What the reader read and wrote about one mark, and what can be done with it. */
export function MarkDetails({ mark, actions, isOneOfMany }: MarkDetailsProps) {
  const { view, coverage } = mark;
  const draft = useNoteDraft();
  const earlier = coverage.state === 'ready' ? coverage.coverage.earlierStatements : [];
  return (
    <div class="details">
      {view.kind === 'statement' && view.speaker && (
        <EarlierStatements
          speaker={view.speaker.name}
          topics={view.topics}
          move={view.move}
          statements={earlier}
          now={actions.now()}
        />
      )}
      <CoverageList
        state={coverage}
        about={isOneOfMany ? nameOf(mark) : null}
        labelOf={actions.labelOfTopic}
        now={actions.now()}
        onRetry={() => actions.askCoverage(mark.key)}
      />
      <Notes mark={mark} actions={actions} draft={draft} />
      <MarkBar mark={mark} actions={actions} draft={draft} />
    </div>
  );
}

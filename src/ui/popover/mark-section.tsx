import { popoverWords as words } from '../words/popover-words.ts';
import { Coverage } from './coverage.tsx';
import { EarlierStatements } from './earlier-statements.tsx';
import { MarkBar } from './mark-bar.tsx';
import type { MarkActions, MarkInPopover } from './mark-view.ts';
import { Notes } from './notes.tsx';
import { SeenBefore } from './seen-before.tsx';
import { StatementHeader } from './statement-header.tsx';
import { TopicHeader } from './topic-header.tsx';
import { useNoteDraft } from './use-note-draft.ts';

/** One mark: what and why always, its coverage once asked for. */
export function MarkSection({ mark, actions }: { mark: MarkInPopover; actions: MarkActions }) {
  const { view, coverage } = mark;
  const draft = useNoteDraft();
  const ready = coverage.state === 'ready' ? coverage.coverage : null;
  return (
    <section class="mark" data-kind={view.kind} aria-label={nameOf(mark)}>
      {view.kind === 'topic' ? (
        <TopicHeader view={view} />
      ) : (
        <StatementHeader
          view={view}
          seen={ready && <SeenBefore statements={ready.seenBefore} now={actions.now()} />}
        />
      )}
      {mark.isNotRight && <NotRightLine mark={mark} actions={actions} />}
      {ready && view.kind === 'statement' && ready.earlierStatements.length > 0 && (
        <EarlierStatements view={view} statements={ready.earlierStatements} now={actions.now()} />
      )}
      <Coverage
        state={coverage}
        labelOf={actions.labelOfTopic}
        now={actions.now()}
        onAsk={() => actions.askCoverage(mark.key)}
      />
      <Notes mark={mark} actions={actions} draft={draft} />
      <MarkBar mark={mark} actions={actions} draft={draft} />
    </section>
  );
}

function NotRightLine({ mark, actions }: { mark: MarkInPopover; actions: MarkActions }) {
  return (
    <p class="not-right" role="status">
      {words.notRight.marked}{' '}
      <button type="button" class="inline" onClick={() => void actions.setNotRight(mark.key, false)}>
        {words.notRight.undo}
      </button>
    </p>
  );
}

function nameOf({ view }: MarkInPopover): string {
  return view.kind === 'topic'
    ? words.dialog.topic(view.label)
    : words.dialog.statement(view.speaker?.name ?? null);
}

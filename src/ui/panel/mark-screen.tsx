import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { MarkId } from '#core/contract/page-api.ts';
import type { AnnotatedPage } from '#core/contract/page-view.ts';
import { annotationsOn } from '#core/marks/mark-target.ts';
import { statementWords } from '#core/related/statement-words.ts';
import { CoverageList } from '../coverage/coverage-list.tsx';
import { EarlierStatements } from '../coverage/earlier-statements.tsx';
import { QuoteDriftPart } from '../coverage/quote-drift.tsx';
import { SeenBefore } from '../coverage/seen-before.tsx';
import { FollowButton } from '../mark/follow-button.tsx';
import { StatementHead } from '../mark/statement-head.tsx';
import { TopicHead } from '../mark/topic-head.tsx';
import { viewOfMark } from '../mark/view-of-mark.ts';
import { longDay } from '../words/dates.ts';
import { statementName } from '../words/mark-names.ts';
import type { TopicLabel } from '../words/reasons.ts';
import { say } from '../words/say.ts';
import type { PanelActions, PanelView } from './panel-view.ts';

interface MarkScreenProps {
  readonly page: AnnotatedPage;
  readonly mark: MarkId;
  readonly view: PanelView;
  readonly now: Date;
  readonly actions: PanelActions;
  readonly labelOf: TopicLabel;
  readonly stepButtons: ComponentChildren;
  onLeave(): void;
}

/** Earlier statements of a speaker; more than the popover has room for. */
const EARLIER_SHOWN = 12;

/** One mark: what it is and why, how others give it, what its speaker said before, what was read about it. */
export function MarkScreen({
  page,
  mark,
  view,
  now,
  actions,
  labelOf,
  stepButtons,
  onLeave,
}: MarkScreenProps) {
  const shown = viewOfMark(page, mark);
  const top = useRef<HTMLElement>(null);
  useTop(top, `${mark.kind} ${mark.index}`);
  useEscape(onLeave);
  const { coverage } = view;
  const name =
    shown?.kind === 'topic'
      ? say('popover_name_topic', shown.label)
      : statementName(shown?.speaker?.name ?? null);
  const topic = mark.kind === 'topic' ? page.analysis.topics[mark.index]?.topic : undefined;
  const statement = mark.kind === 'statement' ? page.analysis.statements[mark.index] : undefined;
  const drift = mark.kind === 'statement' ? view.drifts.get(mark.index) : undefined;
  const notes = annotationsOn(page.article.text, page.analysis, mark, page.notes);
  const isNotRight = annotationsOn(page.article.text, page.analysis, mark, page.corrections).length > 0;
  return (
    <>
      <header class="mark-bar">
        <button type="button" class="back" aria-keyshortcuts="Escape" onClick={onLeave}>
          <span aria-hidden="true">‹ </span>
          {say('panel_back')}
        </button>
        {stepButtons}
      </header>
      <main ref={top} tabIndex={-1} class="mark-details" aria-label={name}>
        <h1 class="hidden">{name}</h1>
        {shown?.kind === 'topic' && (
          <div class="head">
            <TopicHead view={shown} />
            {topic !== undefined && (
              <FollowButton
                isFollowed={page.followedTopics.includes(topic)}
                onFollow={async (isFollowed) => actions.onFollow(topic, isFollowed)}
              />
            )}
          </div>
        )}
        {shown?.kind === 'statement' && (
          <div class="head">
            <StatementHead
              view={shown}
              seen={
                coverage.state === 'ready' && (
                  <SeenBefore statements={coverage.coverage.seenBefore} now={now} />
                )
              }
            />
          </div>
        )}
        {isNotRight && <p class="part not-right">{say('popover_not_right_done')}</p>}
        {notes.map((note) => (
          <div class="part note" key={note.id}>
            <p class="note-text">{note.text}</p>
            <p class="source">{longDay(note.modified)}</p>
          </div>
        ))}
        {drift && statement && (
          <QuoteDriftPart
            drift={drift}
            here={{ words: statementWords(page.article.text, statement), site: page.article.metadata.site }}
            now={now}
          />
        )}
        {shown?.kind === 'statement' && shown.speaker && coverage.state === 'ready' && (
          <EarlierStatements
            speaker={shown.speaker.name}
            topics={shown.topics}
            move={shown.move}
            statements={coverage.coverage.earlierStatements}
            most={EARLIER_SHOWN}
            now={now}
          />
        )}
        <CoverageList state={coverage} labelOf={labelOf} now={now} onRetry={actions.onRetryCoverage} />
      </main>
    </>
  );
}

/** Another mark starts at the top; it gets the focus when the one before had it or is gone with it. */
function useTop(top: { readonly current: HTMLElement | null }, key: string): void {
  useLayoutEffect(() => {
    const { activeElement } = document;
    top.current?.scrollTo(0, 0);
    if (activeElement === null || activeElement === document.body)
      top.current?.focus({ preventScroll: true });
  }, [key]);
}

/** Escape leaves the mark. */
function useEscape(leave: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) leave();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
}

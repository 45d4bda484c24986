import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MarkId } from '#core/contract/page-api.ts';
import { distinctMarks } from '#core/marks/distinct-marks.ts';
import type { TourData } from '#core/model/tour-data.ts';
import { StatementCount } from '../open-page/statement-count.tsx';
import { OutlineList } from '../outline/outline-list.tsx';
import { say } from '../words/say.ts';
import { TourPopover } from './tour-popover.tsx';
import { TourShelf } from './tour-shelf.tsx';

/** The five steps, in order. */
const STEPS = ['marks', 'click', 'said', 'new', 'library'] as const;
type Step = (typeof STEPS)[number];

export interface TourProps {
  readonly data: TourData;
  /** Paints the marks of the article, once it is drawn; returns what ends that. */
  onDrawn(article: Element, onMark: (marks: readonly MarkId[]) => void): () => void;
}

/** Parley on a built-in article, in five steps; nothing of it is real, nothing of it is kept. */
export function Tour({ data, onDrawn }: TourProps) {
  const [at, setAt] = useState<number | null>(0);
  const [marks, setMarks] = useState<readonly MarkId[]>(() => [firstStatement(data)]);
  const article = useRef<HTMLElement>(null);
  const step = at === null ? null : STEPS[at]!;
  useLayoutEffect(() => {
    if (!article.current || step === null) return undefined;
    return onDrawn(article.current, (clicked) => {
      setMarks(clicked);
      setAt((now) => (now === null || STEPS[now] === 'marks' ? 1 : now));
    });
  }, [step === null]);
  if (step === null || at === null)
    return (
      <section class="tour" aria-labelledby="tour-heading">
        <h2 id="tour-heading">{say('tour_heading')}</h2>
        <button type="button" onClick={() => setAt(0)}>
          {say('tour_again')}
        </button>
      </section>
    );
  return (
    <section class="tour" aria-labelledby="tour-heading">
      <h2 id="tour-heading">{say('tour_heading')}</h2>
      <div class="tour-step" aria-live="polite">
        <p class="quiet">{say('tour_place', at + 1, STEPS.length)}</p>
        <p>{say(`tour_step_${step}`)}</p>
      </div>
      <div class="tour-buttons">
        <button type="button" disabled={at === 0} onClick={() => setAt(at - 1)}>
          {say('tour_back')}
        </button>
        {at < STEPS.length - 1 ? (
          <button type="button" class="primary" onClick={() => setAt(at + 1)}>
            {say('tour_next')}
          </button>
        ) : (
          <button type="button" class="primary" onClick={() => setAt(null)}>
            {say('tour_done')}
          </button>
        )}
        {at < STEPS.length - 1 && (
          <button type="button" class="plain" onClick={() => setAt(null)}>
            {say('tour_skip')}
          </button>
        )}
      </div>
      <div class="tour-stage">
        <div class="sample" lang="en">
          <h3>{data.article.metadata.title}</h3>
          <p class="quiet">{data.article.metadata.site}</p>
          <article ref={article}>
            {data.article.text.split('\n').map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </article>
        </div>
        <div class="tour-part">
          <StepPart
            step={step}
            data={data}
            marks={marks}
            onMark={(mark) => {
              setMarks([mark]);
              setAt(STEPS.indexOf('click'));
            }}
          />
        </div>
      </div>
    </section>
  );
}

interface StepPartProps {
  readonly step: Step;
  readonly data: TourData;
  readonly marks: readonly MarkId[];
  onMark(mark: MarkId): void;
}

/** What stands beside the article in a step. */
function StepPart({ step, data, marks, onMark }: StepPartProps) {
  const readBefore = { counts: data.counts, seen: new Map(data.seen), edits: null };
  const found = distinctMarks(data.article.text, data.analysis);
  const now = new Date(`${data.article.metadata.published}T12:00:00Z`);
  switch (step) {
    case 'marks':
      return null;
    case 'click':
    case 'said':
      return <TourPopover key={JSON.stringify(marks)} data={data} marks={marks} now={now} />;
    case 'new':
      return (
        <>
          <StatementCount statements={found.statements} readBefore={readBefore} />
          <OutlineList
            marks={found}
            analysis={data.analysis}
            text={data.article.text}
            readBefore={readBefore}
            now={now}
            ownTopics={[]}
            onShow={onMark}
          />
        </>
      );
    case 'library':
      return <TourShelf data={data} now={now} />;
  }
}

/** The statement with most to tell: one whose speaker said something before. */
function firstStatement({ coverage }: TourData): MarkId {
  const told = coverage.find(({ coverage: { earlierStatements } }) => earlierStatements.length > 0);
  return told?.mark ?? { kind: 'statement', index: 0 };
}

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { MarkId } from '#core/contract/page-api.ts';
import type { AnnotatedPage } from '#core/contract/page-view.ts';
import type { PageOutline } from '#core/marks/page-outline.ts';
import { stepsThrough } from '#core/marks/page-outline.ts';
import { topicLabel } from '../words/topics.ts';
import { Announcement } from './announcement.tsx';
import { familyLabel } from './family-label.ts';
import { MarkScreen } from './mark-screen.tsx';
import { filtered } from './outline-filter.ts';
import { OutlineScreen } from './outline-screen.tsx';
import type { PanelActions, PanelView } from './panel-view.ts';
import { StepButtons } from './step-buttons.tsx';

export interface MarkedPageProps {
  readonly page: AnnotatedPage;
  readonly outline: PageOutline;
  /** The marks that "next" and "previous" go through. */
  readonly steps: readonly MarkId[];
  readonly view: PanelView;
  readonly now: Date;
  readonly actions: PanelActions;
}

/** A page with its marks: the outline, or one mark. */
export function MarkedPage({ page, outline, steps, view, now, actions }: MarkedPageProps) {
  const { selected } = view;
  const [filter, setFilter] = useState('');
  const [left, setLeft] = useState<MarkId | null>(null);
  const labelOf = (id: string) => topicLabel(id, page.topicWords.find((topic) => topic.id === id)?.label);
  const shown = useMemo(
    () => filtered(outline, filter, page.article.text, labelOf, familyLabel),
    [outline, filter],
  );
  const shownSteps = useMemo(
    () => (filter.trim() === '' ? steps : stepsThrough(page, shown)),
    [page, shown, steps],
  );
  const address = page.article.metadata.canonicalUrl;
  const wasAt = useRef(address);
  useEffect(() => {
    if (wasAt.current === address) return;
    wasAt.current = address;
    setFilter('');
  }, [address]);
  const leave = () => {
    setLeft(selected);
    actions.onLeaveMark();
  };
  const stepButtons = (
    <StepButtons
      steps={shownSteps}
      {...{ selected, page }}
      onStep={(mark) => {
        setLeft(null);
        actions.onSelect(mark);
      }}
    />
  );
  return (
    <>
      <Announcement {...{ page, selected }} steps={shownSteps} />
      {selected === null ? (
        <OutlineScreen
          {...{ page, shown, outline, view, now, actions, labelOf, filter, stepButtons }}
          focusOn={left}
          onFilter={setFilter}
        />
      ) : (
        <MarkScreen {...{ page, view, now, actions, labelOf, stepButtons }} mark={selected} onLeave={leave} />
      )}
    </>
  );
}

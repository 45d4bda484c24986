import { useMemo } from 'preact/hooks';
import { outlineOf, stepsThrough } from '#core/marks/page-outline.ts';
import { NoticeLine } from '../open-page/notice.tsx';
import { PageWithoutMarks } from '../open-page/page-without-marks.tsx';
import { say } from '../words/say.ts';
import { MarkedPage } from './marked-page.tsx';
import type { PanelActions, PanelView } from './panel-view.ts';

interface PanelProps extends PanelActions {
  readonly view: PanelView;
  /** What "this year" means. */
  readonly now: Date;
}

/** The side panel: the outline of the page in front, or one of its marks with what was read about it before. */
export function Panel({ view, now, ...actions }: PanelProps) {
  const { page, notice } = view;
  const annotated = page.state === 'page' && page.page.state === 'annotated' ? page.page : null;
  const outline = useMemo(() => annotated && outlineOf(annotated), [annotated]);
  const steps = useMemo(
    () => (annotated && outline ? stepsThrough(annotated, outline) : []),
    [annotated, outline],
  );
  return (
    <>
      {annotated && outline ? (
        <MarkedPage {...{ page: annotated, outline, steps, view, now, actions }} />
      ) : (
        <main class="only-message">
          <h1 class="hidden">{say('panel_name')}</h1>
          <PageWithoutMarks view={page} {...actions} />
        </main>
      )}
      <NoticeLine notice={notice} />
    </>
  );
}

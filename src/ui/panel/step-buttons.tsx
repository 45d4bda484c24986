import type { MarkId } from '#core/contract/page-api.ts';
import type { AnnotatedPage } from '#core/contract/page-view.ts';
import { spanOf } from '#core/marks/mark-target.ts';
import { say } from '../words/say.ts';

interface StepButtonsProps {
  /** In text order. */
  readonly steps: readonly MarkId[];
  readonly selected: MarkId | null;
  readonly page: AnnotatedPage;
  onStep(mark: MarkId): void;
}

/** Go to the previous and the next mark of the page, and say which one this is. */
export function StepButtons({ steps, selected, page, onStep }: StepButtonsProps) {
  const here = steps.findIndex(({ kind, index }) => kind === selected?.kind && index === selected.index);
  const [previous, next] = neighbours(steps, here, selected, page);
  return (
    <fieldset class="steps">
      <legend class="hidden">{say('panel_steps')}</legend>
      {here >= 0 && <span class="count">{say('panel_position', here + 1, steps.length)}</span>}
      <StepButton name={say('panel_previous')} path="M4 10l4-4 4 4" mark={previous} onStep={onStep} />
      <StepButton name={say('panel_next')} path="M4 6l4 4 4-4" mark={next} onStep={onStep} />
    </fieldset>
  );
}

interface StepButtonProps {
  readonly name: string;
  readonly path: string;
  readonly mark: MarkId | undefined;
  onStep(mark: MarkId): void;
}

function StepButton({ name, path, mark, onStep }: StepButtonProps) {
  return (
    // Not `disabled`: at the last mark the button would lose the focus, and with it the keyboard its place.
    <button
      type="button"
      class="icon"
      aria-label={name}
      title={name}
      aria-disabled={mark === undefined}
      onClick={() => mark && onStep(mark)}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
      </svg>
    </button>
  );
}

/** The marks before and after the selected one; where it is not among the steps, by its place in the text. */
function neighbours(
  steps: readonly MarkId[],
  here: number,
  selected: MarkId | null,
  { analysis }: AnnotatedPage,
): readonly [MarkId | undefined, MarkId | undefined] {
  if (here >= 0) return [steps[here - 1], steps[here + 1]];
  if (!selected) return [undefined, steps[0]];
  const startOf = (mark: MarkId) => spanOf(analysis, mark)?.[0] ?? 0;
  const start = startOf(selected);
  return [steps.findLast((mark) => startOf(mark) < start), steps.find((mark) => startOf(mark) >= start)];
}

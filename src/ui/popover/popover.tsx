import { popoverWords as words } from '../words/popover-words.ts';
import { MarkSection } from './mark-section.tsx';
import type { MarkActions, MarkInPopover } from './mark-view.ts';

export interface PopoverProps {
  /** Every mark under the point, shortest first. */
  readonly marks: readonly MarkInPopover[];
  readonly actions: MarkActions;
  readonly onClose: () => void;
}

/** What is marked here and why, and what the reader read about it before. */
export function Popover({ marks, actions, onClose }: PopoverProps) {
  return (
    <div class="popover">
      <button type="button" class="close" aria-label={words.close} onClick={onClose}>
        <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
          <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
        </svg>
      </button>
      {marks.map((mark) => (
        <MarkSection key={mark.key} mark={mark} actions={actions} />
      ))}
    </div>
  );
}

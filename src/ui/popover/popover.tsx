import { useState } from 'preact/hooks';
import { say } from '../words/say.ts';
import { MarkDetails } from './mark-details.tsx';
import { MarkHead } from './mark-head.tsx';
import type { MarkActions, MarkInPopover } from './mark-view.ts';

export interface PopoverProps {
  /** Every mark under the point, shortest first. */
  readonly marks: readonly MarkInPopover[];
  readonly actions: MarkActions;
  readonly onClose: () => void;
}

/** What is marked here and why, for every mark; and what the reader read before, for one of them at a time. */
export function Popover({ marks, actions, onClose }: PopoverProps) {
  const [chosenKey, choose] = useState<string | null>(null);
  const chosen = marks.find(({ key }) => key === chosenKey) ?? marks[0];
  if (!chosen) return null;
  const isOneOfMany = marks.length > 1;
  return (
    <div class="popover">
      <button type="button" class="close" aria-label={say('popover_close')} onClick={onClose}>
        <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
          <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
        </svg>
      </button>
      {marks.map((mark) => (
        <MarkHead
          key={mark.key}
          mark={mark}
          actions={actions}
          isChosen={isOneOfMany && mark === chosen}
          onChoose={mark === chosen ? null : () => choose(mark.key)}
        />
      ))}
      <MarkDetails key={`details ${chosen.key}`} mark={chosen} actions={actions} isOneOfMany={isOneOfMany} />
    </div>
  );
}

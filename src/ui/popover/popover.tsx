import { useState } from 'preact/hooks';
import { CloseButton } from './close-button.tsx';
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
      <CloseButton onClose={onClose} />
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

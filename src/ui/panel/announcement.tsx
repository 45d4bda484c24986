import type { MarkId } from '#core/contract/page-api.ts';
import type { AnnotatedPage } from '#core/contract/page-view.ts';
import { markLabel } from '../mark/mark-label.ts';
import { say } from '../words/say.ts';

interface AnnouncementProps {
  readonly page: AnnotatedPage;
  readonly selected: MarkId | null;
  readonly steps: readonly MarkId[];
}

/**
 * Tells who hears the panel which mark it shows now: one may have been chosen on the page, or stepped to, while the focus
 * stays where it is. Its place is always there, or it would not be heard.
 */
export function Announcement({ page, selected, steps }: AnnouncementProps) {
  const here = steps.findIndex(({ kind, index }) => kind === selected?.kind && index === selected.index);
  return (
    <p class="hidden" role="status" data-announces="mark">
      {selected && markLabel(page, selected)} {here >= 0 && say('panel_position', here + 1, steps.length)}
    </p>
  );
}

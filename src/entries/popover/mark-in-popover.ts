import type { MarkId } from '#core/contract/page-api.ts';
import { annotationsOn, isCorrected, ownMarkOf } from '#core/marks/mark-target.ts';
import type { OpenPage, PopoverRehearsal } from '#page/host/popover-port.ts';
import { viewOfMark } from '#ui/mark/view-of-mark.ts';
import type { MarkInPopover } from '#ui/popover/mark-view.ts';

/** Names a mark within one opening of the popover. */
export function keyOf({ kind, index }: MarkId): string {
  return `${kind} ${index}`;
}

/** What the popover shows of each mark when it opens; a mark that the analysis does not have is left out. */
export function marksOf({ page, marks, notes, corrections }: PopoverRehearsal): readonly MarkInPopover[] {
  const { article, analysis } = page;
  return marks.flatMap((id, place) => {
    const view = viewOfMark(page, id);
    if (!view) return [];
    return {
      key: keyOf(id),
      view,
      // The narrowest mark is what the reader clicked; the others are asked for one by one.
      coverage: { state: place === 0 ? 'loading' : 'not-asked' } as const,
      notes: annotationsOn(article.text, analysis, id, notes),
      isNotRight: isCorrected(article.text, analysis, id, corrections),
      own: ownMarkOf(analysis, id) === null ? null : 'kept',
      isFollowed: isFollowed(page, id),
    };
  });
}

function isFollowed({ analysis, followedTopics }: OpenPage, { kind, index }: MarkId): boolean | null {
  const topic = kind === 'topic' ? analysis.topics[index]?.topic : undefined;
  return topic === undefined ? null : followedTopics.includes(topic);
}

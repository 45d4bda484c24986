import type { EarlierStatement } from '#core/model/coverage.ts';
import { shortDay } from '../words/dates.ts';
import { newsWords as words } from '../words/news-words.ts';
import { OutsideLink } from './outside-link.tsx';

/** Whether the reader met this very utterance before. */
export function SeenBefore({ statements, now }: { statements: readonly EarlierStatement[]; now: Date }) {
  const [first] = statements;
  if (!first) return <span class="new">{words.newToYou}</span>;
  return (
    <OutsideLink href={first.openAt}>{words.seen(shortDay(first.published, now), first.site)}</OutsideLink>
  );
}

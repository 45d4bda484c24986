import type { EarlierStatement } from '#core/model/coverage.ts';
import { shortDay } from '../words/dates.ts';
import { seenInWords } from '../words/news-words.ts';
import { say } from '../words/say.ts';
import { OutsideLink } from './outside-link.tsx';

/** Whether the reader met this very utterance before. */
export function SeenBefore({ statements, now }: { statements: readonly EarlierStatement[]; now: Date }) {
  const [first] = statements;
  if (!first) return <span class="new">{say('news_new_to_you')}</span>;
  return (
    <OutsideLink href={first.openAt}>{seenInWords(shortDay(first.published, now), first.site)}</OutsideLink>
  );
}

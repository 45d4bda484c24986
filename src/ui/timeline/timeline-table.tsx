import { TOPIC_GROUPS } from '#core/taxonomy/topic-groups.ts';
import { bucketInWords, unitInWords } from '../words/bucket-words.ts';
import { inDigits, say } from '../words/say.ts';
import type { Bucket, Buckets } from './buckets.ts';

interface TimelineTableProps {
  readonly buckets: Buckets;
  readonly chosen: number | null;
  onChoose(bucket: Bucket): void;
}

/** The same as the chart, in rows: for each stretch of time its articles, statements, and articles by topic group. */
export function TimelineTable({ buckets: { unit, buckets }, chosen, onChoose }: TimelineTableProps) {
  const groups = TOPIC_GROUPS.filter((group) => buckets.some(({ articlesOf }) => articlesOf.has(group)));
  const filled = buckets.filter(({ articles, statements }) => articles + statements > 0);
  const number = (count: number | undefined) => inDigits(count ?? 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard has to scroll it
    <section class="scrolled" tabIndex={0} aria-label={say('timeline_table')}>
      <table class="timeline-table">
        <thead>
          <tr>
            <th scope="col">{unitInWords(unit)}</th>
            <th scope="col">{say('timeline_all_articles')}</th>
            <th scope="col">{say('timeline_all_statements')}</th>
            {groups.map((group) => (
              <th key={group} scope="col">
                {say(`group_${group}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {filled.map((bucket) => (
            <tr key={bucket.first}>
              <th scope="row">
                <button
                  type="button"
                  class="plain"
                  aria-pressed={bucket.first === chosen}
                  onClick={() => onChoose(bucket)}
                >
                  {bucketInWords(bucket, unit)}
                </button>
              </th>
              <td>{number(bucket.articles)}</td>
              <td>{number(bucket.statements)}</td>
              {groups.map((group) => (
                <td key={group}>{number(bucket.articlesOf.get(group))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

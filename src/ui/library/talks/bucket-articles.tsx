import { useEffect, useRef } from 'preact/hooks';
import { toggleOperator } from '#core/search/search-tokens.ts';
import type { Bucket, BucketUnit } from '../../timeline/buckets.ts';
import { bucketInWords } from '../../words/bucket-words.ts';
import { say } from '../../words/say.ts';
import { AnsweredPart } from '../answered-part.tsx';
import { ArticleRow } from '../article-row.tsx';
import type { ReadableLibrary } from '../readable-library.ts';

/** More articles of one bar are in the list of all articles. */
const SHOWN = 50;

interface BucketArticlesProps {
  readonly library: ReadableLibrary;
  readonly negotiation: string;
  readonly bucket: Bucket;
  readonly unit: BucketUnit;
  readonly now: Date;
  onClose(): void;
}

/** The articles of a bar of the timeline. Its heading takes the focus, so that the keyboard goes on there. */
export function BucketArticles({ library, negotiation, bucket, unit, now, onClose }: BucketArticlesProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const query = bucketQuery(negotiation, bucket);
  return (
    <section class="bucket" aria-labelledby="bucket-heading">
      <h3 ref={heading} id="bucket-heading" tabIndex={-1}>
        {say('timeline_articles_of', bucketInWords(bucket, unit))}
      </h3>
      <button type="button" class="plain" onClick={onClose}>
        {say('timeline_close')}
      </button>
      <AnsweredPart
        ask={() => library.search(query, SHOWN)}
        loading={say('library_searching')}
        failed={say('library_search_failed')}
      >
        {(hits) => (
          <ol class="hits">
            {hits.map(({ article }) => (
              <li key={article.id}>
                <ArticleRow article={article} query="" now={now} isForgotten={false} />
              </li>
            ))}
          </ol>
        )}
      </AnsweredPart>
    </section>
  );
}

/** The days before and after a bar exclude themselves. */
function bucketQuery(negotiation: string, { first, last }: Bucket): string {
  const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
  const until = toggleOperator('', 'before', iso(last + 1));
  return toggleOperator(toggleOperator(until, 'after', iso(first - 1)), 'negotiation', negotiation);
}

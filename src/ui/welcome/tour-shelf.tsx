import type { CoverageItem } from '#core/model/coverage.ts';
import type { TourData } from '#core/model/tour-data.ts';
import { shortDay } from '../words/dates.ts';
import { say } from '../words/say.ts';

/** The earlier articles of the made-up library, as the library page lists them: newest first. */
export function TourShelf({ data, now }: { data: TourData; now: Date }) {
  return (
    <>
      <h3>{say('tour_shelf')}</h3>
      <ul class="tour-shelf" lang="en">
        {earlierArticles(data).map(({ articleId, title, site, published }) => (
          <li key={articleId}>
            <span class="quiet">{shortDay(published, now)}</span> {title} <span class="quiet">{site}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function earlierArticles({ coverage }: TourData): readonly CoverageItem[] {
  const items = coverage.flatMap(({ coverage: found }) => found.items);
  const byId = new Map(items.map((item) => [item.articleId, item]));
  return [...byId.values()].sort((a, b) => (b.published ?? '').localeCompare(a.published ?? ''));
}

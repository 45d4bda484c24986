import type { SearchHit } from '#core/contract/library-api.ts';
import { say } from '../words/say.ts';
import { ArticleRow } from './article-row.tsx';
import { LibraryMessage } from './library-message.tsx';
import type { Choosing } from './use-choosing.ts';
import type { Search } from './use-search.ts';

interface HitListProps {
  readonly search: Search;
  readonly query: string;
  readonly now: Date;
  readonly forgotten: ReadonlySet<number>;
  /** While the reader picks articles out of the list. */
  readonly choosing: Choosing | null;
  onClear(): void;
}

/** What a search found, each with the passage that fits it best. */
export function HitList({ search, query, now, forgotten, choosing, onClear }: HitListProps) {
  const { found } = search;
  if (search.failure !== null)
    return (
      <LibraryMessage heading={say('library_search_failed')} isAlert>
        <p>{search.failure}</p>
        <button type="button" class="primary" onClick={search.retry}>
          {say('button_retry')}
        </button>
      </LibraryMessage>
    );
  if (!found) return null;
  if (found.hits.length === 0)
    return (
      <LibraryMessage heading={say('library_search_none', found.query)}>
        <p>{say('library_search_none_hint')}</p>
        <button type="button" onClick={onClear}>
          {say('library_search_clear')}
        </button>
      </LibraryMessage>
    );
  return (
    <>
      <ol class="hits" aria-label={say('library_hits_name')}>
        {found.hits.map((hit) => (
          <li key={hit.article.id}>
            <ArticleRow
              article={hit.article}
              query={query}
              now={now}
              isForgotten={forgotten.has(hit.article.id)}
              choosing={choosing}
            >
              <Passage hit={hit} />
            </ArticleRow>
          </li>
        ))}
      </ol>
      {found.hasMore && (
        <button type="button" class="more" onClick={search.showMore}>
          {say('button_more')}
        </button>
      )}
    </>
  );
}

/** The passage with the words that were searched for. */
function Passage({ hit: { passage, matches } }: { readonly hit: SearchHit }) {
  return (
    <span class={matches.length > 0 ? 'row-passage' : 'row-passage head'}>
      {matches.map(([start, end], index) => (
        <>
          {passage.slice(matches[index - 1]?.[1] ?? 0, start)}
          <mark key={start}>{passage.slice(start, end)}</mark>
        </>
      ))}
      {passage.slice(matches.at(-1)?.[1] ?? 0)}
    </span>
  );
}

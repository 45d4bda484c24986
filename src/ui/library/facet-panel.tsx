import { useId, useState } from 'preact/hooks';
import { searchTokens, withoutOperators } from '#core/search/search-tokens.ts';
import { say } from '../words/say.ts';
import type { TopicNames } from '../words/topic-names.ts';
import { monthChoices, namedChoices } from './facet-choices.ts';
import { FacetList } from './facet-list.tsx';
import type { Facets } from './use-facets.ts';

interface FacetPanelProps {
  readonly facets: Facets;
  readonly query: string;
  onQuery(query: string): void;
  readonly names: TopicNames;
}

/** What a search can be narrowed down by, with counts. A press writes the operator into the search, or takes it out. */
export function FacetPanel({ facets, query, onQuery, names }: FacetPanelProps) {
  const { found, isCounting, failure, retry } = facets;
  const [isOpen, setOpen] = useState(false);
  const body = useId();
  const isNarrowed = searchTokens(query).some(({ operator }) => operator !== null);
  return (
    <aside
      class="facets"
      data-open={isOpen || undefined}
      aria-label={say('facet_heading')}
      aria-busy={isCounting}
    >
      <div class="facets-head">
        <h2>
          {/* One of the two, by the room that there is. */}
          <button
            type="button"
            class="facets-open"
            aria-expanded={isOpen}
            aria-controls={body}
            onClick={() => setOpen(!isOpen)}
          >
            {say('facet_heading')}
          </button>
          <span class="facets-title">{say('facet_heading')}</span>
        </h2>
        {isNarrowed && (
          <button
            type="button"
            class="plain"
            onClick={() =>
              onQuery(withoutOperators(query, ['speaker', 'topic', 'site', 'negotiation', 'before', 'after']))
            }
          >
            {say('facet_clear')}
          </button>
        )}
      </div>
      <div id={body} class="facets-body">
        {failure !== null && (
          <p role="alert">
            {say('facet_failed')} {failure}{' '}
            <button type="button" class="plain" onClick={retry}>
              {say('button_retry')}
            </button>
          </p>
        )}
        {!found && failure === null && <p class="quiet coming-late">{say('facet_loading')}</p>}
        {found && (
          <>
            <FacetList
              heading={say('facet_negotiations')}
              choices={namedChoices('negotiations', found, query, names, onQuery)}
            />
            <FacetList
              heading={say('facet_topics')}
              choices={namedChoices('topics', found, query, names, onQuery)}
            />
            <FacetList
              heading={say('facet_speakers')}
              choices={namedChoices('speakers', found, query, names, onQuery)}
            />
            <FacetList
              heading={say('facet_outlets')}
              choices={namedChoices('outlets', found, query, names, onQuery)}
            />
            <FacetList heading={say('facet_periods')} choices={monthChoices(found, query, onQuery)} />
            {found.articles === 0 && !isNarrowed && <p class="quiet">{say('facet_none')}</p>}
            {found.counted < found.articles && <p class="quiet">{say('facet_counted', found.counted)}</p>}
          </>
        )}
      </div>
    </aside>
  );
}

import type { Facet, IndexKind } from '#core/model/library-facets.ts';
import { facetFrom } from './facets.ts';
import type { LibraryContext } from './library-context.ts';

/** All negotiations, topics or speakers of the library, those of most articles first: one scan of an index each. */
export function listIndex({ database }: LibraryContext, of: IndexKind, limit: number): readonly Facet[] {
  return database.all(LISTS[of], limit).map(facetFrom);
}

const LISTS: Readonly<Record<IndexKind, string>> = {
  negotiations: `SELECT key, name, articles FROM
      (SELECT negotiation_id, count(*) AS articles FROM article WHERE negotiation_id IS NOT NULL GROUP BY 1)
    JOIN negotiation ON negotiation.id = negotiation_id ORDER BY articles DESC, name LIMIT ?`,
  topics: `SELECT name AS key, name, articles FROM
      (SELECT topic_id, count(*) AS articles FROM article_topic GROUP BY 1)
    JOIN topic ON topic.id = topic_id ORDER BY articles DESC, name LIMIT ?`,
  speakers: `SELECT (SELECT min(key) FROM speaker_key WHERE speaker_key.speaker_id = found.speaker_id) AS key,
      name, articles FROM
      (SELECT speaker_id, count(DISTINCT article_id) AS articles FROM speaker_statement GROUP BY 1
       ORDER BY articles DESC LIMIT ?1) AS found
    JOIN speaker ON speaker.id = speaker_id ORDER BY articles DESC, name LIMIT ?1`,
};

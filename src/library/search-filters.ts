import { TOPICS } from '#core/taxonomy/taxonomy.ts';
import type { SearchQuery } from './search-query.ts';

/** Conditions on rows of `article` that all have to hold, and the values of their parameters in order. */
export interface SearchFilters {
  readonly conditions: readonly string[];
  readonly values: readonly (string | number)[];
}

/** What the operators of a search ask of an article. */
export function filtersOf(search: SearchQuery): SearchFilters {
  const conditions: string[] = [];
  const values: (string | number)[] = [];
  const add = (condition: string, ...more: readonly (string | number)[]) => {
    conditions.push(condition);
    values.push(...more);
  };
  for (const name of search.speakers) {
    add(
      `id IN (SELECT article_id FROM speaker_statement JOIN speaker ON speaker.id = speaker_id
              WHERE ${named('speaker.name')})`,
      ...spellings(name),
    );
  }
  for (const topic of search.topics) {
    add(
      `id IN (SELECT article_id FROM article_topic WHERE topic_id IN
         (SELECT id FROM topic WHERE name IN (SELECT value FROM json_each(?))))`,
      JSON.stringify(topicIds(topic)),
    );
  }
  for (const name of search.negotiations) {
    add(
      `negotiation_id IN (SELECT id FROM negotiation WHERE key = ? OR ${named('name')})`,
      name,
      ...spellings(name),
    );
  }
  for (const site of search.sites) {
    const host = site.toLowerCase();
    add(
      `(host = ? OR host LIKE '%.' || ? OR ${named("coalesce(site, '')")})`,
      host,
      host,
      ...spellings(site),
    );
  }
  if (search.before !== null) add('day < ?', search.before);
  if (search.after !== null) add('day > ?', search.after);
  return { conditions, values };
}

/** The column holds the words. SQLite lowers ASCII letters only, so "Željko" is looked for as it is written, too. */
function named(column: string): string {
  return `(instr(lower(${column}), ?) OR instr(lower(${column}), lower(?)))`;
}

function spellings(words: string): readonly [string, string] {
  return [words.toLowerCase(), words];
}

/** A topic may be given by its id, by its label, or by part of that. */
function topicIds(wanted: string): readonly string[] {
  const words = wanted.toLowerCase();
  const exact = TOPICS.find(({ id, label }) => id === words || label.toLowerCase() === words);
  if (exact) return [exact.id];
  return [wanted, ...TOPICS.filter(({ label }) => label.toLowerCase().includes(words)).map(({ id }) => id)];
}

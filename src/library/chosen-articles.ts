/** Ids of the articles to look at as JSON, or `null` for all: a scan without a list takes half the time. */
export type Chosen = string | null;

/** A query over a table of the index, with `from` where it reads the rows of the chosen articles. */
export interface ChosenRows {
  readonly table: 'article' | 'article_topic' | 'speaker_statement';
  sql(from: string): string;
}

/**
 * The query's text over the chosen articles, and the values of its first parameters. The articles are no table of the
 * connection: writing into that would look like a change to an export that is under way.
 */
export function overChosen(
  { table, sql }: ChosenRows,
  chosen: Chosen,
): { readonly sql: string; readonly values: readonly string[] } {
  if (chosen === null) return { sql: sql(table), values: [] };
  const id = table === 'article' ? 'article.id' : 'article_id';
  const from = `chosen CROSS JOIN ${table} ON ${id} = chosen.id`;
  return { sql: `${CHOSEN} ${sql(from)}`, values: [chosen] };
}

const CHOSEN = 'WITH chosen AS MATERIALIZED (SELECT value AS id FROM json_each(?))';

import type { NegotiationSummary } from '#core/model/negotiation-view.ts';
import type { Database } from './database.ts';
import { isoDay } from './iso-day.ts';
import type { LibraryContext } from './library-context.ts';

/** A negotiation with its parties and what the library holds of it; `null` when it holds no article of it. */
export function describeNegotiation({ database }: LibraryContext, key: string): NegotiationSummary | null {
  const row = database.first('SELECT id, name, parties FROM negotiation WHERE key = ?', key);
  const counts = row && database.first(ARTICLE_COUNTS, row.id!);
  if (!row || !counts || Number(counts.articles) === 0) return null;
  const said = database.first(STATEMENT_COUNTS, row.id!);
  return {
    key,
    name: String(row.name),
    parties: partiesOf(database, JSON.parse(String(row.parties)) as readonly string[]),
    articles: Number(counts.articles),
    outlets: Number(counts.outlets),
    statements: Number(said?.statements),
    speakers: Number(said?.speakers),
    from: isoDay(Number(counts.first)),
    to: isoDay(Number(counts.last)),
  };
}

const ARTICLE_COUNTS = `SELECT count(*) AS articles, count(DISTINCT coalesce(site, host)) AS outlets,
  min(day) AS first, max(day) AS last FROM article WHERE negotiation_id = ?`;

/** A statement has a row for each of its topics. */
const STATEMENT_COUNTS = `SELECT count(*) AS statements, count(DISTINCT speaker_id) AS speakers FROM
  (SELECT DISTINCT article_id, position, speaker_id FROM article CROSS JOIN speaker_statement ON article_id = article.id
   WHERE negotiation_id = ?)`;

/** Parties by key, with the names that articles give them. */
export function partiesOf(
  database: Database,
  keys: readonly string[],
): readonly { readonly key: string; readonly name: string }[] {
  return keys.map((key) => {
    const row = database.first('SELECT name FROM party WHERE key = ?', key);
    return { key, name: row ? String(row.name) : key.slice(key.indexOf(':') + 1) };
  });
}

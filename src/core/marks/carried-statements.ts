import type { EarlierStatement } from '../model/coverage.ts';

/** One utterance with all outlets that carried it. */
export interface CarriedStatement {
  readonly statement: EarlierStatement;
  readonly sites: readonly string[];
}

/** Wire stories give the same words in several outlets: they are one entry, at the place of the first. */
export function carriedStatements(statements: readonly EarlierStatement[]): readonly CarriedStatement[] {
  const carried = new Map<string, { statement: EarlierStatement; sites: Set<string> }>();
  for (const statement of statements) {
    const words = statement.words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const key = `${statement.speaker}\n${statement.move}\n${words}`;
    const known = carried.get(key) ?? { statement, sites: new Set<string>() };
    if (statement.site) known.sites.add(statement.site);
    carried.set(key, known);
  }
  return [...carried.values()].map(({ statement, sites }) => ({ statement, sites: [...sites] }));
}

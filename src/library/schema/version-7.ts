/**
 * Day and length of every article in slices that are read at once (`article-facts.ts`), where candidates of the ranking
 * were looked up one by one before.
 */
export const VERSION_7 = `
CREATE TABLE article_fact (slice INTEGER PRIMARY KEY, facts BLOB NOT NULL);
`;

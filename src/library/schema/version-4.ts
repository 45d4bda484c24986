/** Passages that the reader marked; like notes they belong to an address, so that pages not remembered have them too. */
export const VERSION_4 = `
CREATE TABLE own_mark (
  id TEXT PRIMARY KEY, article_url TEXT NOT NULL, target TEXT NOT NULL, mark TEXT NOT NULL,
  created TEXT NOT NULL, modified TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX own_mark_by_article ON own_mark(article_url);
`;

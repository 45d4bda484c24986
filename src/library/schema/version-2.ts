/**
 * Articles brought along from elsewhere that were not opened yet. They have no text, so they stand beside the
 * articles; opening one makes it an article, and it is unread no longer.
 */
export const VERSION_2 = `
CREATE TABLE unread_article (
  canonical_url TEXT PRIMARY KEY,
  title TEXT,
  site TEXT,
  byline TEXT NOT NULL,
  published TEXT,
  added TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX unread_article_by_added ON unread_article(added);
CREATE TRIGGER unread_article_opened AFTER INSERT ON article BEGIN
  DELETE FROM unread_article WHERE canonical_url = new.canonical_url;
END;
`;

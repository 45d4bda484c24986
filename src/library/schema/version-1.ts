/**
 * The first schema. Texts and analyses are compressed blobs (see `packing.ts`), so the full-text index is
 * contentless: it holds the words, not the text. Days count from 1970-01-01 UTC; moments are milliseconds.
 */
export const VERSION_1 = `
CREATE TABLE negotiation (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  subject TEXT NOT NULL,
  parties TEXT NOT NULL
);

CREATE TABLE article (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  canonical_url TEXT NOT NULL UNIQUE,
  url TEXT NOT NULL,
  title TEXT,
  site TEXT,
  host TEXT NOT NULL,
  byline TEXT NOT NULL,
  published TEXT,
  modified TEXT,
  language TEXT,
  source_line TEXT,
  day INTEGER NOT NULL,
  moment INTEGER,
  first_read TEXT NOT NULL,
  last_read TEXT NOT NULL,
  version INTEGER NOT NULL,
  negotiation_id INTEGER REFERENCES negotiation(id)
);
CREATE INDEX article_by_day ON article(day);
CREATE INDEX article_by_host ON article(host);
CREATE INDEX article_by_negotiation ON article(negotiation_id, day) WHERE negotiation_id IS NOT NULL;

CREATE TABLE version (
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES article(id),
  number INTEGER NOT NULL,
  read_at TEXT NOT NULL,
  title TEXT,
  text BLOB NOT NULL,
  analysis BLOB NOT NULL,
  UNIQUE (article_id, number)
);

-- The words of the current version. Stemmed, so that "negotiating" finds "negotiated".
CREATE VIRTUAL TABLE article_words USING fts5(
  title, body,
  content='', contentless_delete=1,
  tokenize='porter unicode61 remove_diacritics 2'
);

-- What the ranking compares: weighted terms and the sketch that tells copies.
CREATE TABLE profile (
  article_id INTEGER PRIMARY KEY REFERENCES article(id),
  terms BLOB NOT NULL,
  sketch BLOB NOT NULL
);

-- In how many articles a term stands, in slices of a table of counters.
CREATE TABLE term_count (slice INTEGER PRIMARY KEY, counters BLOB NOT NULL);
CREATE TABLE bookkeeping (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;

CREATE TABLE topic (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE article_topic (
  topic_id INTEGER NOT NULL REFERENCES topic(id),
  article_id INTEGER NOT NULL REFERENCES article(id),
  marks INTEGER NOT NULL,
  PRIMARY KEY (topic_id, article_id)
) WITHOUT ROWID;
CREATE INDEX article_topic_by_article ON article_topic(article_id);

CREATE TABLE speaker (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  sort TEXT NOT NULL
);
-- Many keys may stand for one speaker: a merge moves a key, and no later article moves it back.
CREATE TABLE speaker_key (key TEXT PRIMARY KEY, speaker_id INTEGER NOT NULL REFERENCES speaker(id)) WITHOUT ROWID;
CREATE INDEX speaker_key_by_speaker ON speaker_key(speaker_id);

-- One row per statement and topic (topic 0: none); the statement itself is in the analysis of the version.
CREATE TABLE speaker_statement (
  speaker_id INTEGER NOT NULL REFERENCES speaker(id),
  topic_id INTEGER NOT NULL,
  day INTEGER NOT NULL,
  article_id INTEGER NOT NULL REFERENCES article(id),
  position INTEGER NOT NULL,
  PRIMARY KEY (speaker_id, topic_id, day, article_id, position)
) WITHOUT ROWID;
CREATE INDEX speaker_statement_by_article ON speaker_statement(article_id);

CREATE TABLE party (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL, sort TEXT NOT NULL);
CREATE TABLE article_party (
  party_id INTEGER NOT NULL REFERENCES party(id),
  article_id INTEGER NOT NULL REFERENCES article(id),
  mentions INTEGER NOT NULL,
  PRIMARY KEY (party_id, article_id)
) WITHOUT ROWID;
CREATE INDEX article_party_by_article ON article_party(article_id);

-- Notes and corrections belong to an address: pages that are not remembered can have them too.
CREATE TABLE note (
  id TEXT PRIMARY KEY, article_url TEXT NOT NULL, target TEXT NOT NULL, mark TEXT NOT NULL,
  text TEXT NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX note_by_article ON note(article_url);
CREATE TABLE correction (
  id TEXT PRIMARY KEY, article_url TEXT NOT NULL, target TEXT NOT NULL, mark TEXT NOT NULL, created TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX correction_by_article ON correction(article_url);
`;

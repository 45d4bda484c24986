import type { LibraryArticle, Reading } from '#core/contract/library-api.ts';
import { withOwnMarks, withoutOwnMarks } from '#core/marks/own-marks.ts';
import type { Analysis } from '#core/model/analysis.ts';
import type { ArticleSnapshot } from '#core/model/article.ts';
import { dateArticle } from '#core/related/dating.ts';
import { packProfile } from '#core/related/packed-profile.ts';
import { profileOf, type Subjects } from '#core/related/profile.ts';
import { sketchOf } from '#core/related/sketch.ts';
import { termsOf } from '#core/related/terms.ts';
import { indexAnalysis, rememberNegotiation, unindexAnalysis } from './analysis-index.ts';
import type { ArticleFacts } from './article-facts.ts';
import { ARTICLE_COLUMNS, articleFrom, columnsOf } from './article-rows.ts';
import { correctedPlaces } from './corrected-places.ts';
import type { Database } from './database.ts';
import { LibraryError } from './errors.ts';
import { indexedWords } from './indexed-words.ts';
import { ownMarksOf } from './own-mark-rows.ts';
import { packAnalysis, packText, unpackText } from './packing.ts';
import { TERMS_COLUMNS, termsFrom, writeProfile } from './profile-rows.ts';
import { correctionsOf } from './reader-marks.ts';
import { RecentReads } from './recent-reads.ts';
import { readVersion, type StoredVersion } from './stored-version.ts';
import type { TermCounts } from './term-counts.ts';

const KEPT_VERSIONS = 48;

const CURRENT_TEXT = `SELECT version.text FROM article
  JOIN version ON version.article_id = article.id AND version.number = article.version WHERE article.id = ?`;

/** Articles, their versions and everything that is derived from them. */
export class ArticleStore {
  readonly #database: Database;
  readonly #counts: TermCounts;
  readonly #facts: ArticleFacts;
  /** One click unpacks the same articles for earlier statements, for what was seen before, and for passages. */
  readonly #versions = new RecentReads<StoredVersion | null>(KEPT_VERSIONS);

  constructor(database: Database, counts: TermCounts, facts: ArticleFacts) {
    this.#database = database;
    this.#counts = counts;
    this.#facts = facts;
  }

  find(canonicalUrl: string): LibraryArticle | null {
    const row = this.#database.first(
      `SELECT ${ARTICLE_COLUMNS} FROM article WHERE canonical_url = ?`,
      canonicalUrl,
    );
    return row ? articleFrom(row) : null;
  }

  byId(id: number): LibraryArticle | null {
    const row = this.#database.first(`SELECT ${ARTICLE_COLUMNS} FROM article WHERE id = ?`, id);
    return row ? articleFrom(row) : null;
  }

  list(offset: number, limit: number): readonly LibraryArticle[] {
    const order = 'ORDER BY day DESC, moment DESC, id DESC';
    // By the index, which SQLite would not use by itself: sorting all articles took longer the more there were.
    const places = `SELECT id AS place FROM article INDEXED BY article_by_day ${order} LIMIT ? OFFSET ?`;
    return this.#database
      .all(`SELECT ${ARTICLE_COLUMNS} FROM (${places}) JOIN article ON id = place ${order}`, limit, offset)
      .map(articleFrom);
  }

  /** The version with this number, or the current one, with the reader's own marks in its analysis. */
  version(articleId: number, number: number | null = null): StoredVersion | null {
    return this.#versions.get(versionKey(articleId, number), () => this.#readMarked(articleId, number));
  }

  /** Finds an article by the reader's own marks and corrections as they are now; nothing for one that is not stored. */
  reindex(canonicalUrl: string): void {
    this.#versions.clear();
    const article = this.find(canonicalUrl);
    const current = article && readVersion(this.#database, article.id, null);
    if (!article || !current) return;
    const day = this.#database.number('SELECT day FROM article WHERE id = ?', article.id);
    unindexAnalysis(this.#database, article.id);
    this.#index(article.id, canonicalUrl, day, current);
  }

  #readMarked(articleId: number, number: number | null): StoredVersion | null {
    const version = readVersion(this.#database, articleId, number);
    const article = version && this.byId(articleId);
    return article && { ...version, analysis: this.#marked(article.metadata.canonicalUrl, version) };
  }

  #marked(canonicalUrl: string, { text, analysis }: Pick<StoredVersion, 'text' | 'analysis'>): Analysis {
    return withOwnMarks(text, analysis, ownMarksOf(this.#database, canonicalUrl));
  }

  #index(
    id: number,
    canonicalUrl: string,
    day: number,
    version: Pick<StoredVersion, 'text' | 'analysis'>,
  ): void {
    const marked = this.#marked(canonicalUrl, version);
    const corrections = correctionsOf(this.#database, canonicalUrl);
    const wrong = correctedPlaces(version.text, marked, corrections);
    indexAnalysis(this.#database, id, day, marked, wrong);
  }

  /** The current text; empty for an unknown article. */
  text(articleId: number): string {
    const version = this.#versions.kept(versionKey(articleId, null));
    if (version) return version.text;
    const row = this.#database.first(CURRENT_TEXT, articleId);
    return row ? unpackText(row.text as Uint8Array) : '';
  }

  /** Stores an article read at `readAt` (ISO 8601 UTC): new, opened again, or changed. All or nothing. */
  remember(article: ArticleSnapshot, analysis: Analysis, readAt: string): LibraryArticle {
    return this.byId(this.#change(() => this.#write(article, analysis, readAt)))!;
  }

  /** Stores many readings, all or none; returns how many. */
  rememberMany(readings: readonly Reading[]): number {
    return this.#change(() => {
      for (const { article, analysis, readAt } of readings) this.#write(article, analysis, readAt);
      return readings.length;
    });
  }

  /** Deletes articles with all their versions, notes and corrections; returns how many there were. */
  forget(articleIds: readonly number[]): number {
    return this.#change(() => {
      const forgotten = articleIds.filter((id) => this.#delete(id)).length;
      if (forgotten > 0) this.#counts.flushSoon();
      return forgotten;
    });
  }

  /** Writes the term counts and the facts that are only in memory. */
  flush(): void {
    const last = this.#database.number('SELECT max(id) FROM article');
    this.#counts.flush(last);
    this.#facts.flush(last);
  }

  #change<T>(work: () => T): T {
    try {
      const result = this.#database.transaction(work);
      if (this.#counts.wantsFlush) this.#flushIfRoom();
      return result;
    } catch (error) {
      this.recount();
      throw error;
    }
  }

  /** Counts only weigh terms: when there is no room for them they wait, and forgetting can make room. */
  #flushIfRoom(): void {
    try {
      this.flush();
    } catch (error) {
      if (!(error instanceof LibraryError && error.fault === 'quota-full')) throw error;
    }
  }

  /** Forgets what is in memory; it is read again when needed. Also for those who write past this store. */
  recount(): void {
    this.#versions.clear();
    this.#counts.reload();
    this.#facts.reload();
  }

  #write(article: ArticleSnapshot, analysis: Analysis, readAt: string): number {
    this.#versions.clear();
    const { metadata, text } = article;
    const found = withoutOwnMarks(analysis);
    const known = this.find(metadata.canonicalUrl);
    const current = known && readVersion(this.#database, known.id, null);
    if (!known || !current) return this.#insert(article, found, readAt);
    const isNewText = current.text !== text.toWellFormed();
    const isFoundAnew = isNewText || !isFoundAlike(known, current.analysis, article, found);
    if (isFoundAnew) this.#counts.change(this.#termHashes(known.id), -1);
    const number = isNewText ? known.version + 1 : known.version;
    const day = this.#updateRow(known, article, found, readAt, number);
    let length = this.#facts.lengthOf(known.id);
    if (isFoundAnew) {
      length = this.#indexWords(known.id, article, found);
      this.#counts.flushSoon();
    }
    if (isNewText) {
      this.#addVersion(known.id, number, article, found, readAt);
    } else {
      this.#database.run(
        'UPDATE version SET analysis = ? WHERE article_id = ? AND number = ?',
        packAnalysis(found, text),
        known.id,
        number,
      );
    }
    this.#facts.set(known.id, day, length);
    return known.id;
  }

  #insert(article: ArticleSnapshot, analysis: Analysis, readAt: string): number {
    const { metadata } = article;
    const { day, moment } = dateArticle(metadata.published, readAt);
    this.#database.run(
      `INSERT INTO article (canonical_url, url, title, site, host, byline, published, modified, language,
         source_line, day, moment, first_read, last_read, version, negotiation_id)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?13, 1, ?14)`,
      metadata.canonicalUrl,
      ...columnsOf(article),
      day,
      moment,
      readAt,
      rememberNegotiation(this.#database, analysis.negotiation),
    );
    const id = this.#database.lastId();
    this.#index(id, metadata.canonicalUrl, day, { text: article.text, analysis });
    this.#addVersion(id, 1, article, analysis, readAt);
    this.#facts.set(id, day, this.#indexWords(id, article, analysis));
    return id;
  }

  /** Returns the article's day. */
  #updateRow(
    known: LibraryArticle,
    article: ArticleSnapshot,
    analysis: Analysis,
    readAt: string,
    version: number,
  ): number {
    const { day, moment } = dateArticle(article.metadata.published, known.firstRead);
    this.#database.run(
      `UPDATE article SET url = ?2, title = ?3, site = ?4, host = ?5, byline = ?6, published = ?7, modified = ?8,
         language = ?9, source_line = ?10, day = ?11, moment = ?12, last_read = max(last_read, ?13),
         version = ?14, negotiation_id = ?15 WHERE id = ?1`,
      known.id,
      ...columnsOf(article),
      day,
      moment,
      readAt,
      version,
      rememberNegotiation(this.#database, analysis.negotiation),
    );
    unindexAnalysis(this.#database, known.id);
    this.#index(known.id, known.metadata.canonicalUrl, day, { text: article.text, analysis });
    return day;
  }

  #addVersion(
    id: number,
    number: number,
    article: ArticleSnapshot,
    analysis: Analysis,
    readAt: string,
  ): void {
    this.#database.run(
      'INSERT INTO version (article_id, number, read_at, title, text, analysis) VALUES (?, ?, ?, ?, ?, ?)',
      id,
      number,
      readAt,
      article.metadata.title,
      packText(article.text),
      packAnalysis(analysis, article.text),
    );
  }

  /** Returns the length of the profile in bytes. */
  #indexWords(id: number, article: ArticleSnapshot, analysis: Analysis): number {
    const { title } = article.metadata;
    const profile = profileOf(termsOf(title, article.text), subjectsOf(analysis));
    // Counted before it is stored: counters that are loaded just now are completed from the stored profiles.
    this.#counts.change(profile.hashes, 1);
    const packed = packProfile(profile, sketchOf(article.text));
    this.#database.run('DELETE FROM article_words WHERE rowid = ?', id);
    this.#database.run(
      'INSERT INTO article_words (rowid, title, body) VALUES (?, ?, ?)',
      id,
      indexedWords(title ?? ''),
      indexedWords(article.text),
    );
    writeProfile(this.#database, id, packed);
    return packed.terms.length;
  }

  #delete(id: number): boolean {
    const article = this.byId(id);
    if (!article) return false;
    this.#versions.clear();
    this.#counts.change(this.#termHashes(id), -1);
    unindexAnalysis(this.#database, id);
    for (const sql of [
      'DELETE FROM article_words WHERE rowid = ?',
      'DELETE FROM profile WHERE article_id = ?',
      'DELETE FROM version WHERE article_id = ?',
      'DELETE FROM article WHERE id = ?',
    ]) {
      this.#database.run(sql, id);
    }
    for (const table of ['note', 'correction', 'own_mark']) {
      this.#database.run(`DELETE FROM ${table} WHERE article_url = ?`, article.metadata.canonicalUrl);
    }
    return true;
  }

  #termHashes(id: number): Uint32Array {
    const row = this.#database.first(`SELECT ${TERMS_COLUMNS} FROM profile WHERE article_id = ?`, id);
    return row ? termsFrom(row).hashes : new Uint32Array();
  }
}

/** True when what the index and the profile hold of an article besides its text is what they would hold of this one. */
function isFoundAlike(
  known: LibraryArticle,
  knownAnalysis: Analysis,
  article: ArticleSnapshot,
  analysis: Analysis,
): boolean {
  const title = article.metadata.title?.toWellFormed() ?? null;
  const subjects = [subjectsOf(knownAnalysis), subjectsOf(analysis)].map((named) => JSON.stringify(named));
  return known.metadata.title === title && subjects[0] === subjects[1];
}

/** Each named once, in one order: how often and where a topic or a party is named does not count. */
function subjectsOf({ topics, parties }: Analysis): Subjects {
  const sorted = (names: readonly string[]) => [...new Set(names)].sort();
  return { topics: sorted(topics.map(({ topic }) => topic)), parties: sorted(parties.map(({ key }) => key)) };
}

function versionKey(articleId: number, number: number | null): string {
  return `${articleId}/${number ?? 'current'}`;
}

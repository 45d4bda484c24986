import type { Analysis } from '../model/analysis.ts';
import type { ArticleMetadata, ArticleSnapshot } from '../model/article.ts';
import type {
  ArticleEdits,
  CoverageQuery,
  EarlierStatement,
  OpenStatement,
  QueryArticle,
  QuoteDrift,
  RelatedCoverage,
} from '../model/coverage.ts';
import type { KnownSpeaker } from '../model/known-speaker.ts';
import type { Facet, IndexKind, LibraryFacets } from '../model/library-facets.ts';
import type {
  LibraryStatement,
  SpeakerProfile,
  StatementFilter,
  StatementPage,
  StatementRef,
  TopicProfile,
} from '../model/library-statement.ts';
import type { NegotiationSummary, NegotiationTimeline } from '../model/negotiation-view.ts';
import type { Positions, PositionsBy } from '../model/positions.ts';
import type { Correction, OwnMark, ReaderAnnotations, ReaderNote } from '../model/reader-annotation.ts';
import type { ExchangeApi } from './exchange-api.ts';

export type LibraryHealth =
  | { readonly state: 'ready'; readonly schemaVersion: number; readonly articles: number }
  /** The file cannot be read; nothing is deleted until the reader asks for a rebuild. */
  | { readonly state: 'unreadable'; readonly reason: string };

/** An article as the library knows it. */
export interface LibraryArticle {
  readonly id: number;
  readonly metadata: ArticleMetadata;
  readonly firstRead: string;
  readonly lastRead: string;
  /** 1 on first reading; grows when the text changed. */
  readonly version: number;
}

/** A stored article with its text, what was found in it and what the reader added. */
export interface LibraryArticleInFull extends LibraryArticle, ReaderAnnotations {
  readonly text: string;
  /** With the reader's own marks (`withOwnMarks`). */
  readonly analysis: Analysis;
}

/** An article, what was found in it, and when it was read (ISO 8601 UTC). */
export interface Reading {
  readonly article: ArticleSnapshot;
  readonly analysis: Analysis;
  readonly readAt: string;
}

export interface SearchHit {
  readonly article: LibraryArticle;
  /** The matching passage; `matches` are UTF-16 spans into it. */
  readonly passage: string;
  readonly matches: readonly (readonly [start: number, end: number])[];
}

export interface LibraryStorage {
  readonly bytes: number;
  readonly articles: number;
  readonly versions: number;
}

/** The reader's library, served by a worker. Dates are ISO 8601; times UTC. */
export interface LibraryApi extends ExchangeApi {
  health(): Promise<LibraryHealth>;
  /** Stores an article read now; the same canonical URL is stored once, a changed text as a new version. */
  remember(article: ArticleSnapshot, analysis: Analysis, readAt: string): Promise<LibraryArticle>;
  /** Stores many at once, for imports: all of them or, if one fails, none. Returns how many are stored. */
  rememberMany(readings: readonly Reading[]): Promise<number>;
  /** The stored article of this canonical URL. */
  find(canonicalUrl: string): Promise<LibraryArticle | null>;
  read(articleId: number): Promise<LibraryArticleInFull | null>;
  /** All articles, newest first by published or first-read date. */
  list(offset: number, limit: number): Promise<readonly LibraryArticle[]>;
  forget(articleIds: readonly number[]): Promise<number>;
  /** Forgets all articles of a host such as `ledger.example`. */
  forgetSite(host: string): Promise<number>;
  /** Forgets the articles first read from one ISO day to another, both included; `null` leaves an end open. */
  forgetPeriod(from: string | null, to: string | null): Promise<number>;
  /** How many articles were last read more than so many days ago. */
  countOlderThan(days: number): Promise<number>;
  /** Forgets the articles that were last read more than so many days ago. */
  applyRetention(days: number): Promise<number>;
  /** Everything, notes and corrections too. */
  forgetEverything(): Promise<void>;
  storage(): Promise<LibraryStorage>;
  related(query: CoverageQuery): Promise<RelatedCoverage>;
  /** Counts of related coverage per topic id and per speaker key, for the popup's list. */
  relatedCounts(
    article: QueryArticle,
  ): Promise<{ readonly topics: Record<string, number>; readonly speakers: Record<string, number> }>;
  /** For each statement of an open page: where the same utterance was read before, newest first; empty: new to the reader. */
  seenBefore(
    article: QueryArticle,
    statements: readonly OpenStatement[],
  ): Promise<readonly (readonly EarlierStatement[])[]>;
  /**
   * The statements of an open page that other outlets give in other words, with every other wording and its differences
   * marked in both, for showing them side by side. Statements that all outlets give alike, or that stand nowhere else,
   * are left out: no entry, nothing to show.
   */
  drifts(article: QueryArticle, statements: readonly OpenStatement[]): Promise<readonly QuoteDrift[]>;
  /** What changed between the last two versions of an article; `null` when it has only one. */
  edits(canonicalUrl: string): Promise<ArticleEdits | null>;
  /**
   * Full text with operators `speaker:`, `topic:`, `site:`, `negotiation:`, `before:`, `after:` and quoted phrases.
   */
  search(query: string, limit: number): Promise<readonly SearchHit[]>;
  /** Ids of all articles that fit, in the order of `search`; with an empty query of all, in the order of `list`. */
  articleIds(query: string): Promise<readonly number[]>;
  /** What the articles that fit a search are about, with counts; all articles with an empty one. `limit` of each list. */
  facets(query: string, limit: number): Promise<LibraryFacets>;
  /** All negotiations, topics or speakers, those of most articles first. */
  index(of: IndexKind, limit: number): Promise<readonly Facet[]>;
  /** A negotiation by its key; `null` when no article of it is stored. */
  negotiation(key: string): Promise<NegotiationSummary | null>;
  /** The days and topics of a negotiation's articles and statements. */
  timeline(negotiation: string): Promise<NegotiationTimeline>;
  /** Where the parties or speakers of a negotiation stand on its topics; their words come with `statementsAt`. */
  positions(negotiation: string, by: PositionsBy): Promise<Positions>;
  /** Statements of a speaker, on a topic or in a negotiation, newest first. Rejects when none of these is given. */
  statements(filter: StatementFilter, offset: number, limit: number): Promise<StatementPage>;
  /** These statements with their words; what is gone or was called not right is left out. */
  statementsAt(refs: readonly StatementRef[]): Promise<readonly LibraryStatement[]>;
  /** A speaker by one of the keys; `null` for a key that stands for nobody. */
  speaker(key: string): Promise<SpeakerProfile | null>;
  /** A topic by its id, with at most `limit` speakers and negotiations; `null` when no article is about it. */
  topic(id: string, limit: number): Promise<TopicProfile | null>;
  saveNote(note: ReaderNote): Promise<void>;
  deleteNote(id: string): Promise<void>;
  saveCorrection(correction: Correction): Promise<void>;
  deleteCorrection(id: string): Promise<void>;
  /** A passage that the reader marked is found like any statement or topic, whatever later readings find. */
  saveOwnMark(own: OwnMark): Promise<void>;
  deleteOwnMark(id: string): Promise<void>;
  /** The reader's notes, corrections and marks on one article, or with `null` all of them. */
  annotationsFor(canonicalUrl: string | null): Promise<ReaderAnnotations>;
  /** Two speaker keys are one speaker from now on, whatever later articles say. */
  mergeSpeakers(intoKey: string, fromKey: string): Promise<void>;
  /** One name of a speaker is a speaker of its own again; false when the speaker has no other name. */
  splitSpeaker(key: string): Promise<boolean>;
  /** Speakers whose name holds `words`, those with most statements first. */
  speakers(words: string, limit: number): Promise<readonly KnownSpeaker[]>;
  /**
   * Does a slice (tens of milliseconds) of what waits for an idle moment: writes what is only in memory, keeps the
   * full-text index compact. True when nothing is left. Loses nothing when it is not called.
   */
  settle(): Promise<boolean>;
  /** Starts an empty library beside the unreadable one, which is kept under another name. */
  rebuild(): Promise<LibraryHealth>;
}

import type { ExchangeApi } from '#core/contract/exchange-api.ts';
import type {
  LibraryApi,
  LibraryArticle,
  LibraryArticleInFull,
  LibraryHealth,
  LibraryStorage,
  Reading,
  SearchHit,
} from '#core/contract/library-api.ts';
import type { Analysis } from '#core/model/analysis.ts';
import type { ArticleSnapshot } from '#core/model/article.ts';
import type {
  ArticleEdits,
  CoverageQuery,
  EarlierStatement,
  OpenStatement,
  QueryArticle,
  QuoteDrift,
  RelatedCoverage,
} from '#core/model/coverage.ts';
import type { KnownSpeaker } from '#core/model/known-speaker.ts';
import type { Facet, IndexKind, LibraryFacets } from '#core/model/library-facets.ts';
import type {
  LibraryStatement,
  SpeakerProfile,
  StatementFilter,
  StatementPage,
  StatementRef,
  TopicProfile,
} from '#core/model/library-statement.ts';
import type { NegotiationSummary, NegotiationTimeline } from '#core/model/negotiation-view.ts';
import type { Positions, PositionsBy } from '#core/model/positions.ts';
import type { Correction, OwnMark, ReaderAnnotations, ReaderNote } from '#core/model/reader-annotation.ts';
import { withBackground } from '#core/related/background.ts';
import { findEdits } from './article-edits.ts';
import { ArticleFacts } from './article-facts.ts';
import { ArticleStore } from './article-store.ts';
import { deleteCorrection, saveCorrection } from './corrections.ts';
import { countNames } from './counted-names.ts';
import type { Database } from './database.ts';
import { findDrifts } from './drifts.ts';
import { LibraryError } from './errors.ts';
import { findFacets } from './facets.ts';
import { countOlderThan, forgetOlderThan, forgetPeriod, forgetSite } from './forgetting.ts';
import { workWhenIdle } from './idle-work.ts';
import { LatestThread, type PageContext } from './latest-thread.ts';
import { LibraryExchange } from './library-exchange.ts';
import { SCHEMA_VERSION, wipe } from './migrations.ts';
import { describeNegotiation } from './negotiation-view.ts';
import { ownMarksOf } from './own-mark-rows.ts';
import { deleteOwnMark, saveOwnMark } from './own-marks.ts';
import { positionsIn } from './positions.ts';
import * as marks from './reader-marks.ts';
import { findRelated } from './related.ts';
import { countRelated, type RelatedCounts } from './related-counts.ts';
import { searchIds, searchLibrary } from './search.ts';
import { findSeenBefore } from './seen-before.ts';
import { listSpeakers, splitSpeaker } from './speaker-book.ts';
import { describeSpeaker } from './speaker-profile.ts';
import { mergeSpeakers } from './speakers.ts';
import { listStatements, statementsAt } from './statement-list.ts';
import { termCountsOf } from './term-statistics.ts';
import { timelineOf } from './timeline.ts';
import { describeTopic } from './topic-profile.ts';

/** Where a library is kept. */
export interface LibraryFile {
  /** Opens and migrates it; throws `LibraryError` when it cannot be read. */
  open(): Database;
  /** Opens an empty library beside it, which is the one that `open` finds from then on. */
  openAnother(): Promise<Database>;
  /** Deletes the unreadable files that were kept. */
  removeOthers(): void;
}

type State =
  | { readonly state: 'ready'; readonly context: PageContext }
  | { readonly state: 'unreadable'; readonly reason: string };

/** The reader's library over one file. Every write is a transaction: it happens whole or not at all. */
export class Library implements Omit<LibraryApi, keyof ExchangeApi> {
  /** How everything leaves and comes in. */
  readonly exchange = new LibraryExchange((work) => this.#with(work));
  readonly #file: LibraryFile;
  readonly #now: () => Date;
  #state: State;

  constructor(file: LibraryFile, now: () => Date = () => new Date()) {
    this.#file = file;
    this.#now = now;
    this.#state = this.#open(() => file.open());
  }

  async health(): Promise<LibraryHealth> {
    if (this.#state.state === 'unreadable') return this.#state;
    const { database } = this.#state.context;
    try {
      const articles = this.#with(() => database.number('SELECT count(*) FROM article'));
      return { state: 'ready', schemaVersion: SCHEMA_VERSION, articles };
    } catch (error) {
      return { state: 'unreadable', reason: messageOf(error) };
    }
  }

  async rebuild(): Promise<LibraryHealth> {
    if (this.#state.state === 'unreadable') {
      const database = await this.#file.openAnother();
      this.#state = this.#open(() => database);
    }
    return this.health();
  }

  async remember(article: ArticleSnapshot, analysis: Analysis, readAt: string): Promise<LibraryArticle> {
    return this.#with(({ articles }) => articles.remember(article, analysis, readAt));
  }

  async rememberMany(readings: readonly Reading[]): Promise<number> {
    return this.#with(({ articles }) => articles.rememberMany(readings));
  }

  async find(canonicalUrl: string): Promise<LibraryArticle | null> {
    return this.#with(({ articles }) => articles.find(canonicalUrl));
  }

  async read(articleId: number): Promise<LibraryArticleInFull | null> {
    return this.#with(({ articles, database }) => {
      const article = articles.byId(articleId);
      const version = article && articles.version(articleId);
      if (!article || !version) return null;
      const { canonicalUrl } = article.metadata;
      return {
        ...article,
        text: version.text,
        analysis: version.analysis,
        ...annotationsOf(database, canonicalUrl),
      };
    });
  }

  async list(offset: number, limit: number): Promise<readonly LibraryArticle[]> {
    return this.#with(({ articles }) => articles.list(offset, limit));
  }

  async forget(articleIds: readonly number[]): Promise<number> {
    return this.#with(({ articles }) => articles.forget(articleIds));
  }

  async forgetSite(host: string): Promise<number> {
    return this.#with((context) => forgetSite(context, host));
  }

  async forgetPeriod(from: string | null, to: string | null): Promise<number> {
    return this.#with((context) => forgetPeriod(context, from, to));
  }

  async forgetEverything(): Promise<void> {
    this.#with(({ database, articles }) => {
      wipe(database);
      articles.recount();
    });
    this.#file.removeOthers();
  }

  async countOlderThan(days: number): Promise<number> {
    return this.#with((context) => countOlderThan(context, days));
  }

  async applyRetention(days: number): Promise<number> {
    return this.#with((context) => forgetOlderThan(context, days));
  }

  async storage(): Promise<LibraryStorage> {
    return this.#with(({ database }) => ({
      bytes: database.number('PRAGMA page_count') * database.number('PRAGMA page_size'),
      articles: database.number('SELECT count(*) FROM article'),
      versions: database.number('SELECT count(*) FROM version'),
    }));
  }

  async related(query: CoverageQuery): Promise<RelatedCoverage> {
    return this.#with((context) => findRelated(context, query));
  }

  async relatedCounts(article: QueryArticle): Promise<RelatedCounts> {
    return this.#with((context) => countRelated(context, article));
  }

  async seenBefore(
    article: QueryArticle,
    statements: readonly OpenStatement[],
  ): Promise<readonly (readonly EarlierStatement[])[]> {
    return this.#with((context) => findSeenBefore(context, article, statements));
  }

  async drifts(article: QueryArticle, statements: readonly OpenStatement[]): Promise<readonly QuoteDrift[]> {
    return this.#with((context) => findDrifts(context, article, statements));
  }

  async edits(canonicalUrl: string): Promise<ArticleEdits | null> {
    return this.#with((context) => findEdits(context, canonicalUrl));
  }

  async search(query: string, limit: number): Promise<readonly SearchHit[]> {
    return this.#with((context) => searchLibrary(context, query, limit));
  }

  async articleIds(query: string): Promise<readonly number[]> {
    return this.#with((context) => searchIds(context, query, Number.MAX_SAFE_INTEGER));
  }

  async facets(query: string, limit: number): Promise<LibraryFacets> {
    return this.#with((context) => findFacets(context, query, limit));
  }

  async index(of: IndexKind, limit: number): Promise<readonly Facet[]> {
    return this.#with(({ database }) => countNames(database, of, null, limit));
  }

  async negotiation(key: string): Promise<NegotiationSummary | null> {
    return this.#with((context) => describeNegotiation(context, key));
  }

  async timeline(negotiation: string): Promise<NegotiationTimeline> {
    return this.#with((context) => timelineOf(context, negotiation));
  }

  async positions(negotiation: string, by: PositionsBy): Promise<Positions> {
    return this.#with((context) => positionsIn(context, negotiation, by));
  }

  async statements(filter: StatementFilter, offset: number, limit: number): Promise<StatementPage> {
    return this.#with((context) => listStatements(context, filter, offset, limit));
  }

  async statementsAt(refs: readonly StatementRef[]): Promise<readonly LibraryStatement[]> {
    return this.#with((context) => statementsAt(context, refs));
  }

  async speaker(key: string): Promise<SpeakerProfile | null> {
    return this.#with((context) => describeSpeaker(context, key));
  }

  async topic(id: string, limit: number): Promise<TopicProfile | null> {
    return this.#with((context) => describeTopic(context, id, limit));
  }

  async saveNote(note: ReaderNote): Promise<void> {
    this.#with(({ database }) => marks.saveNote(database, note));
  }

  async deleteNote(id: string): Promise<void> {
    this.#with(({ database }) => marks.deleteNote(database, id));
  }

  async saveCorrection(correction: Correction): Promise<void> {
    this.#with((context) => saveCorrection(context, correction));
  }

  async deleteCorrection(id: string): Promise<void> {
    this.#with((context) => deleteCorrection(context, id));
  }

  async saveOwnMark(own: OwnMark): Promise<void> {
    this.#with((context) => saveOwnMark(context, own));
  }

  async deleteOwnMark(id: string): Promise<void> {
    this.#with((context) => deleteOwnMark(context, id));
  }

  async annotationsFor(canonicalUrl: string | null): Promise<ReaderAnnotations> {
    return this.#with(({ database }) => annotationsOf(database, canonicalUrl));
  }

  async mergeSpeakers(intoKey: string, fromKey: string): Promise<void> {
    this.#with(({ database }) => mergeSpeakers(database, intoKey, fromKey));
  }

  async splitSpeaker(key: string): Promise<boolean> {
    return this.#with((context) => splitSpeaker(context, key));
  }

  async speakers(words: string, limit: number): Promise<readonly KnownSpeaker[]> {
    return this.#with((context) => listSpeakers(context, words, limit));
  }

  async settle(): Promise<boolean> {
    return this.#with(({ database, articles }) => {
      articles.flush();
      return workWhenIdle(database);
    });
  }

  #open(open: () => Database): State {
    try {
      return { state: 'ready', context: openContext(open(), this.#now) };
    } catch (error) {
      return { state: 'unreadable', reason: messageOf(error) };
    }
  }

  #with<T>(work: (context: PageContext) => T): T {
    if (this.#state.state === 'unreadable') throw new LibraryError('unreadable', this.#state.reason);
    const { context } = this.#state;
    try {
      return work(context);
    } catch (error) {
      if (error instanceof LibraryError && error.fault === 'unreadable') {
        this.#state = { state: 'unreadable', reason: error.message };
      }
      throw error;
    }
  }
}

function annotationsOf(database: Database, canonicalUrl: string | null): ReaderAnnotations {
  return {
    notes: marks.notesOf(database, canonicalUrl),
    corrections: marks.correctionsOf(database, canonicalUrl),
    ownMarks: ownMarksOf(database, canonicalUrl),
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** What the queries need of an open database. */
export function openContext(database: Database, now: () => Date): PageContext {
  const counts = termCountsOf(database);
  const facts = new ArticleFacts(database);
  return {
    database,
    articles: new ArticleStore(database, counts, facts),
    facts,
    statistics: withBackground({
      get articles() {
        return counts.articles;
      },
      articlesWith: (hash) => counts.of(hash),
      get revision() {
        return counts.revision;
      },
    }),
    threads: new LatestThread(),
    now: () => now().toISOString(),
  };
}

import type { TermStatistics } from '#core/related/weighting.ts';
import type { ArticleFacts } from './article-facts.ts';
import type { ArticleStore } from './article-store.ts';
import type { Database } from './database.ts';

/** What the queries of the library share. */
export interface LibraryContext {
  readonly database: Database;
  readonly articles: ArticleStore;
  readonly facts: ArticleFacts;
  readonly statistics: TermStatistics;
  /** The current time, ISO 8601 UTC. */
  now(): string;
}

import type { EarlierStatement } from './coverage.ts';
import type { Move } from './statement.ts';

/** Which statement of the library: its article and its place among that article's statements. */
export interface StatementRef {
  readonly articleId: number;
  readonly position: number;
}

/** A statement as the library's own pages list it. */
export interface LibraryStatement extends EarlierStatement, StatementRef {
  /** One of the speaker's keys. */
  readonly speakerKey: string;
  /** As the article gives it. */
  readonly role: string | null;
  /** Published or, without a date, first read; ISO 8601 day. */
  readonly day: string;
}

/** Statements that fit all that is given; at least one of speaker, topic and negotiation has to be. */
export interface StatementFilter {
  /** One of the speaker's keys. */
  readonly speaker: string | null;
  readonly topic: string | null;
  /** Negotiation key. */
  readonly negotiation: string | null;
}

export interface StatementPage {
  /** All that fit. */
  readonly total: number;
  /** Newest first. */
  readonly statements: readonly LibraryStatement[];
}

/** A stretch of time in which a speaker's move on a topic, or role, was the same; ISO 8601 days. */
interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** A speaker's page without the statements. */
export interface SpeakerProfile {
  /** One of the keys; the rest with their spelling as in the newest statement made under each. */
  readonly key: string;
  readonly name: string;
  readonly sort: 'person' | 'organisation' | 'place' | 'group';
  readonly keys: readonly string[];
  readonly statements: number;
  readonly articles: number;
  /** Newest first. */
  readonly roles: readonly (Stretch & { readonly role: string; readonly articles: number })[];
  /** Topics that the speaker spoke on, those of most statements first, each with the speaker's moves in time. */
  readonly topics: readonly SpeakerTopic[];
  readonly negotiations: readonly {
    readonly key: string;
    readonly name: string;
    readonly statements: number;
  }[];
}

export interface SpeakerTopic {
  readonly topic: string;
  readonly statements: number;
  /** Oldest first; runs of one move are one entry, plain statements left out. */
  readonly moves: readonly (Stretch & { readonly move: Move })[];
}

/** A topic's page without the statements. */
export interface TopicProfile {
  readonly topic: string;
  readonly articles: number;
  readonly statements: number;
  /** Those of most statements on it first. */
  readonly speakers: readonly { readonly key: string; readonly name: string; readonly statements: number }[];
  /** Those of most articles on it first. */
  readonly negotiations: readonly {
    readonly key: string;
    readonly name: string;
    readonly articles: number;
  }[];
}

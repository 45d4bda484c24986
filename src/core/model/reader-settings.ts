import type { Language } from '../words/catalogue.ts';
import type { OwnTopic } from './own-topic.ts';

/** Which marks a page shows. `calm`: statements, and each topic once per paragraph. */
export type Density = 'calm' | 'all' | 'statements' | 'topics' | 'off';

/** What the reader chose; everything here lives in the extension's own storage. */
export interface ReaderSettings {
  readonly density: Density;
  /** Nothing is remembered before the reader chose on the welcome page. */
  readonly remembering: 'unasked' | 'on' | 'off';
  /** Host names never annotated or remembered. */
  readonly neverSites: readonly string[];
  /** Topic or family ids that are not marked. */
  readonly hiddenTopics: readonly string[];
  readonly ownTopics: readonly OwnTopic[];
  /** Topics whose new statements the reader follows. */
  readonly followedTopics: readonly string[];
  /** Articles older than this many days are forgotten; `null` keeps them. */
  readonly retentionDays: number | null;
  /** Language of Parley's own words; `null` follows the browser. */
  readonly language: Language | null;
}

export const DEFAULT_SETTINGS: ReaderSettings = {
  density: 'calm',
  remembering: 'unasked',
  neverSites: [],
  hiddenTopics: [],
  ownTopics: [],
  followedTopics: [],
  retentionDays: null,
  language: null,
};

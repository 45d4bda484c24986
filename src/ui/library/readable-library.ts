import type { LibraryApi } from '#core/contract/library-api.ts';

/** What the library page asks of the library. */
export type ReadableLibrary = Pick<
  LibraryApi,
  | 'health'
  | 'list'
  | 'search'
  | 'articleIds'
  | 'facets'
  | 'index'
  | 'negotiation'
  | 'timeline'
  | 'positions'
  | 'statements'
  | 'statementsAt'
  | 'speaker'
  | 'speakers'
  | 'mergeSpeakers'
  | 'splitSpeaker'
  | 'drifts'
  | 'topic'
  | 'read'
  | 'related'
  | 'edits'
  | 'forget'
  | 'rebuild'
>;

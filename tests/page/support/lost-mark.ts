import type { OwnMark } from '../../../src/core/model/reader-annotation.ts';

/** Of the page that popup and panel are shown over. */
export const TALKS_ADDRESS = 'https://ledger.example/talks';

/** Marked by the reader; the page has it no more. */
export const LOST_MARK: OwnMark = {
  id: 'own-1',
  articleUrl: TALKS_ADDRESS,
  target: { exact: 'the bridge at dawn', prefix: 'over ', suffix: '.', start: 9, end: 27 },
  mark: { kind: 'topic', topic: 'ceasefire' },
  created: '2026-03-09T08:00:00Z',
  modified: '2026-03-09T08:00:00Z',
};

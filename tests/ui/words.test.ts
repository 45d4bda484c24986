import { describe, expect, test } from 'vitest';
import type { Reason } from '../../src/core/model/coverage.ts';
import { MOVES } from '../../src/core/taxonomy/taxonomy.ts';
import { bytesInWords } from '../../src/ui/words/bytes.ts';
import { longDay, shortDay } from '../../src/ui/words/dates.ts';
import { MOVE_WORDS } from '../../src/ui/words/moves.ts';
import { reasonsInWords } from '../../src/ui/words/reasons.ts';

test('moves are called what the taxonomy calls them', () => {
  const labels = Object.fromEntries(Object.entries(MOVE_WORDS).map(([id, { label }]) => [id, label]));
  expect(labels).toEqual(Object.fromEntries(MOVES.map(({ id, label }) => [id, label])));
});

describe('days', () => {
  const now = new Date('2026-11-23T10:00:00Z');
  test.each([
    ['2026-03-09', '9 Mar', '9 March 2026'],
    ['2026-03-09T23:30:00Z', '9 Mar', '9 March 2026'],
    ['2025-12-31', '31 Dec 2025', '31 December 2025'],
    ['soon', '', ''],
    [null, '', ''],
  ])('%s', (iso, short, long) => {
    expect(shortDay(iso, now)).toBe(short);
    expect(longDay(iso)).toBe(long);
  });
});

test.each([
  [0, '1 kB'],
  [4096, '4 kB'],
  [999_900, '1.0 MB'],
  [3_440_000, '3.4 MB'],
  [740_000_000, '740 MB'],
  [58_200_000_000, '58.2 GB'],
  [2_000_000_000_000_000, '2000 TB'],
])('%d bytes are %s', (bytes, words) => {
  expect(bytesInWords(bytes)).toBe(words);
});

describe('reasons', () => {
  const labelOf = (id: string) => (id === 'ceasefire' ? 'Ceasefire' : id);
  const CASES: readonly [Reason, string][] = [
    [{ kind: 'speaker', name: 'Ada Lindqvist' }, 'same speaker, Ada Lindqvist'],
    [{ kind: 'topic', topic: 'ceasefire' }, 'same topic, ceasefire'],
    [
      { kind: 'negotiation', name: 'Norland–Vastria peace talks' },
      'same negotiation, Norland–Vastria peace talks',
    ],
    [{ kind: 'parties', names: ['Norland', 'Vastria'] }, 'Norland and Vastria'],
    [{ kind: 'terms', terms: ['a', 'b', 'c', 'd'] }, 'also says “a”, “b” and “c”'],
    [{ kind: 'title', terms: ['road'] }, 'title also says “road”'],
    [{ kind: 'thread', via: '“Road opened”' }, 'continues “Road opened”'],
    [{ kind: 'wording' }, 'similar wording'],
  ];
  test.each(CASES)('%o', (reason, words) => {
    expect(reasonsInWords([reason], labelOf)).toBe(words);
  });
  test('topics are named together', () => {
    const topics = ['ceasefire', 'territory', 'sanctions'].map(
      (topic) => ({ kind: 'topic', topic }) as const,
    );
    expect(reasonsInWords([...topics, { kind: 'wording' }], labelOf)).toBe(
      'same topics, ceasefire, territory and sanctions · similar wording',
    );
  });
  test('several stand in one line', () => {
    expect(reasonsInWords([CASES[7]![0], CASES[1]![0]], labelOf)).toBe(
      'similar wording · same topic, ceasefire',
    );
  });
});

import { describe, expect, test } from 'vitest';
import type { PlacedStatement } from '#core/model/positions.ts';
import type { Move } from '#core/model/statement.ts';
import { findPositions } from '#core/positions/find-positions.ts';

/** Statements of one column on one topic: article, move; the day is the article's number in March. */
function line(...said: readonly (readonly [article: number, move: Move])[]): readonly PlacedStatement[] {
  return said.map(([articleId, move], position) => ({
    articleId,
    position,
    topic: 'ceasefire',
    column: 'country:vastria',
    move,
    day: `2026-03-${String(articleId).padStart(2, '0')}`,
    speaker: 'Tomas Reyl',
    speakerKey: 'person:reyl,tomas',
    site: null,
  }));
}

describe('where somebody stands', () => {
  test.each<{
    why: string;
    said: readonly (readonly [number, Move])[];
    move: Move;
    day: string;
    before: unknown;
    since: string | null;
  }>([
    {
      why: 'one statement',
      said: [[2, 'rejects']],
      move: 'rejects',
      day: '2026-03-02',
      before: null,
      since: null,
    },
    {
      why: 'another move than before',
      said: [
        [2, 'proposes'],
        [5, 'rejects'],
      ],
      move: 'rejects',
      day: '2026-03-05',
      before: { move: 'proposes', day: '2026-03-02' },
      since: null,
    },
    {
      why: 'the same move since a day',
      said: [
        [1, 'accepts'],
        [2, 'demands'],
        [4, 'demands'],
        [9, 'demands'],
      ],
      move: 'demands',
      day: '2026-03-09',
      before: { move: 'accepts', day: '2026-03-01' },
      since: '2026-03-02',
    },
    {
      why: 'a plain statement after a position: the latest is shown, with the position before it',
      said: [
        [2, 'rejects'],
        [5, 'states'],
      ],
      move: 'states',
      day: '2026-03-05',
      before: { move: 'rejects', day: '2026-03-02' },
      since: null,
    },
    {
      why: 'plain statements between positions are passed over',
      said: [
        [2, 'rejects'],
        [3, 'states'],
        [5, 'rejects'],
      ],
      move: 'rejects',
      day: '2026-03-05',
      before: null,
      since: '2026-03-02',
    },
    {
      why: 'in one article the statement that takes a position',
      said: [
        [2, 'concedes'],
        [5, 'rejects'],
        [5, 'states'],
      ],
      move: 'rejects',
      day: '2026-03-05',
      before: { move: 'concedes', day: '2026-03-02' },
      since: null,
    },
    {
      why: 'two positions in one article: the later one',
      said: [
        [5, 'accepts'],
        [5, 'demands'],
      ],
      move: 'demands',
      day: '2026-03-05',
      before: { move: 'accepts', day: '2026-03-05' },
      since: null,
    },
  ])('$why', ({ said, move, day, before, since }) => {
    expect(findPositions(line(...said))).toEqual([
      expect.objectContaining({ move, day, before, since, statements: said.length }),
    ]);
  });

  test('columns and topics are apart', () => {
    const [one, two] = line([1, 'accepts'], [2, 'rejects']);
    const positions = findPositions([
      one!,
      { ...two!, topic: 'sanctions' },
      { ...two!, column: 'country:norland' },
    ]);
    expect(positions.map(({ topic, column, move }) => [topic, column, move])).toEqual([
      ['ceasefire', 'country:vastria', 'accepts'],
      ['sanctions', 'country:vastria', 'rejects'],
      ['ceasefire', 'country:norland', 'rejects'],
    ]);
  });
});

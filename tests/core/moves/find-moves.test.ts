import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSentenceMoves } from '#core/moves/find-moves.ts';
import { tokenise } from '#core/text/tokens.ts';
import { ACCEPTS } from './cases/accepts.ts';
import { ACCUSES } from './cases/accuses.ts';
import { CONCEDES } from './cases/concedes.ts';
import { DEMANDS } from './cases/demands.ts';
import { DOUBTFUL } from './cases/doubtful.ts';
import { OPTIMISTIC } from './cases/optimistic.ts';
import { PROPOSES } from './cases/proposes.ts';
import { REJECTS } from './cases/rejects.ts';
import { STATES } from './cases/states.ts';
import { THREATENS } from './cases/threatens.ts';
import { WITHOUT_MOVE } from './cases/without-move.ts';
import { readCase } from './move-cases.ts';

const ALL = [PROPOSES, ACCEPTS, CONCEDES, DEMANDS, REJECTS, THREATENS, ACCUSES, OPTIMISTIC, DOUBTFUL, STATES];

describe.each(ALL)('a sentence that $move', ({ move, plain, hard }) => {
  test('has twenty cases, half of them hard', () => {
    expect(plain.length + hard.length).toBeGreaterThanOrEqual(20);
    expect(hard.length).toBeGreaterThanOrEqual(10);
  });

  test.each([...plain, ...hard])('%s', (marked) => {
    const { sentence, cue } = readCase(marked);
    expect(movesOf(sentence)).toEqual([`${move}: ${cue}`]);
  });
});

describe('a sentence without a move', () => {
  test.each(WITHOUT_MOVE)('%s', (sentence) => {
    expect(movesOf(sentence).filter((move) => !move.startsWith('states'))).toEqual([]);
  });
});

describe('a text', () => {
  test('has one entry per sentence that makes a move, in order', () => {
    const text = 'Norland rejected the plan. It rained in Port Selm.\nVastria welcomed it, its envoy said.';
    expect(movesOf(text)).toEqual(['rejects: rejected', 'accepts: welcomed']);
  });

  test('gives cues inside their sentences, whatever it is', () => {
    const words = fc.constantFrom(...PIECES);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((parts) => parts.join(' ')),
        ),
        (text) => {
          for (const { start, end, move, cue } of findSentenceMoves(tokenise(text))) {
            expect(move).not.toBeNull();
            expect(cue).not.toBeNull();
            expect(start).toBeLessThanOrEqual(cue![0]);
            expect(cue![0]).toBeLessThan(cue![1]);
            expect(cue![1]).toBeLessThanOrEqual(end);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
    );
  });
});

const PIECES =
  'Norland will not accept refused to must unless if the plan demand for “ ” . , ; said offered talks withdraw its troops threatened who never closer far apart no progress \n'.split(
    / /,
  );

function movesOf(text: string): string[] {
  return findSentenceMoves(tokenise(text)).map(({ move, cue }) => `${move}: ${cue && text.slice(...cue)}`);
}

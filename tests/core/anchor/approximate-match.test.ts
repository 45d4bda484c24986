import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { approximateMatch } from '../../../src/core/anchor/approximate-match.ts';

/** Edit distance by the textbook, to check against. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]!;
}

describe('approximate matching', () => {
  test('finds the words with the fewest edits', () => {
    const text = 'a ceasfire, a cease fire and a ceasefire';
    expect(approximateMatch(text, 'ceasefire', 2, 0)).toEqual({ span: [31, 40], edits: 0 });
  });

  test('of equally close places the one nearest to where it was wins', () => {
    const text = 'the bridge … the fridge … the bridge';
    expect(approximateMatch(text, 'bridge', 1, 30)?.span).toEqual([30, 36]);
    expect(approximateMatch(text, 'bridge', 1, 0)?.span).toEqual([4, 10]);
  });

  test('gives nothing when more edits are needed than allowed', () => {
    expect(approximateMatch('nothing of the kind', 'ceasefire', 2, 0)).toBeNull();
  });

  test('an empty pattern matches nothing', () => {
    expect(approximateMatch('text', '', 0, 0)).toBeNull();
  });

  test('the edits it reports are the true distance, and no stretch is closer', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 14 });
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(letters, pattern, fc.nat(4), (text, wanted, allowed) => {
        const match = approximateMatch(text, wanted, allowed, 0);
        let closest = Number.POSITIVE_INFINITY;
        for (let start = 0; start < text.length; start++)
          for (let end = start + 1; end <= text.length; end++)
            closest = Math.min(closest, distance(text.slice(start, end), wanted));
        if (allowed >= wanted.length || closest > allowed) {
          expect(match).toBeNull();
          return;
        }
        expect(match?.edits).toBe(closest);
        expect(distance(text.slice(...match!.span), wanted)).toBe(closest);
      }),
      { numRuns: 500 },
    );
  });
});

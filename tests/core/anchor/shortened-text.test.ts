import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { followShortened } from '../../../src/core/anchor/shortened-text.ts';

const BEFORE = 'First paragraph.\nThe same words.\nThird paragraph.\nThe same words.\nLast one.';

function follow(now: string, words: string, from = 0): string | null {
  const shift = followShortened(BEFORE, now);
  if (!shift) throw new Error('The text has something new.');
  const start = BEFORE.indexOf(words, from);
  const span = shift([start, start + words.length]);
  return span && `${span[0]} ${now.slice(...span)}`;
}

describe('a text that lost paragraphs', () => {
  test('what is left is found at its new place', () => {
    expect(follow('First paragraph.\nLast one.', 'Last')).toBe('17 Last');
  });

  test('what went with its paragraph is nowhere', () => {
    expect(follow('First paragraph.\nLast one.', 'Third')).toBeNull();
  });

  test('equal paragraphs are told apart by their order', () => {
    const now = 'First paragraph.\nThe same words.\nThird paragraph.';
    expect(follow(now, 'same')).toBe('21 same');
    expect(follow(now, 'same', 40)).toBeNull();
  });

  test('paragraphs may change places', () => {
    expect(follow('Last one.\nFirst paragraph.', 'First')).toBe('10 First');
  });

  test('a stretch over two paragraphs holds as long as they stay together', () => {
    expect(follow('The same words.\nThird paragraph.', 'words.\nThird')).toBe('9 words.\nThird');
    expect(follow('First paragraph.\nThird paragraph.', 'paragraph.\nThe')).toBeNull();
  });

  test('a new paragraph is something new', () => {
    expect(followShortened(BEFORE, `${BEFORE}\nNews.`)).toBeNull();
    expect(followShortened(BEFORE, BEFORE.replace('Third', 'Fourth'))).toBeNull();
  });

  test('whatever is left out, a stretch keeps its words', () => {
    const paragraphs = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 6 }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(paragraphs, fc.nat(), fc.nat(60), fc.nat(20), (all, kept, start, length) => {
        const before = all.join('\n');
        const now = all.filter((_, at) => (kept >> at) & 1).join('\n');
        const end = Math.min(before.length, start + length);
        fc.pre(start <= end && all.some((_, at) => (kept >> at) & 1));
        const span = followShortened(before, now)?.([start, end]);
        if (span) expect(now.slice(...span)).toBe(before.slice(start, end));
      }),
    );
  });
});

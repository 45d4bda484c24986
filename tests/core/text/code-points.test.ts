import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePointOffsets, utf16Offsets } from '#core/text/code-points.ts';

const text = fc.string({ unit: 'binary', maxLength: 60 });

test('an offset before any character counts the characters before it', () => {
  fc.assert(
    fc.property(text, (sample) => {
      const codePoints = codePointOffsets(sample);
      let utf16 = 0;
      [...sample].forEach((character, index) => {
        expect(codePoints(utf16)).toBe(index);
        utf16 += character.length;
      });
      expect(codePoints(sample.length)).toBe([...sample].length);
    }),
  );
});

test('there and back gives the same offset', () => {
  fc.assert(
    fc.property(text, (sample) => {
      const there = codePointOffsets(sample);
      const back = utf16Offsets(sample);
      let utf16 = 0;
      for (const character of sample) {
        expect(back(there(utf16))).toBe(utf16);
        utf16 += character.length;
      }
    }),
  );
});

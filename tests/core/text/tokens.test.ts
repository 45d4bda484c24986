import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHAPE, tokenise } from '#core/text/tokens.ts';

function sentencesOf(text: string): string[] {
  const doc = tokenise(text);
  return Array.from({ length: doc.sentenceStart.length - 1 }, (_, s) => {
    const last = doc.sentenceStart[s + 1]! - 1;
    return text.slice(doc.start[doc.sentenceStart[s]!]!, doc.end[last]!);
  });
}

const WORDS: readonly (readonly [string, readonly string[]])[] = [
  ['cease-fire talks', ['cease-fire', 'talks']],
  ["the minister's U.S. visit", ['the', "minister's", 'u.s.', 'visit']],
  ['It’s 3.5 percent, she said.', ["it's", '3.5', 'percent', ',', 'she', 'said', '.']],
  ["''No,'' he said", ["''", 'no', ',', "''", 'he', 'said']],
  ['one/two AT&T', ['one/two', 'at&t']],
  ['', []],
  ['🙂 fine', ['🙂', 'fine']],
];

const SENTENCES: readonly (readonly [string, readonly string[]])[] = [
  ['He left. She stayed.', ['He left.', 'She stayed.']],
  ['“We left.” She stayed.', ['“We left.”', 'She stayed.']],
  ['Sen. Ada Holm spoke. Nobody left.', ['Sen. Ada Holm spoke.', 'Nobody left.']],
  ['It began at 3 a.m. on the border.', ['It began at 3 a.m. on the border.']],
  ['One line\nanother line', ['One line', 'another line']],
  ['Really? Yes! Go…', ['Really?', 'Yes!', 'Go…']],
];

describe('tokenise', () => {
  it.each(WORDS)('cuts %j into words and signs', (text, words) => {
    expect([...tokenise(text).lower]).toEqual(words);
  });

  it.each(SENTENCES)('cuts %j into sentences', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it('counts non-empty lines as paragraphs', () => {
    const doc = tokenise('\n\nOne.\n\n \nTwo.\n');
    expect(doc.paragraphStart.length - 1).toBe(2);
  });

  it('tells names, numbers and marks apart', () => {
    const doc = tokenise('“Holm NATO 12 said”');
    expect([...doc.shape]).toEqual([
      SHAPE.punctuation | SHAPE.quoteMark,
      SHAPE.word | SHAPE.capitalised,
      SHAPE.word | SHAPE.capitalised | SHAPE.allCaps,
      SHAPE.word | SHAPE.number,
      SHAPE.word,
      SHAPE.punctuation | SHAPE.quoteMark,
    ]);
  });

  it('covers every visible character of any text, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const doc = tokenise(text);
        let covered = '';
        for (let i = 0; i < doc.count; i++) {
          expect(doc.start[i]!).toBeGreaterThanOrEqual(i === 0 ? 0 : doc.end[i - 1]!);
          covered += text.slice(doc.start[i]!, doc.end[i]!);
        }
        expect(covered).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '#core/text/quotations.ts';
import { tokenise } from '#core/text/tokens.ts';

function quoted(text: string): string[] {
  const doc = tokenise(text);
  return findQuotations(doc).quotations.map((q) => text.slice(doc.start[q.first]!, doc.end[q.end - 1]!));
}

const CASES: readonly (readonly [what: string, text: string, quotations: readonly string[]])[] = [
  ['curly marks', '“We will go,” said Holm.', ['We will go,']],
  ['straight marks', '"We will go," said Holm.', ['We will go,']],
  ['doubled single marks', "''We will go,'' said Holm.", ['We will go,']],
  ['backticks', "``We will go,'' said Holm.", ['We will go,']],
  ['angle marks', '«We will go», said Holm.', ['We will go']],
  ['low marks', '„We will go,” said Holm.', ['We will go,']],
  ['two in a line', '“Yes,” she said. “No,” he said.', ['Yes,', 'No,']],
  ['single marks in a headline', "'We will not yield', says minister", ['We will not yield']],
  ['curly single marks', '‘We will not yield,’ says minister', ['We will not yield,']],
  ['nested single marks', '“He said ‘never’ to me,” she said.', ['He said ‘never’ to me,', 'never']],
  ['apostrophes', "It's the workers' pay and the '90s.", []],
  ['a possessive inside single marks', "'The workers' pay is low', says union", ["The workers' pay is low"]],
  [
    'a quotation over paragraphs',
    '“We will go.\n“And we will stay,” said Holm.',
    ['We will go.', 'And we will stay,'],
  ],
  ['a forgotten closing mark at the end of a sentence', '“We will go.\nHe left.', ['We will go.']],
  ['a lone mark', 'The 6" pipe burst.', []],
  ['a mark opened again before it was closed', '“We go and “we stay,” he said.', ['we stay,']],
  ['empty marks', '“” and ""', []],
];

describe('findQuotations', () => {
  it.each(CASES)('%s', (_what, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it('marks a quotation that the next paragraph continues', () => {
    const doc = tokenise('“One.\n“Two,” said Holm.');
    expect(findQuotations(doc).quotations.map((q) => q.runsOn)).toEqual([true, false]);
  });

  it('never leaves the text or turns a quotation round, however broken the marks', () => {
    const signs = fc.array(
      fc.constantFrom('“', '”', '"', "'", "''", '‘', '’', '«', '»', 'word', ' ', '. ', '\n'),
    );
    fc.assert(
      fc.property(signs, (parts) => {
        const doc = tokenise(parts.join(''));
        for (const q of findQuotations(doc).quotations) {
          expect(q.opening).toBeGreaterThanOrEqual(0);
          expect(q.first).toBe(q.opening + 1);
          expect(q.end).toBeGreaterThan(q.first);
          expect(q.end).toBeLessThanOrEqual(doc.count);
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Paint, ShownMark } from '../../src/core/marks/shown-marks.ts';
import { markedParagraphs } from '../../src/ui/library/marked-text.ts';

const TEXT = 'He said “a truce is near” today.\nThe truce held.';

function mark(paint: Paint, index: number, ...words: readonly string[]): ShownMark {
  const spans = words.map((each): [number, number] => [TEXT.indexOf(each), TEXT.indexOf(each) + each.length]);
  return { id: { kind: paint === 'statement' ? 'statement' : 'topic', index }, paint, spans };
}

/** Each piece as it would look: statements in brackets, topics between underscores. */
function drawn(marks: readonly ShownMark[]): readonly string[] {
  return markedParagraphs(TEXT, marks).map(({ runs }) =>
    runs
      .map(({ statement, pieces }) => {
        const words = pieces.map(({ text, topic }) => (topic ? `_${text}_` : text)).join('');
        return statement ? `[${words}]` : words;
      })
      .join(''),
  );
}

test('a topic inside a statement is marked inside it', () => {
  expect(drawn([mark('statement', 0, '“a truce is near”'), mark('security', 0, 'truce')])).toEqual([
    'He said [“a _truce_ is near”] today.',
    'The truce held.',
  ]);
});

test('a topic that reaches out of a statement is cut at its edge', () => {
  expect(drawn([mark('statement', 0, '“a truce is near”'), mark('security', 0, 'near” today')])[0]).toBe(
    'He said [“a truce is _near”_]_ today_.',
  );
});

test('an interrupted statement is tinted in each of its parts', () => {
  expect(drawn([mark('statement', 0, '“a truce', 'near”')])[0]).toBe('He said [“a truce] is [near”] today.');
});

test('a mark over a paragraph’s end is marked in both', () => {
  expect(drawn([mark('process', 0, 'today.\nThe truce')])).toEqual([
    'He said “a truce is near” _today._',
    '_The truce_ held.',
  ]);
});

test('whatever the marks, the pieces give back the text, each at its offset', () => {
  const span = fc
    .tuple(fc.nat(TEXT.length), fc.nat(TEXT.length))
    .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
  const anyMark = fc
    .record({
      paint: fc.constantFrom<Paint>('statement', 'security', 'people'),
      spans: fc.array(span),
      index: fc.nat(9),
    })
    .map(({ paint, spans, index }): ShownMark => ({ id: { kind: 'topic', index }, paint, spans }));
  fc.assert(
    fc.property(fc.array(anyMark), (marks) => {
      const paragraphs = markedParagraphs(TEXT, marks);
      const pieces = paragraphs.flatMap(({ runs }) => runs.flatMap((run) => run.pieces));
      const text = paragraphs
        .map(({ runs }) => runs.flatMap((run) => run.pieces.map((piece) => piece.text)).join(''))
        .join('\n');
      expect(text).toBe(TEXT);
      for (const piece of pieces) expect(TEXT.startsWith(piece.text, piece.start)).toBe(true);
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '#core/model/span.ts';
import { createStatementFinder } from '#core/statements/find-statements.ts';
import { tokenise } from '#core/text/tokens.ts';
import { shippedModel } from './shipped-model.ts';

const finder = createStatementFinder(shippedModel());

function checkSpans(text: string): number {
  const statements = finder.find(tokenise(text));
  const isInside = ([start, end]: Span) => start >= 0 && start < end && end <= text.length;
  for (const { content, source, cue } of statements) {
    expect(content.length).toBeGreaterThan(0);
    for (const span of content) expect(isInside(span)).toBe(true);
    for (let i = 1; i < content.length; i++)
      expect(content[i]![0]).toBeGreaterThanOrEqual(content[i - 1]![1]);
    if (source) expect(isInside(source)).toBe(true);
    if (cue) expect(isInside(cue)).toBe(true);
  }
  return statements.length;
}

const PIECES = [
  '“',
  '”',
  '"',
  "'",
  "''",
  '‘',
  '’',
  '«',
  '»',
  '(',
  ')',
  '— ',
  ': ',
  ', ',
  '. ',
  '? ',
  '\n',
  ' ',
  'Ada Holm ',
  'HOLM',
  'the minister ',
  'he ',
  'said ',
  'told ',
  'claims ',
  'that ',
  'according to ',
  'talks ',
  '🙂',
];

describe('any text', () => {
  it('made of quotation marks and words gives spans inside it, contents apart', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }), (pieces) => {
        checkSpans(pieces.join(''));
      }),
      { numRuns: 300 },
    );
  });

  it('of any characters gives spans inside it, contents apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        checkSpans(text);
      }),
    );
  });

  it.each([
    ['straight marks', '"', 1_000_000],
    ['doubled marks', "'' ", 1_000_000],
    ['opening marks', '“', 1_000_000],
    ['single marks with letters', "'a ", 1_000_000],
    ['opened and closed', '“a” ', 1_000_000],
    // Every second word a possible cue: the dearest text there is, so less of it.
    ['speech verbs', 'he said ', 200_000],
    ['names with colons', 'HOLM: a\n', 200_000],
    ['sign-offs', '“a” — Holm\n', 200_000],
  ])('of nothing but %s is read to its end', (_what, piece, length) => {
    expect(checkSpans(piece.repeat(Math.ceil(length / piece.length)))).toBeGreaterThanOrEqual(0);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addByRule } from '#core/statements/cue-rules/add-by-rule.ts';
import { findByRule } from '#core/statements/cue-rules/find-by-rule.ts';
import type { FoundStatement } from '#core/statements/find-statements.ts';
import { tokenise } from '#core/text/tokens.ts';

/** Sentences with the words of the rules that hold no statement of a speaker. */
const NOT_STATEMENTS = [
  'The discussions underline the role of small states.',
  'Recent raids highlight the need for monitors.',
  'The strike has been framed as a success.',
  'The claim that was filed in March runs to forty pages.',
  'The hall has room for a description of each painting.',
  'Demand for grain rose.',
];

describe('the cue rules', () => {
  test.each(NOT_STATEMENTS)('find nothing in: %s', (text) => {
    expect(findByRule(tokenise(text)).map(({ content }) => text.slice(...content[0]!))).toEqual([]);
  });

  test('leave a statement that was found already', () => {
    const text = 'Ilse Brandt stressed that water must flow.';
    const found = [statement(text, 'that water must flow', 'stressed', 'Ilse Brandt')];
    expect(addByRule(tokenise(text), found)).toEqual(found);
  });

  test('end a noun’s clause where its sentence goes on', () => {
    const text = 'Ilse Brandt’s claim that the talks are “nearly done” surprised the envoys.';
    const tooLong = statement(
      text,
      'that the talks are “nearly done” surprised the envoys',
      'claim',
      'Ilse Brandt’s',
    );
    const [only, ...others] = addByRule(tokenise(text), [tooLong]);
    expect(text.slice(...only!.content[0]!)).toBe('that the talks are “nearly done”');
    expect(others).toEqual([]);
  });

  test('take back a piece that was carried over from another sentence', () => {
    const text =
      'The envoy said that it rained. Vastria’s opposition to open borders shows a taste for walls.';
    const found = statement(text, 'that it rained', 'said', 'The envoy');
    const carried = {
      ...found,
      content: [...found.content, spanOf(text, 'Vastria’s opposition to open borders')],
    };
    const all = addByRule(tokenise(text), [carried]).map(({ content }) =>
      content.map((span) => text.slice(...span)),
    );
    expect(all).toEqual([['that it rained'], ['to open borders']]);
  });

  test('give spans inside the text, in order, whatever it is', () => {
    const words = fc.constantFrom(...PIECES);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((parts) => parts.join(' ')),
        ),
        (text) => {
          let last = 0;
          for (const { content, source, cue } of findByRule(tokenise(text))) {
            for (const [start, end] of [...content, ...(source ? [source] : []), ...(cue ? [cue] : [])]) {
              expect(start).toBeGreaterThanOrEqual(0);
              expect(start).toBeLessThan(end);
              expect(end).toBeLessThanOrEqual(text.length);
            }
            expect(content[0]![0]).toBeGreaterThanOrEqual(last);
            last = content[0]![1];
          }
        },
      ),
    );
  });
});

const PIECES =
  'Norland Norland’s his the claim that of about to on “ ” " \' , . framed as insists stressing By description opposition is was reflects expressed hope floated plan \n'.split(
    ' ',
  );

function statement(text: string, content: string, cue: string, source: string): FoundStatement {
  return {
    kind: 'indirect',
    content: [spanOf(text, content)],
    cue: spanOf(text, cue),
    source: spanOf(text, source),
  };
}

function spanOf(text: string, words: string): readonly [number, number] {
  const start = text.indexOf(words);
  return [start, start + words.length];
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeQuote } from '../../../src/core/anchor/describe-quote.ts';
import { findQuote } from '../../../src/core/anchor/find-quote.ts';

const TEXT = [
  'The envoys met at the bridge on Monday and spoke of a truce for the valley.',
  'Norland wants a truce before the winter; its neighbour wants the road first.',
  '“We will keep the road open for as long as the talks go on,” said Mira Solheim, who leads the mission.',
  'A truce was signed and broken in the same week, and nobody expects another before spring.',
].join('\n');

function quoted(words: string, text = TEXT, occurrence = 0) {
  let start = -1;
  for (let turn = 0; turn <= occurrence; turn++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`"${words}" is not in the text.`);
  return describeQuote(text, [start, start + words.length]);
}

const LONG = 'We will keep the road open for as long as the talks go on';

const CASES: readonly {
  name: string;
  target: ReturnType<typeof quoted>;
  now: string;
  state: 'placed' | 'moved' | 'not-found';
  words?: string;
}[] = [
  { name: 'unchanged text', target: quoted(LONG), now: TEXT, state: 'placed', words: LONG },
  {
    name: 'a repeated phrase is told apart by its surroundings',
    target: quoted('truce', TEXT, 1),
    now: `An update.\n${TEXT}`,
    state: 'placed',
    words: 'truce',
  },
  {
    name: 'the paragraph moved down',
    target: quoted(LONG),
    now: `News of the day.\nAnother new paragraph.\n${TEXT}`,
    state: 'placed',
    words: LONG,
  },
  {
    name: 'the same words in other surroundings',
    target: quoted(LONG),
    now: `Quote of the day: ${LONG}. So it was said.`,
    state: 'moved',
    words: LONG,
  },
  {
    name: 'a word inside was replaced',
    target: quoted(LONG),
    now: TEXT.replace('the talks go on', 'these talks go on'),
    state: 'moved',
    words: 'We will keep the road open for as long as these talks go on',
  },
  {
    name: 'a short phrase was edited between unchanged surroundings',
    target: quoted('the road first'),
    now: TEXT.replace('the road first', 'the roads first'),
    state: 'moved',
    words: 'the roads first',
  },
  {
    name: 'words and one side of the surroundings were edited',
    target: quoted(LONG),
    now: TEXT.replace('long as the talks', 'long as talks').replace('said Mira', 'says Mira'),
    state: 'moved',
    words: 'We will keep the road open for as long as talks go on',
  },
  { name: 'the sentence was taken out', target: quoted(LONG), now: TEXT.split('\n')[0]!, state: 'not-found' },
  {
    name: 'a short phrase that stands elsewhere only is not believed',
    target: quoted('truce', TEXT, 1),
    now: 'Fans called a truce after the match.',
    state: 'not-found',
  },
  { name: 'an empty text', target: quoted(LONG), now: '', state: 'not-found' },
];

describe('finding a quote again', () => {
  test.each(CASES)('$name', ({ target, now, state, words }) => {
    const found = findQuote(now, target);
    expect(found.state).toBe(state);
    if (found.state !== 'not-found') expect(now.slice(...found.span)).toBe(words);
  });

  test('the third of several equal phrases is the third again', () => {
    const target = quoted('truce', TEXT, 2);
    const found = findQuote(TEXT, target);
    expect(found).toEqual({ state: 'placed', span: [target.start, target.end] });
  });

  test('an empty quote is found nowhere', () => {
    expect(findQuote(TEXT, describeQuote(TEXT, [5, 5])).state).toBe('not-found');
  });

  test('in an unchanged text every stretch is placed where it was', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '\n', '’', '😀'),
      minLength: 1,
      maxLength: 200,
    });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (whole, a, b) => {
        const start = a % whole.length;
        const end = start + 1 + (b % (whole.length - start));
        fc.pre(whole.slice(start, end).trim() !== '');
        const target = describeQuote(whole, [start, end]);
        expect(findQuote(whole, target)).toEqual({ state: 'placed', span: [start, end] });
      }),
    );
  });

  test('a stretch that is found always lies inside the text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '“', '😀'), maxLength: 120 });
    fc.assert(
      fc.property(text, text, fc.nat(100), fc.nat(60), (before, now, start, length) => {
        const found = findQuote(now, describeQuote(before, [start, start + length]));
        if (found.state === 'not-found') return;
        expect(found.span[0]).toBeGreaterThanOrEqual(0);
        expect(found.span[1]).toBeLessThanOrEqual(now.length);
        expect(found.span[0]).toBeLessThan(found.span[1]);
      }),
    );
  });
});

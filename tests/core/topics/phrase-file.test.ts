import '../../support/speak-english.ts';
import { describe, expect, test } from 'vitest';
import { compilePhrases } from '../../../src/core/topics/compile-phrases.ts';
import { checkOwnPhrase } from '../../../src/core/topics/own-phrases.ts';
import { phraseFaultInWords } from '../../../src/ui/options/phrase-words.ts';

const KNOWN = new Set(['ceasefire', 'talks']);
const compile = (text: string, name = 'sample.phrases') => compilePhrases([{ name, text }], KNOWN);

describe('a mistake in a phrase file is told with file and line', () => {
  test.each([
    ['a phrase before any heading', 'peace talks', 1, 'a phrase before the first “topic”'],
    ['an unknown topic', '# comment\ntopic picnics', 2, '“picnics” is no topic'],
    ['a topic without a name', 'topic', 1, '“topic” must name a topic'],
    ['an unknown domain', 'topic talks @cooking', 1, '“cooking” is no domain'],
    ['an unknown class', 'topic talks\n{verbs} talks', 2, 'unknown class “verbs”'],
    ['a class defined twice', 'class a = x\nclass a = y', 2, 'the class “a” is defined twice'],
    ['a class without words', 'class a', 1, 'a class is written'],
    ['an open bracket', 'topic talks\n\n(peace|trade talks', 3, 'bracket not closed'],
    ['a closing bracket too many', 'topic talks\npeace) talks', 2, 'bracket not opened'],
    ['an empty alternative', 'topic talks\n(peace|) talks', 2, 'empty alternative'],
    ['a bar outside brackets', 'topic talks\npeace | trade talks', 2, 'bar outside brackets'],
    ['a gap at the start', 'topic talks\n..3 talks', 2, 'gap at an end'],
    ['a gap too long', 'topic talks\npeace ..9 talks', 2, 'gap of wrong length “9” (at most 6)'],
    ['a question mark alone', 'topic talks\n? talks', 2, 'question mark alone'],
    ['a mark never closed', 'topic talks\n[peace talks', 2, 'marks in disorder'],
    ['an unknown inflection', 'topic talks\ntalk/x', 2, 'unknown inflection “/x”'],
    ['a stray sign', 'topic talks\npeace % talks', 2, 'stray sign “%”'],
    ['an unknown condition', 'topic talks\ntalks :: maybe peace', 2, '“maybe peace” is no condition'],
    ['evidence without weight', 'domain labour\nunion', 2, 'evidence starts with its weight'],
    ['too many ways', `topic talks\n${'(a b|c d|e f|g h) '.repeat(6)}`, 2, 'too many ways (at most 600)'],
  ])('%s', (_, text, line, problem) => {
    expect(() => compile(text)).toThrow(`sample.phrases:${line}: `);
    expect(() => compile(text)).toThrow(problem);
  });
});

test('a class can be used in the files after its own', () => {
  const files = [
    { name: 'words.phrases', text: 'class side = rebels | government' },
    { name: 'talks.phrases', text: 'topic talks\ntalks with {side}' },
  ];
  expect(compilePhrases(files, KNOWN).words).toHaveProperty('rebels');
});

test('a line indented by six spaces continues the one before', () => {
  expect(compile('class side = rebels |\n      government\ntopic talks\n{side} talks').words).toHaveProperty(
    'government',
  );
});

test('conditions of "when" hold until "always"', () => {
  const { rules } = compile('topic talks\nwhen about peace\ntalks\nalways\npeace talks');
  expect(rules.map((rule) => (rule.kind === 'topic' ? rule.conditions.length : -1))).toEqual([1, 0]);
});

describe("a reader's phrase", () => {
  test.each(['reservoir', 'fill ..2 dam', '(north|south) reservoir', 'water-sharing'])(
    '%s can be read',
    (phrase) => {
      expect(checkOwnPhrase(phrase)).toEqual({ state: 'ok' });
    },
  );

  test.each([
    ['   ', 'The phrase is empty.'],
    ['(dam', '“(” is never closed.'],
    ['dam)', '“)” has no “(” before it.'],
    ['(dam|)', 'One of the alternatives in “( | )” is empty.'],
    ['dam | water', '“|” stands outside brackets.'],
    ['? dam', '“?” must follow a word or “)”.'],
    ['..2 dam', 'A gap (..3) must stand between two words.'],
    ['dam ..8 water', 'A gap is 1 to 6 words, not 8.'],
    ['50%', '“%” cannot stand in a phrase.'],
    ['--', '“--” is no word.'],
    ['dam/x', '“/x” is no way to inflect a word: write /n, /v or /nv.'],
    ['x'.repeat(121), 'The phrase is longer than 120 characters.'],
    ['{leader}', 'No group of words is called “leader”.'],
    ['(a b|c d|e f|g h) '.repeat(6), 'There are more than 600 ways to read this phrase: make several of it.'],
    ['[', 'The phrase has no word.'],
    ['[dam', '“[” and “]” must stand once each, in this order, around words and outside “( )”.'],
  ])('%s gets a clear message', (phrase, problem) => {
    const check = checkOwnPhrase(phrase);
    expect(check.state === 'bad' && phraseFaultInWords(phrase, check.fault)).toBe(`“${phrase}”: ${problem}`);
  });
});

import { describe, expect, test } from 'vitest';
import { compilePhrases } from '../../../src/core/topics/compile-phrases.ts';
import { checkOwnPhrase } from '../../../src/core/topics/own-phrases.ts';

const KNOWN = new Set(['ceasefire', 'talks']);
const compile = (text: string, name = 'sample.phrases') => compilePhrases([{ name, text }], KNOWN);

describe('a mistake in a phrase file is told with file and line', () => {
  test.each([
    ['a phrase before any heading', 'peace talks', 1, 'a phrase before the first “topic”'],
    ['an unknown topic', '# comment\ntopic picnics', 2, '“picnics” is no topic'],
    ['a topic without a name', 'topic', 1, '“topic” must name a topic'],
    ['an unknown domain', 'topic talks @cooking', 1, '“cooking” is no domain'],
    ['an unknown class', 'topic talks\n{verbs} talks', 2, 'no class is called “verbs”'],
    ['a class defined twice', 'class a = x\nclass a = y', 2, 'the class “a” is defined twice'],
    ['a class without words', 'class a', 1, 'a class is written'],
    ['an open bracket', 'topic talks\n\n(peace|trade talks', 3, '“(” is never closed'],
    ['a closing bracket too many', 'topic talks\npeace) talks', 2, '“)” without “(”'],
    ['an empty alternative', 'topic talks\n(peace|) talks', 2, 'an alternative in “( | )” is empty'],
    ['a bar outside brackets', 'topic talks\npeace | trade talks', 2, '“|” stands outside brackets'],
    ['a gap at the start', 'topic talks\n..3 talks', 2, 'a gap must stand between two words'],
    ['a gap too long', 'topic talks\npeace ..9 talks', 2, 'a gap is 1 to 6 words'],
    ['a question mark alone', 'topic talks\n? talks', 2, '“?” must follow a word'],
    ['a mark never closed', 'topic talks\n[peace talks', 2, '“[” and “]” must stand once'],
    ['an unknown inflection', 'topic talks\ntalk/x', 2, '“/x” is no inflection'],
    ['a stray sign', 'topic talks\npeace % talks', 2, '“%” cannot stand in a phrase'],
    ['an unknown condition', 'topic talks\ntalks :: maybe peace', 2, '“maybe peace” is no condition'],
    ['evidence without weight', 'domain labour\nunion', 2, 'evidence starts with its weight'],
    ['too many ways', `topic talks\n${'(a b|c d|e f|g h) '.repeat(6)}`, 2, 'more than 600 ways'],
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
    ['(dam', 'This phrase cannot be read: “(” is never closed.'],
    ['dam ..8 water', 'This phrase cannot be read: a gap is 1 to 6 words, not 8.'],
    ['50%', 'This phrase cannot be read: “%” cannot stand in a phrase.'],
    ['x'.repeat(121), 'The phrase is longer than 120 characters.'],
    ['{leader}', 'This phrase cannot be read: no class is called “leader”.'],
  ])('%s gets a clear message', (phrase, problem) => {
    expect(checkOwnPhrase(phrase)).toEqual({ state: 'bad', problem });
  });
});

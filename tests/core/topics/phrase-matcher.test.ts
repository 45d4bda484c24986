import { expect, test } from 'vitest';
import { tokenise } from '../../../src/core/text/tokens.ts';
import { compilePhrases } from '../../../src/core/topics/compile-phrases.ts';
import { PhraseMatcher } from '../../../src/core/topics/phrase-matcher.ts';
import { cutUnits } from '../../../src/core/topics/text-units.ts';

/** The marked stretches of a text for one phrase. */
function matched(phrase: string, text: string): readonly string[] {
  const tables = compilePhrases([{ name: 'test', text: `topic talks\n${phrase}` }], new Set(['talks']));
  const matcher = new PhraseMatcher(tables);
  const units = cutUnits(tokenise(text));
  return matcher
    .match(units, matcher.knownWords(units))
    .map(({ from, to }) => text.slice(units.start[from], units.end[to]));
}

test.each([
  ['words in a row', 'peace talks', 'Peace talks began; talks of peace ended.', ['Peace talks']],
  ['noun forms', 'deal/n', 'A deal, two deals, dealing.', ['deal', 'deals']],
  [
    'verb forms',
    'withdraw/v',
    'He withdrew, withdraws, will withdraw.',
    ['withdrew', 'withdraws', 'withdraw'],
  ],
  ['a text hyphen is a space', 'peace talks', 'The peace-talks tent.', ['peace-talks']],
  ['a missing optional word', 'lasting? peace', 'A peace.', ['peace']],
  [
    'alternatives of several words',
    '(rebels|the junta) talks',
    'The junta talks; rebels talks.',
    ['The junta talks', 'rebels talks'],
  ],
  [
    'a gap, as short as it can be',
    'withdraw ..3 troops',
    'withdraw all the troops and troops',
    ['withdraw all the troops'],
  ],
  ['a gap too wide', 'withdraw ..1 troops', 'withdraw all the troops', []],
  ['no gap over a full stop', 'withdraw ..3 troops', 'They withdraw. Some troops stay.', []],
  ['no gap over a colon', 'withdraw ..3 troops', 'withdraw: all troops', []],
  ['a gap over a comma', 'withdraw ..3 troops', 'withdraw, he said, troops', []],
  ['only a part is marked', 'refuse [peace talks] today', 'They refuse peace talks today.', ['peace talks']],
  ['any number', '{digits} day truce', 'a 60-day truce, a long truce', ['60-day truce']],
  ['no match over a paragraph', 'peace talks', 'peace\ntalks', []],
  ['possessives', 'union contract', 'the union’s contract', ['union’s contract']],
  ['dotted initials', 'u.n. envoy', 'The UN envoy and the U.N. envoy.', ['UN envoy', 'U.N. envoy']],
  ['the United States, not us', 'US aid', 'US aid, U.S. aid; aid us.', ['US aid', 'U.S. aid']],
])('%s', (_, phrase, text, spans) => {
  expect(matched(phrase, text)).toEqual(spans);
});

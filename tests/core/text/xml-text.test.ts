import { expect, test } from 'vitest';
import { lookUpQuery } from '#core/search/look-up-query.ts';
import { visibleText, xmlText } from '#core/text/xml-text.ts';

const titles: readonly (readonly [string, string])[] = [
  ['Reyl & Orlen: “no”', 'Reyl &amp; Orlen: “no”'],
  ['<match>sold</match>', '&lt;match&gt;sold&lt;/match&gt;'],
  [`it's "over"`, 'it&apos;s &quot;over&quot;'],
  ['a\u0000b\u202ec\nd', 'a b c d'],
  ['half \ud83d of a pair', 'half \ufffd of a pair'],
];
test.each(titles)('the title %j is text for XML', (title, expected) => {
  expect(xmlText(title)).toBe(expected);
});

test('visible text keeps its signs', () => {
  expect(visibleText('  a & <b>\u200f ')).toBe('a & <b>');
});

const selections: readonly (readonly [string, string])[] = [
  ['buffer zone', 'buffer zone'],
  ['“No truce,” said Reyl.', 'No truce said Reyl'],
  ['site:evil speaker:"x"', 'site evil speaker x'],
  ['one two three four five six seven eight nine ten', 'one two three four five six seven eight'],
  ['— …', ''],
];
test.each(selections)('%j is looked up as words', (selection, expected) => {
  expect(lookUpQuery(selection)).toBe(expected);
});

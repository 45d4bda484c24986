import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourceLineOf } from '../../../src/core/article/source-line.ts';

const BODY = 'The delegations met for the third day. Neither side would say how long the talks may last.';

describe('the original publisher of a syndicated text', () => {
  test.each([
    ['(Source: www.harbourledger.example)', 'www.harbourledger.example'],
    ['(Source:harbourledger.example)', 'harbourledger.example'],
    ['Source: The Harbour Ledger', 'The Harbour Ledger'],
    ['Reuters contributed to this report.', 'Reuters'],
    ['The Associated Press contributed to this report.', 'The Associated Press'],
    ['Mira Solheim and the Northern Wire Service contributed to this story.', 'the Northern Wire Service'],
    ['With files from AFP', 'AFP'],
    ['This story was first published by The Harbour Ledger.', 'The Harbour Ledger'],
    ['This article originally appeared in Valley Post on March 12.', 'Valley Post'],
    [
      'This report was produced by the Corran Valley News Agency and is republished with permission.',
      'the Corran Valley News Agency',
    ],
    ['Originally published by Northern Courier', 'Northern Courier'],
    ['Republished with permission from The Harbour Ledger.', 'The Harbour Ledger'],
  ])('%s', (credit, publisher) => {
    expect(sourceLineOf(`${BODY}\n${credit}`)).toBe(publisher);
  });

  test('an agency in the dateline', () => {
    expect(sourceLineOf(`NORWICK, March 14 (Reuters) - ${BODY}`)).toBe('Reuters');
  });

  test.each([
    'Mira Solheim contributed to this report.',
    'He said that the source: a leak at the dam, was known.',
    'The ministry (see above) contributed to the fund.',
    'The sanctions contributed to inflation.',
    '',
  ])('none in "%s"', (text) => {
    expect(sourceLineOf(`${BODY}\n${text}\n${BODY}`)).toBeNull();
  });

  test('a credit amid a long text belongs to the article', () => {
    const long = `${BODY}\n`.repeat(40);
    expect(sourceLineOf(`${long}(Source: www.harbourledger.example)\n${long}`)).toBeNull();
  });

  test('any text is read to its end', () => {
    fc.assert(fc.property(fc.string({ maxLength: 5000 }), (text) => sourceLineOf(text) !== ''));
  });
});

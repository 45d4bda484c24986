import { describe, expect, test } from 'vitest';
import { formatAddress, parseAddress } from '../../src/ui/library/address.ts';

describe('the address of the library page', () => {
  test.each([
    ['', null, ''],
    ['#', null, ''],
    ['#article=12', 12, ''],
    ['#q=site%3Aledger.example+truce', null, 'site:ledger.example truce'],
    ['#article=12&q=truce', 12, 'truce'],
    ['#article=-1', null, ''],
    ['#article=twelve', null, ''],
    ['#article=1.5', null, ''],
    ['#something=else', null, ''],
  ])('%s', (hash, articleId, query) => {
    expect(parseAddress(hash)).toEqual({ articleId, query });
  });

  test.each(['', 'truce', 'speaker:"Ada Lindqvist" & 50 % #1', 'перемир’я '])(
    'keeps the search “%s”',
    (query) => {
      for (const articleId of [null, 7]) {
        expect(parseAddress(formatAddress({ articleId, query }))).toEqual({ articleId, query });
      }
    },
  );
});

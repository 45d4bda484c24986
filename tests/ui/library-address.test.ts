import { describe, expect, test } from 'vitest';
import {
  articleAddress,
  formatAddress,
  type LibraryPlace,
  parseAddress,
} from '../../src/ui/library/address.ts';

const ARTICLES: LibraryPlace = { kind: 'articles' };

describe('the address of the library page', () => {
  test.each<[hash: string, place: LibraryPlace, query: string]>([
    ['', ARTICLES, ''],
    ['#', ARTICLES, ''],
    ['#article=12', { kind: 'article', id: 12, statement: null }, ''],
    ['#article=12&statement=0', { kind: 'article', id: 12, statement: 0 }, ''],
    ['#article=12&statement=first', { kind: 'article', id: 12, statement: null }, ''],
    ['#q=site%3Aledger.example+truce', ARTICLES, 'site:ledger.example truce'],
    ['#article=12&q=truce', { kind: 'article', id: 12, statement: null }, 'truce'],
    ['#all=speakers', { kind: 'index', of: 'speakers' }, ''],
    ['#all=everything', ARTICLES, ''],
    ['#topic=ceasefire', { kind: 'topic', key: 'ceasefire' }, ''],
    ['#topic=', ARTICLES, ''],
    ['#article=-1', ARTICLES, ''],
    ['#article=0', ARTICLES, ''],
    ['#article=twelve', ARTICLES, ''],
    ['#article=1.5', ARTICLES, ''],
    ['#something=else', ARTICLES, ''],
  ])('%s', (hash, place, query) => {
    expect(parseAddress(hash)).toEqual({ place, query });
  });

  test.each<LibraryPlace>([
    ARTICLES,
    { kind: 'article', id: 7, statement: 3 },
    { kind: 'index', of: 'negotiations' },
    { kind: 'negotiation', key: 'peace:country:norland+country:vastria' },
    { kind: 'speaker', key: 'person:reyl,tomas' },
    { kind: 'topic', key: 'own:50 % & more' },
  ])('keeps the place $kind and the search beside it', (place) => {
    for (const query of ['', 'truce', 'speaker:"Ada Lindqvist" & 50 % #1', 'перемир’я ']) {
      expect(parseAddress(formatAddress(place, query))).toEqual({ place, query });
    }
  });

  test('of an article', () => {
    expect(articleAddress(7)).toBe('#article=7');
    expect(articleAddress(7, 'truce', 2)).toBe('#article=7&statement=2&q=truce');
  });
});

import { describe, expect, test } from 'vitest';
import { canonicalAddress } from '../../../src/core/article/canonical-address.ts';
import { isProtectedAddress } from '../../../src/core/article/protected-address.ts';
import { isSameSite } from '../../../src/core/article/site.ts';

const PAGE = 'https://www.northerncourier.example/2026/03/14/talks-at-the-river-resume';

describe('the address that stands for an article', () => {
  test.each([
    ['no claim', PAGE, [], PAGE],
    ['tracking and fragment', `${PAGE}?utm_medium=x&UTM_Source=y&gclid=z&mc_cid=1#top`, [], PAGE],
    ['a parameter that matters', `${PAGE}?page=2`, [], `${PAGE}?page=2`],
    ["the site's other host", PAGE.replace('www', 'amp'), [PAGE], PAGE],
    ['a claim with tracking', PAGE, [`${PAGE}?utm_source=x`], PAGE],
    ['another site', PAGE, ['https://elsewhere.example/2026/03/14/talks-at-the-river-resume'], PAGE],
    ['the front page', PAGE, ['https://www.northerncourier.example/'], PAGE],
    ['a section', PAGE, ['https://www.northerncourier.example/world/middle-east/'], PAGE],
    ['a section, then the truth', `${PAGE}/amp`, ['https://www.northerncourier.example/world', PAGE], PAGE],
    [
      'a short slug that is the page itself',
      'https://a.example/ceasefire?fbclid=1',
      ['https://a.example/ceasefire'],
      'https://a.example/ceasefire',
    ],
    [
      'the number dropped',
      'https://a.example/story?id=7',
      ['https://a.example/story'],
      'https://a.example/story?id=7',
    ],
    [
      'the number kept',
      'https://a.example/story?id=7&ref=x',
      ['https://a.example/read?id=7'],
      'https://a.example/read?id=7',
    ],
    ['no address at all', PAGE, ['javascript:alert(1)', 'http://', ''], PAGE],
    ['a page that is a file', 'file:///home/reader/page.html#x', [PAGE], 'file:///home/reader/page.html'],
    [
      'a port of its own',
      'http://127.0.0.1:8080/story-of-the-day?x=1',
      [],
      'http://127.0.0.1:8080/story-of-the-day?x=1',
    ],
  ])('%s', (_, page, claims, expected) => {
    expect(canonicalAddress(page, claims)).toBe(expected);
  });

  test.each([
    ['www.example.com', 'amp.example.com', true],
    ['bbc.example.co.uk', 'example.co.uk', true],
    ['one.co.uk', 'two.co.uk', false],
    ['example.com', 'example.org', false],
    ['127.0.0.1', '127.0.0.2', false],
  ])('%s and %s on one site: %s', (host, other, same) => {
    expect(isSameSite(host, other)).toBe(same);
  });
});

describe('pages that are never stored unasked', () => {
  test.each([
    'http://localhost:3000/story',
    'http://wiki/page',
    'http://192.168.1.7/story',
    'http://10.0.0.1/',
    'http://172.20.1.1/',
    'http://169.254.1.1/',
    'http://[::1]/',
    'http://[fd12::1]/',
    'http://[::ffff:7f00:1]/',
    'https://news.intranet/today',
    'https://printer.local/',
    'https://mail.google.com/mail/u/0/#inbox/abc',
    'https://webmail.city.example/read?id=1',
    'https://outlook.office.com/mail/',
    'file:///home/reader/letter.html',
    'about:blank',
    'not an address',
  ])('%s', (address) => {
    expect(isProtectedAddress(address)).toBe(true);
  });

  test.each([
    'https://www.northerncourier.example/story',
    'http://172.32.1.1/',
    'https://dailymail.example/story',
    'https://mail.example/story',
    'https://local.example/story',
  ])('but not %s', (address) => {
    expect(isProtectedAddress(address)).toBe(false);
  });
});

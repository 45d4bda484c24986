import search from 'approx-string-match';
import { expect, test } from 'vitest';
import { describeQuote } from '#core/anchor/describe-quote.ts';
import { type FoundQuote, findQuote } from '#core/anchor/find-quote.ts';
import type { Span } from '#core/model/span.ts';
import { editPage, extent, generatePage, type Page, randomNumbers } from './edited-page.ts';

const PAGES = 40;
const MARKS_PER_PAGE = 25;

interface Outcome {
  readonly verdict: 'placed' | 'rightly not found' | 'missed' | 'wrong';
  readonly words: string;
}

/** Share of the marked words that still stand side by side with the same neighbours. */
function keptShare(page: Page, edited: Page, ids: readonly number[]): number {
  const kept = ids.filter((id) => edited.places.has(id)).length;
  const span = extent(edited, ids);
  const now = span ? edited.text.slice(...span).split(/\s+/).length : 0;
  const before = page.text.slice(...extent(page, ids)!).split(/\s+/).length;
  return kept / Math.max(now, before);
}

function shared(a: Span, b: Span): number {
  const overlap = Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
  return overlap / (Math.max(a[1], b[1]) - Math.min(a[0], b[0]));
}

function judge(page: Page, edited: Page, ids: readonly number[], found: FoundQuote): Outcome['verdict'] {
  const truth = extent(edited, ids);
  if (found.state === 'not-found') return keptShare(page, edited, ids) === 1 ? 'missed' : 'rightly not found';
  // What stands now between the nearest old neighbours: a replaced first or last word is rightly part of it.
  const original = (id: number) => id < page.words.length;
  const first = edited.words.findLastIndex(({ id }) => original(id) && id < ids[0]!);
  const last = edited.words.findIndex(({ id }) => original(id) && id > ids.at(-1)!);
  const between = edited.words.slice(first + 1, last < 0 ? undefined : last);
  const around = extent(
    edited,
    between.map(({ id }) => id),
  );
  const right = [truth, around].some((span) => span && shared(span, found.span) >= 0.5);
  return right ? 'placed' : 'wrong';
}

function outcomes(share: number, lengthOf: (random: () => number) => number): readonly Outcome[] {
  const all: Outcome[] = [];
  for (let seed = 1; seed <= PAGES; seed++) {
    const random = randomNumbers(seed);
    const page = generatePage(random, 600);
    const edited = editPage(page, random, share);
    for (let mark = 0; mark < MARKS_PER_PAGE; mark++) {
      const length = lengthOf(random);
      const start = Math.floor(random() * (page.words.length - length));
      const ids = Array.from({ length }, (_, index) => start + index);
      const found = findQuote(edited.text, describeQuote(page.text, extent(page, ids)!));
      const words = page.text.slice(...extent(page, ids)!);
      all.push({ verdict: judge(page, edited, ids, found), words });
    }
  }
  return all;
}

const LENGTHS: readonly (readonly [string, (random: () => number) => number])[] = [
  ['topics of one to three words', (random) => 1 + Math.floor(random() * 3)],
  ['statements of eight to forty words', (random) => 8 + Math.floor(random() * 33)],
];

test.each(LENGTHS)('on an unchanged page all %s are placed', (_, lengthOf) => {
  for (const { verdict } of outcomes(0, lengthOf)) expect(verdict).toBe('placed');
});

test.each(LENGTHS)(
  'with a tenth of the words changed, 95 % of the %s are placed or rightly not found, none wrongly',
  (_, lengthOf) => {
    const all = outcomes(0.1, lengthOf);
    const count = (verdict: Outcome['verdict']) => all.filter((one) => one.verdict === verdict).length;
    expect(all.filter(({ verdict }) => verdict === 'wrong')).toEqual([]);
    expect(count('placed') + count('rightly not found')).toBeGreaterThanOrEqual(0.95 * all.length);
    expect(count('placed')).toBeGreaterThan(all.length / 2);
  },
);

test('another program finds the quoted selectors at the same places', () => {
  const random = randomNumbers(77);
  const page = generatePage(random, 600);
  const edited = editPage(page, random, 0.1);
  let agreed = 0;
  for (let start = 0; start + 20 <= page.words.length; start += 20) {
    const ids = Array.from({ length: 20 }, (_, index) => start + index);
    const quote = describeQuote(page.text, extent(page, ids)!);
    const found = findQuote(edited.text, quote);
    const theirs = search(edited.text, quote.exact, Math.floor(quote.exact.length * 0.2));
    if (found.state === 'not-found') continue;
    const best = Math.min(...theirs.map(({ errors }) => errors));
    const spans = theirs
      .filter(({ errors }) => errors === best)
      .map(({ start: from, end }): Span => [from, end]);
    expect(spans.length === 0 || spans.some((span) => shared(span, found.span) > 0.8)).toBe(true);
    if (spans.length > 0) agreed += 1;
  }
  expect(agreed).toBeGreaterThan(20);
});

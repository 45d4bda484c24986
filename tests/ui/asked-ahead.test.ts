import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../src/ui/library/address.ts';
import { askedAhead } from '../../src/ui/library/asked-ahead.ts';
import type { ReadableLibrary } from '../../src/ui/library/readable-library.ts';

/** A library that answers with the number of the question. */
function countingLibrary() {
  const asked: string[] = [];
  const answer =
    (method: string) =>
    async (...values: readonly unknown[]) => {
      const question = [method, ...values].join(' ');
      asked.push(question);
      if (values.includes('broken')) throw new Error('locked');
      return `${question} #${asked.length}`;
    };
  const library = { health: answer('health'), list: answer('list'), facets: answer('facets') };
  return { asked, library: library as unknown as ReadableLibrary };
}

describe('what the page at an address asks is asked before it is drawn', () => {
  test.each([
    ['', ['health', 'list 0 100', 'facets  60']],
    ['#q=truce', ['health', 'list 0 100', 'facets truce 60']],
    ['#q=topic:', ['health', 'list 0 100', 'facets  60']],
    ['#topic=ceasefire', ['health', 'list 0 100']],
    ['#article=7', ['health', 'list 0 100']],
  ])('at “%s”', (hash, questions) => {
    const { asked, library } = countingLibrary();
    askedAhead(library, parseAddress(hash));
    expect(asked).toEqual(questions);
  });
});

test('an answer is given once, and only to the same question', async () => {
  const { library } = countingLibrary();
  const page = askedAhead(library, parseAddress(''));
  expect([await page.list(100, 100), await page.list(0, 100), await page.list(0, 100)]).toEqual([
    'list 100 100 #4',
    'list 0 100 #2',
    'list 0 100 #5',
  ]);
});

test('a question that failed fails where it is asked', async () => {
  const { library } = countingLibrary();
  const page = askedAhead(library, parseAddress('#q=broken'));
  await expect(page.facets('broken', 60)).rejects.toThrow('locked');
});

test('what was not asked for yet is asked anew once the page looks at the library again', async () => {
  const { library } = countingLibrary();
  const page = askedAhead(library, parseAddress(''));
  expect(await page.health()).toBe('health #1');
  expect(await page.health()).toBe('health #4');
  expect(await page.facets('', 60)).toBe('facets  60 #5');
});

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OwnTopic } from '../../../src/core/model/own-topic.ts';
import { tokenise } from '../../../src/core/text/tokens.ts';
import { createTopicFinder } from '../../../src/core/topics/find-topics.ts';
import otherNewsIds from './other-news-ids.json' with { type: 'json' };
import { readOtherNews } from './read-cases.ts';

const finder = createTopicFinder({});
const find = (text: string, title: string | null = null) => finder.find(tokenise(text), { title });
const marked = (text: string) =>
  find(text).map(({ topic, start, end }) => `${topic}: ${text.slice(start, end)}`);

describe('spans', () => {
  test('one phrase can carry two topics', () => {
    expect(marked('The ceasefire deal was signed in the lakeside town.')).toEqual(
      expect.arrayContaining(['ceasefire: ceasefire', 'agreement: ceasefire deal']),
    );
  });

  test('a trade deal is not an agreement too', () => {
    const topics = find('The two countries signed a trade deal.').map(({ topic }) => topic);
    expect(topics).toContain('trade-agreement');
    expect(topics).not.toContain('agreement');
  });

  test.each(['ceasefire', 'cease-fire', 'cease fire', 'cease‑fire', 'Cease-Fires', 'CEASEFIRE'])(
    '%s is one word to the finder',
    (word) => {
      expect(marked(`The ${word} along the river held.`)).toEqual([`ceasefire: ${word}`]);
    },
  );

  test.each(['programme', 'program'])('both spellings of %s', (word) => {
    expect(marked(`The nuclear ${word} was discussed by the foreign ministers.`)).toContain(
      `nuclear-programme: nuclear ${word}`,
    );
  });

  test.each(['ruled out a ceasefire', 'There was no ceasefire', 'refused to accept any ceasefire'])(
    'refusal marks the topic: %s',
    (words) => {
      expect(find(`Vastria: ${words} before winter.`).map(({ topic }) => topic)).toContain('ceasefire');
    },
  );

  test('quotation marks inside a phrase do not hide it', () => {
    expect(marked('Diplomats hoped for a “pause” in fighting.')).toContain('ceasefire: pause” in fighting');
  });

  test('a phrase does not reach over the end of a sentence', () => {
    expect(find('They spoke of peace. Deal the cards.').map(({ topic }) => topic)).not.toContain('agreement');
  });
});

describe('why', () => {
  test('names the words', () => {
    const [mark] = find('The ceasefire held.');
    expect(mark?.why).toBe('the words “ceasefire”');
  });

  test('names what the text is about, and the words that show it', () => {
    const text = 'The union and the employers met again. The strike will go on, the union leader said.';
    const mark = find(text).find(
      ({ topic, start }) => topic === 'strike' && text.slice(start).startsWith('strike'),
    );
    expect(mark?.why).toMatch(
      /^the words “strike”, in a text about a labour dispute \(“[\w ]+”, “[\w ]+”\)$/,
    );
  });
});

describe('sense is decided by context', () => {
  test('"strike" in a labour dispute and on a battlefield', () => {
    expect(find('The nurses will strike on Monday, their union said.').map(({ topic }) => topic)).toContain(
      'strike',
    );
    expect(
      find('The drone strike hit a bridge behind the front line.').map(({ topic }) => topic),
    ).not.toContain('strike');
  });

  test('"deal" between governments and between a club and a player', () => {
    expect(find('The foreign ministers said a deal was possible.').map(({ topic }) => topic)).toContain(
      'agreement',
    );
    expect(find('The goalkeeper wants a new deal from the club.')).toEqual([]);
  });

  test.each(readOtherNews())('nothing is marked in “$title”', ({ title, text }) => {
    expect(find(text, title)).toEqual([]);
  });
});

describe('hidden topics', () => {
  const text = 'The ceasefire talks failed.';

  test('a hidden topic is not marked', () => {
    const topics = createTopicFinder({ hiddenTopics: ['ceasefire'] })
      .find(tokenise(text), {})
      .map(({ topic }) => topic);
    expect(topics).toContain('talks');
    expect(topics).not.toContain('ceasefire');
  });

  test('a hidden family is not marked', () => {
    const topics = createTopicFinder({ hiddenTopics: ['process'] })
      .find(tokenise(text), {})
      .map(({ topic }) => topic);
    expect(topics).toEqual(['ceasefire']);
  });
});

describe("readers' own topics", () => {
  const water: OwnTopic = {
    id: 'own:water',
    label: 'Reservoirs',
    group: 'economy',
    phrases: ['reservoir', 'fill ..2 dam', '(broken'],
  };
  const ownFinder = createTopicFinder({ ownTopics: [water] });
  const own = (text: string) =>
    ownFinder
      .find(tokenise(text), {})
      .filter(({ topic }) => topic === water.id)
      .map(({ start, end }) => text.slice(start, end));

  test('are found in every inflection, wherever they stand', () => {
    expect(own('Two reservoirs are empty. Engineers are filling the great dam.')).toEqual([
      'reservoirs',
      'filling the great dam',
    ]);
  });

  test('can be hidden', () => {
    const hidden = createTopicFinder({ ownTopics: [water], hiddenTopics: [water.id] });
    expect(hidden.find(tokenise('A reservoir.'), {})).toEqual([]);
  });
});

describe('any text', () => {
  test('gives spans inside it, in order, with a reason', () => {
    const words = fc.constantFrom(
      'ceasefire',
      'talks',
      'peace',
      'deal',
      'strike',
      'union',
      '“',
      '-',
      '\n',
      ' ',
      '😀',
      '.',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((parts) => parts.join(' ')),
        ),
        (text) => {
          let last = 0;
          for (const { start, end, why } of find(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(why).not.toBe('');
            last = start;
          }
        },
      ),
    );
  });

  test('of five megabytes is finished, also as one sentence', () => {
    const sentence =
      'The mediators said the ceasefire talks on prisoners of war had reached an impasse over the border ';
    const text = sentence.repeat(Math.ceil(5_000_000 / sentence.length));
    expect(find(text).length).toBeGreaterThan(100_000);
  });
});

const shared = path.resolve(import.meta.dirname, '../../../../shared/eval/related/articles.jsonl');

describe.skipIf(!existsSync(shared))('100 articles on other news (needs ../shared)', () => {
  test('have at most 0.3 marks per 1,000 words', () => {
    const wanted = new Set(otherNewsIds);
    let marks = 0;
    let words = 0;
    for (const line of readFileSync(shared, 'utf8').split('\n').filter(Boolean)) {
      const article = JSON.parse(line) as { id: string; title: string; text: string };
      if (!wanted.has(article.id)) continue;
      marks += find(article.text, article.title).length;
      words += article.text.split(/\s+/).length;
    }
    expect(words).toBeGreaterThan(50_000);
    expect((1000 * marks) / words).toBeLessThanOrEqual(0.3);
  });
});

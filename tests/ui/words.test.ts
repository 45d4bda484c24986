import { describe, expect, test } from 'vitest';
import { EXPORT_FORMATS } from '../../src/core/exchange/export-formats.ts';
import { recogniseFormat } from '../../src/core/exchange/import-formats.ts';
import type { Reason } from '../../src/core/model/coverage.ts';
import type { Move } from '../../src/core/model/statement.ts';
import { FAMILIES, MOVES, TOPICS } from '../../src/core/taxonomy/taxonomy.ts';
import { DOMAIN_WORDS } from '../../src/core/topics/judge-match.ts';
import { bytesInWords } from '../../src/ui/words/bytes.ts';
import { longDay, shortDay } from '../../src/ui/words/dates.ts';
import { changesMarks, editsInWords } from '../../src/ui/words/edit-words.ts';
import { failureInWords } from '../../src/ui/words/failures.ts';
import { inSentence, moveInSentence } from '../../src/ui/words/in-sentence.ts';
import { seenInWords, statementsInWords } from '../../src/ui/words/news-words.ts';
import { reasonsInWords } from '../../src/ui/words/reasons.ts';
import { say, sayFor } from '../../src/ui/words/say.ts';
import { topicWhyInWords } from '../../src/ui/words/topic-why.ts';
import { topicDefinition, topicLabel } from '../../src/ui/words/topics.ts';

describe('the taxonomy and the messages say the same in English', () => {
  test.each(MOVES)('move $id', ({ id, label }) => {
    expect(say(`move_${id as Move}`)).toBe(label);
  });
  test.each(FAMILIES)('family $id', ({ id, label }) => {
    expect(sayFor('family', id, '')).toBe(label);
  });
  test.each(TOPICS)('topic $id', ({ id, label, definition }) => {
    expect(topicLabel(id, '')).toBe(label);
    expect(topicDefinition(id, '')).toBe(definition);
  });
  test('a topic of the reader’s own keeps its name', () => {
    expect(topicLabel('own:42', 'River water')).toBe('River water');
  });
});

describe('why a topic was marked', () => {
  test.each(Object.values(DOMAIN_WORDS))('a text about %s', (field) => {
    expect(sayFor('field', field.replaceAll(' ', '-'), '')).toBe(field);
  });
  test.each([
    ['the words “truce”', 'the words “truce”'],
    ['the words “strike”, near “union”', 'the words “strike”, near “union”'],
    [
      'the words “strike”, in a text about a labour dispute (“union”, “pay”)',
      'the words “strike”, in a text about a labour dispute (“union”, “pay”)',
    ],
    ['a rule of another program', 'a rule of another program'],
  ])('%s', (kept, said) => {
    expect(topicWhyInWords(kept)).toBe(said);
  });
});

describe('what the library refuses', () => {
  test.each([
    ['quota-full: There is no room left', /^There is no room left for the library; nothing was changed\./],
    ['import-stopped: x', /^Stopped\. Nothing was changed\.$/],
    ['changed-while-copied: x', /try again/],
    ['unreadable: database disk image is malformed', /^unreadable: database disk image is malformed$/],
    ['The tab was closed.', /^The tab was closed\.$/],
  ])('%s', (message, said) => {
    expect(failureInWords(new Error(message))).toMatch(said);
  });
});

describe('formats have messages', () => {
  test.each(EXPORT_FORMATS)('export as $id', ({ id, label }) => {
    expect(sayFor('export_format', id, '')).toBe(label);
  });
  test.each([
    ['{"format": "parley-backup"', 'x.parley.jsonl'],
    ['url,title\n', 'x.csv'],
    ['TY  - NEWS\n', 'x.ris'],
    ['<!DOCTYPE NETSCAPE-Bookmark-file-1>', 'x.html'],
    ['[{"uri": "https://ledger.example"', 'x.json'],
    ['{"@context": "http://www.w3.org/ns/anno.jsonld"', 'x.json'],
    ['[{"type": "article-newspaper"', 'x.json'],
  ])('import of %s', (head, name) => {
    const { id, label } = recogniseFormat(head, name, 1);
    expect(sayFor('import_format', id, '')).toBe(label);
  });
});

describe('inside a sentence', () => {
  test.each([
    ['Ceasefire', 'ceasefire'],
    ['Summits and leader calls', 'summits and leader calls'],
    ['NATO membership', 'NATO membership'],
  ])('%s is %s', (label, inside) => {
    expect(inSentence(label)).toBe(inside);
  });
  test('a move is a verb', () => {
    expect(moveInSentence('optimistic')).toBe('reports progress');
  });
});

describe('days', () => {
  const now = new Date('2026-11-23T10:00:00Z');
  test.each([
    ['2026-03-09', '9 Mar', '9 March 2026'],
    ['2026-03-09T23:30:00Z', '9 Mar', '9 March 2026'],
    ['2025-12-31', '31 Dec 2025', '31 December 2025'],
    ['soon', '', ''],
    [null, '', ''],
  ])('%s', (iso, short, long) => {
    expect(shortDay(iso, now)).toBe(short);
    expect(longDay(iso)).toBe(long);
  });
});

test.each([
  [0, '1 kB'],
  [4096, '4 kB'],
  [999_900, '1.0 MB'],
  [3_440_000, '3.4 MB'],
  [740_000_000, '740 MB'],
  [58_200_000_000, '58.2 GB'],
  [2_000_000_000_000_000, '2000 TB'],
])('%d bytes are %s', (bytes, words) => {
  expect(bytesInWords(bytes)).toBe(words);
});

describe('what is new to the reader', () => {
  test.each([
    [6, 4, '6 statements, 4 new to you'],
    [6, 6, '6 statements, all new to you'],
    [1, 1, '1 statement, 1 new to you'],
    [2, 0, '2 statements, none new to you'],
    [3, null, '3 statements'],
    [0, 0, '0 statements'],
  ])('%s statements, of them new: %s', (statements, fresh, words) => {
    expect(statementsInWords(statements, fresh)).toBe(words);
  });
  test.each([
    ['9 Mar', 'Northern Post', 'Seen 9 Mar in Northern Post'],
    ['', 'Northern Post', 'Seen in Northern Post'],
    ['9 Mar', null, 'Seen 9 Mar'],
    ['', null, 'Seen'],
  ])('seen on “%s” in %s', (day, site, words) => {
    expect(seenInWords(day, site)).toBe(words);
  });
});

describe('what changed since a page was read', () => {
  const none = {
    readAt: '2026-03-09T08:00:00Z',
    appeared: [],
    changed: [],
    went: [],
    topicsAppeared: [],
    topicsWent: [],
  };
  const gone = { speaker: null, words: 'no' };
  test.each([
    [{ appeared: [0, 3], went: [gone] }, '2 statements new, 1 statement gone'],
    [{ went: [gone] }, '1 statement gone'],
    [
      { changed: [{ index: 0, before: 'no' }], topicsAppeared: ['a', 'b'] },
      '1 statement reworded, 2 topics new',
    ],
    [{ appeared: [0], topicsWent: ['a'] }, '1 statement new, 1 topic gone'],
  ])('%o', (change, words) => {
    const edits = { ...none, ...change };
    expect(changesMarks(edits)).toBe(true);
    expect(editsInWords(edits)).toBe(`Edited since you read it: ${words}`);
  });
  test('a change elsewhere in the text changes no mark', () => {
    expect(changesMarks(none)).toBe(false);
  });
});

describe('reasons', () => {
  const labelOf = (id: string) => (id === 'ceasefire' ? 'Ceasefire' : id);
  const CASES: readonly [Reason, string][] = [
    [{ kind: 'speaker', name: 'Ada Lindqvist' }, 'same speaker, Ada Lindqvist'],
    [{ kind: 'topic', topic: 'ceasefire' }, 'same topic, ceasefire'],
    [
      { kind: 'negotiation', name: 'Norland–Vastria peace talks' },
      'same negotiation, Norland–Vastria peace talks',
    ],
    [{ kind: 'parties', names: ['Norland', 'Vastria'] }, 'also about Norland and Vastria'],
    [{ kind: 'terms', terms: ['a', 'b', 'c', 'd'] }, 'also says “a”, “b” and “c”'],
    [{ kind: 'title', terms: ['road'] }, 'title also says “road”'],
    [{ kind: 'thread', via: '“Road opened”' }, 'continues “Road opened”'],
    [{ kind: 'wording' }, 'similar wording'],
  ];
  test.each(CASES)('%o', (reason, words) => {
    expect(reasonsInWords([reason], labelOf)).toBe(words);
  });
  test('topics are named together', () => {
    const topics = ['ceasefire', 'territory', 'sanctions'].map(
      (topic) => ({ kind: 'topic', topic }) as const,
    );
    expect(reasonsInWords([...topics, { kind: 'wording' }], labelOf)).toBe(
      'same topics, ceasefire, territory and sanctions · similar wording',
    );
  });
  test('what a reason before has said is not said again', () => {
    const negotiation = { kind: 'negotiation', name: 'Norland–Vastria peace talks' } as const;
    const parties = { kind: 'parties', names: ['Vastria', 'Norland', 'Assembly of Coastal States'] } as const;
    const title = { kind: 'title', terms: ['Norland', 'Vastria'] } as const;
    expect(reasonsInWords([negotiation, parties, title], labelOf)).toBe(
      'same negotiation, Norland–Vastria peace talks · also about Assembly of Coastal States',
    );
  });
  test('a part of a word was not said', () => {
    const reasons = [
      { kind: 'topic', topic: 'ceasefire' },
      { kind: 'terms', terms: ['sea'] },
    ] as const;
    expect(reasonsInWords(reasons, labelOf)).toBe('same topic, ceasefire · also says “sea”');
  });
  test('half of a name is left out beside the whole', () => {
    const terms = ['Defence Minister', 'Minister Jonas', 'Jonas Tveld', 'Pavel Wist'];
    expect(reasonsInWords([{ kind: 'terms', terms }], labelOf)).toBe(
      'also says “Jonas Tveld” and “Pavel Wist”',
    );
  });
  test('several stand in one line', () => {
    expect(reasonsInWords([CASES[7]![0], CASES[1]![0]], labelOf)).toBe(
      'similar wording · same topic, ceasefire',
    );
  });
});

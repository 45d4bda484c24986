import { describe, expect, test } from 'vitest';
import { describeQuote } from '../../../src/core/anchor/describe-quote.ts';
import { carriedStatements } from '../../../src/core/marks/carried-statements.ts';
import { citation } from '../../../src/core/marks/citation.ts';
import { coverageQuery } from '../../../src/core/marks/coverage-query.ts';
import { distinctStatements, distinctTopics } from '../../../src/core/marks/distinct-marks.ts';
import { annotationsOn, targetOf } from '../../../src/core/marks/mark-target.ts';
import { anyMark, shownMarks } from '../../../src/core/marks/shown-marks.ts';
import type { Analysis } from '../../../src/core/model/analysis.ts';
import type { ArticleSnapshot } from '../../../src/core/model/article.ts';
import type { EarlierStatement } from '../../../src/core/model/coverage.ts';
import type { Density } from '../../../src/core/model/reader-settings.ts';
import type { Speaker, Statement } from '../../../src/core/model/statement.ts';
import type { TopicWords } from '../../../src/core/taxonomy/topic-words.ts';

const BODY = [
  'The truce holds, but a truce is no peace, said Ada Lindqvist.',
  'Sanctions stay until the truce is signed, she said.',
].join('\n');
/** The body stands twice, as on pages that keep a second copy for phones. */
const TEXT = `${BODY}\n${BODY}`;

const LINDQVIST: Speaker = { name: 'Ada Lindqvist', key: 'person:lindqvist', sort: 'person', role: null };

const TOPICS: readonly TopicWords[] = [
  {
    id: 'ceasefire',
    label: 'Ceasefire',
    definition: 'Stopping fighting.',
    group: 'security',
    family: 'security',
  },
  {
    id: 'sanctions',
    label: 'Sanctions',
    definition: 'Economic pressure.',
    group: 'economy',
    family: 'economy',
  },
];

function everyPlace(words: string): [number, number][] {
  return [...TEXT.matchAll(new RegExp(words, 'gi'))].map(({ index }) => [index, index + words.length]);
}

function statement(start: number, words: string): Statement {
  return {
    kind: 'indirect',
    content: [[start, start + words.length]],
    source: null,
    cue: null,
    speaker: LINDQVIST,
    move: 'states',
    moveCue: null,
    topics: ['ceasefire'],
  };
}

const FIRST = 'The truce holds, but a truce is no peace';
const SECOND = 'Sanctions stay until the truce is signed';
const mark = (topic: string) => (span: readonly [number, number]) => ({
  topic,
  start: span[0],
  end: span[1],
  why: '',
});

const ANALYSIS: Analysis = {
  topics: [
    ...everyPlace('truce').map(mark('ceasefire')),
    ...everyPlace('sanctions').map(mark('sanctions')),
  ].sort((a, b) => a.start - b.start),
  statements: [...everyPlace(FIRST), ...everyPlace(SECOND)]
    .sort((a, b) => a[0] - b[0])
    .map(([start, end]) => statement(start, TEXT.slice(start, end))),
  sentences: [],
  parties: [],
  negotiation: null,
};

const ARTICLE: ArticleSnapshot = {
  text: TEXT,
  metadata: {
    url: 'https://ledger.example/truce?ref=feed',
    canonicalUrl: 'https://ledger.example/truce',
    title: 'The truce holds',
    site: 'The Harbour Ledger',
    byline: [],
    published: '2026-03-14T08:00:00Z',
    modified: null,
    language: 'en',
    sourceLine: null,
  },
};

function painted(density: Density) {
  return shownMarks(TEXT, ANALYSIS, TOPICS, density).map(({ paint, spans }) => [
    paint,
    TEXT.slice(spans[0]![0], spans[0]![1]),
  ]);
}

describe('what is shown at a density', () => {
  test('calm: statements, and each topic once per paragraph', () => {
    const once = [
      ['statement', FIRST],
      ['security', 'truce'],
      ['statement', SECOND],
      ['economy', 'Sanctions'],
      ['security', 'truce'],
    ];
    expect(painted('calm')).toEqual([...once, ...once]);
  });

  test('all: every mark', () => {
    expect(painted('all')).toHaveLength(ANALYSIS.topics.length + ANALYSIS.statements.length);
  });

  test('statements only', () => {
    expect(new Set(painted('statements').map(([paint]) => paint))).toEqual(new Set(['statement']));
    expect(painted('statements')).toHaveLength(4);
  });

  test('topics only, every one of them', () => {
    expect(painted('topics')).toHaveLength(ANALYSIS.topics.length);
  });

  test('off: nothing', () => {
    expect(painted('off')).toEqual([]);
  });

  test('a topic that nobody knows any more is not shown', () => {
    expect(shownMarks(TEXT, ANALYSIS, TOPICS.slice(1), 'topics').map(({ paint }) => paint)).toEqual([
      'economy',
      'economy',
    ]);
  });

  test('a single mark is found whatever the density', () => {
    expect(anyMark(ANALYSIS, TOPICS, { kind: 'topic', index: 1 })?.spans).toEqual([everyPlace('truce')[1]]);
    expect(anyMark(ANALYSIS, TOPICS, { kind: 'statement', index: 99 })).toBeNull();
  });
});

describe('lists show what stands twice once', () => {
  test('statements of the same speaker in the same words', () => {
    const folded = distinctStatements(TEXT, ANALYSIS.statements);
    expect(folded.map(({ places }) => places)).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });

  test('the same words of another speaker are another statement', () => {
    const other = { ...ANALYSIS.statements[2]!, speaker: { ...LINDQVIST, key: 'person:reyl' } };
    expect(distinctStatements(TEXT, [ANALYSIS.statements[0]!, other])).toHaveLength(2);
  });

  test('topics', () => {
    expect(distinctTopics(ANALYSIS.topics).map(({ topic, places }) => [topic, places.length])).toEqual([
      ['ceasefire', 6],
      ['sanctions', 2],
    ]);
  });
});

test('words that several outlets carried are one entry with all of them', () => {
  const earlier: EarlierStatement = {
    articleId: 1,
    url: 'https://post.example/road',
    openAt: 'https://post.example/road',
    title: null,
    site: 'Northern Post',
    published: '2026-03-02',
    speaker: 'Ada Lindqvist',
    kind: 'direct',
    words: '“The road stays open.”',
    move: 'concedes',
    topics: [],
  };
  const wire = { ...earlier, articleId: 2, site: 'Meridian Wire', words: '“The road stays open,”' };
  const other = { ...earlier, articleId: 3, words: '“The road is closed.”', site: null };
  expect(carriedStatements([earlier, other, wire])).toEqual([
    { statement: earlier, sites: ['Northern Post', 'Meridian Wire'] },
    { statement: other, sites: [] },
  ]);
});

describe('the reader’s annotations', () => {
  const note = (topic: string, index: number) => ({
    id: 'n',
    target: targetOf(TEXT, ANALYSIS, { kind: 'topic', index })!.target,
    mark: { kind: 'topic', topic } as const,
  });

  test('belong to the mark that they were made on, and to no equal mark elsewhere', () => {
    const notes = [note('ceasefire', 1)];
    const on = ANALYSIS.topics.map(
      (_, index) => annotationsOn(TEXT, ANALYSIS, { kind: 'topic', index }, notes).length,
    );
    expect(on).toEqual([0, 1, 0, 0, 0, 0, 0, 0]);
  });

  test('of another topic do not belong', () => {
    expect(annotationsOn(TEXT, ANALYSIS, { kind: 'topic', index: 1 }, [note('sanctions', 1)])).toEqual([]);
  });

  test('still belong after the limits of the mark shifted', () => {
    const start = TEXT.indexOf('a truce is no peace');
    const correction = {
      target: describeQuote(TEXT, [start, start + 'a truce is no peace'.length]),
      mark: { kind: 'statement' } as const,
    };
    expect(annotationsOn(TEXT, ANALYSIS, { kind: 'statement', index: 0 }, [correction])).toEqual([
      correction,
    ]);
  });
});

describe('what is asked and quoted', () => {
  test('a topic asks with its passage, a statement with its speaker', () => {
    const topic = coverageQuery(ARTICLE, ANALYSIS, { kind: 'topic', index: 0 }, 5);
    expect(topic.subject).toEqual({ kind: 'topic', topic: 'ceasefire', passage: TEXT.split('\n')[0] });
    expect(topic.article.topics).toEqual(['ceasefire', 'sanctions']);
    const said = coverageQuery(ARTICLE, ANALYSIS, { kind: 'statement', index: 1 }, 5);
    expect(said.subject).toMatchObject({ kind: 'statement', speaker: 'person:lindqvist', passage: SECOND });
  });

  test('long articles are cut', () => {
    const long = { ...ARTICLE, text: 'x'.repeat(50_000) };
    expect(
      coverageQuery(long, { ...ANALYSIS, statements: [] }, { kind: 'topic', index: 0 }, 5).article.text,
    ).toHaveLength(20_000);
  });

  test('a citation names speaker, title, outlet and day, and links to the words', () => {
    const span = [TEXT.indexOf(SECOND), TEXT.indexOf(SECOND) + SECOND.length] as const;
    expect(citation({ ...ARTICLE, text: BODY }, span, 'Ada Lindqvist')).toBe(
      '“Sanctions stay until the truce is signed” — Ada Lindqvist, in “The truce holds”, The Harbour Ledger, 14 March 2026. ' +
        'https://ledger.example/truce?ref=feed#:~:text=Sanctions%20stay%20until%20the%20truce%20is%20signed',
    );
  });

  test('what is unknown is left out of a citation', () => {
    const metadata = { ...ARTICLE.metadata, title: null, site: null, published: null };
    expect(citation({ text: '“No deal,” he said.', metadata }, [0, 10], null)).toBe(
      '“No deal,” https://ledger.example/truce?ref=feed#:~:text=%E2%80%9CNo%20deal%2C%E2%80%9D',
    );
  });
});

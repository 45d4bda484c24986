import { describe, expect, test } from 'vitest';
import { describeQuote } from '#core/anchor/describe-quote.ts';
import type { AnnotatedPage } from '#core/contract/page-view.ts';
import { newStatements } from '#core/marks/new-statements.ts';
import { withOwnMarks } from '#core/marks/own-marks.ts';
import { listedMarks, outlineOf, stepsThrough } from '#core/marks/page-outline.ts';
import { passageAround } from '#core/marks/passage-around.ts';
import type { Analysis } from '#core/model/analysis.ts';
import type { OwnMark, QuoteTarget } from '#core/model/reader-annotation.ts';
import type { Span } from '#core/model/span.ts';
import type { Statement } from '#core/model/statement.ts';

const TEXT = [
  'The truce holds, said Ada Lindqvist in the harbour, where envoys of both sides waited for the ferry until the morning came.',
  'Sanctions stay, said Tomas Reyl. “There is still time,” he added. The truce is young.',
].join('\n');

const spanOf = (words: string, from = 0): Span => {
  const start = TEXT.indexOf(words, from);
  return [start, start + words.length];
};

function statement(words: string, key: string): Statement {
  return {
    kind: 'direct',
    content: [spanOf(words)],
    source: null,
    cue: null,
    speaker: { name: key, key, sort: 'person', role: null },
    move: 'states',
    moveCue: null,
    topics: [],
  };
}

const truce = (from: number) => {
  const [start, end] = spanOf('truce', from);
  return { topic: 'ceasefire', start, end, why: '' };
};
const ANALYSIS: Analysis = {
  topics: [truce(0), truce(100)],
  statements: [
    statement('The truce holds', 'lindqvist'),
    statement('Sanctions stay', 'reyl'),
    statement('There is still time', 'reyl'),
  ],
  sentences: [],
  parties: [],
  negotiation: null,
};

const NOW = '2026-03-12T08:00:00Z';
const owned = (id: string, target: QuoteTarget): OwnMark => ({
  id,
  articleUrl: 'https://ledger.example/truce',
  target,
  mark: { kind: 'topic', topic: 'ceasefire' },
  created: NOW,
  modified: NOW,
});
const FERRY = owned('ferry', describeQuote(TEXT, spanOf('the ferry')));
const BRIDGE = owned('bridge', {
  exact: 'the old bridge',
  prefix: 'over ',
  suffix: ' at dawn',
  start: 5,
  end: 19,
});

const PAGE: AnnotatedPage = {
  state: 'annotated',
  article: {
    text: TEXT,
    metadata: {
      url: 'https://ledger.example/truce',
      canonicalUrl: 'https://ledger.example/truce',
      title: null,
      site: null,
      byline: [],
      published: null,
      modified: null,
      language: 'en',
      sourceLine: null,
    },
  },
  analysis: ANALYSIS,
  topicWords: [
    { id: 'ceasefire', label: 'Ceasefire', definition: '', group: 'security', family: 'security' },
  ],
  notes: [],
  corrections: [],
  ownMarks: [],
  density: 'calm',
  remembered: { state: 'not-stored', why: 'off' },
  followedTopics: [],
  notFound: [],
};

const NOT_RIGHT: AnnotatedPage = {
  ...PAGE,
  corrections: [
    {
      id: 'c',
      articleUrl: PAGE.article.metadata.canonicalUrl,
      target: describeQuote(TEXT, spanOf('Sanctions stay')),
      mark: { kind: 'statement' },
      created: NOW,
    },
  ],
};

describe('what the reader called not right', () => {
  const places = (page: AnnotatedPage) => listedMarks(page).statements.flatMap((each) => each.places);

  test('is neither listed nor stepped through', () => {
    expect(places(PAGE)).toEqual([0, 1, 2]);
    expect(places(NOT_RIGHT)).toEqual([0, 2]);
    const outline = outlineOf(NOT_RIGHT);
    expect(outline.speakers.map(({ key, statements }) => [key, statements.length])).toEqual([
      ['lindqvist', 1],
      ['reyl', 1],
    ]);
    expect(stepsThrough(NOT_RIGHT, outline)).not.toContainEqual({ kind: 'statement', index: 1 });
  });

  test('is not counted as new either', async () => {
    const library = {
      relatedCounts: async () => ({ topics: { ceasefire: 3 }, speakers: {} }),
      seenBefore: async () => [],
      edits: async () => null,
    };
    expect(await newStatements(PAGE, library)).toBe(3);
    expect(await newStatements(NOT_RIGHT, library)).toBe(2);
  });
});

describe('what is no longer on the page', () => {
  test('an own mark whose words the text never had again', () => {
    const page = {
      ...PAGE,
      ownMarks: [FERRY, BRIDGE],
      analysis: withOwnMarks(TEXT, ANALYSIS, [FERRY, BRIDGE]),
    };
    expect(outlineOf(page).notFound).toEqual([
      { words: 'the old bridge', mark: null, note: null, own: BRIDGE },
    ]);
  });

  test('an own mark whose words went while the page was open', () => {
    const analysis = withOwnMarks(TEXT, ANALYSIS, [FERRY]);
    const index = analysis.topics.findIndex(({ ownMark }) => ownMark === FERRY.id);
    const mark = { kind: 'topic' as const, index };
    const { notFound } = outlineOf({ ...PAGE, ownMarks: [FERRY], analysis, notFound: [mark] });
    expect(notFound).toEqual([{ words: 'the ferry', mark, note: null, own: FERRY }]);
  });

  test('a mark of Parley’s belongs to nobody', () => {
    const mark = { kind: 'statement' as const, index: 1 };
    expect(outlineOf({ ...PAGE, notFound: [mark] }).notFound).toEqual([
      { words: 'Sanctions stay', mark, note: null, own: null },
    ]);
  });
});

describe('the words around a mark', () => {
  const around = (words: string, analysis = ANALYSIS) => {
    const { before, words: own, after } = passageAround(TEXT, analysis, spanOf(words));
    return `${before}[${own}]${after}`;
  };

  test.each([
    [
      'a short paragraph whole',
      'Reyl',
      'Sanctions stay, said Tomas [Reyl]. “There is still time,” he added. The truce is …',
    ],
    [
      'a long one cut after it, between words',
      'harbour',
      'The truce holds, said Ada Lindqvist in the [harbour], where envoys of both sides waited for the …',
    ],
    [
      'a long one cut before it',
      'ferry',
      '… where envoys of both sides waited for the [ferry] until the morning came.',
    ],
  ])('%s', (_, words, said) => {
    expect(around(words)).toBe(said);
  });

  test('no more than the sentence', () => {
    const [start, end] = spanOf('“There is still time,” he added.');
    expect(around('still', { ...ANALYSIS, sentences: [{ start, end }] as never })).toBe(
      '“There is [still] time,” he added.',
    );
  });
});

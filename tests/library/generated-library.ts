import fc from 'fast-check';
import type { Analysis } from '#core/model/analysis.ts';
import type { ArticleSnapshot } from '#core/model/article.ts';
import type {
  Correction,
  OwnMark,
  OwnMarking,
  QuoteTarget,
  ReaderNote,
} from '#core/model/reader-annotation.ts';
import type { Span } from '#core/model/span.ts';
import type { Speaker } from '#core/model/statement.ts';
import type { UnreadArticle } from '#core/model/unread-article.ts';
import type { Library } from '#library/library.ts';

/** What a reader did, in order. */
export interface ReaderHistory {
  readonly readings: readonly { article: ArticleSnapshot; analysis: Analysis; readAt: string }[];
  readonly notes: readonly ReaderNote[];
  readonly corrections: readonly Correction[];
  readonly ownMarks: readonly OwnMark[];
  readonly unread: readonly UnreadArticle[];
  readonly merges: readonly (readonly [string, string])[];
  /** Speaker keys. */
  readonly splits: readonly string[];
}

const WORDS = [
  'talks',
  'Norland',
  'Vastria',
  'truce',
  '“never”',
  '🕊️',
  'e\u0301',
  'signed',
  'Sarn',
  '\u202e',
  '=',
];
const SPEAKERS: readonly Speaker[] = [
  { name: 'Tomas Reyl', key: 'person:reyl,tomas', sort: 'person', role: 'envoy' },
  { name: 'T. Reyl', key: 'person:reyl,t', sort: 'person', role: null },
  { name: 'Reyl', key: 'person:reyl', sort: 'person', role: null },
  { name: 'the ministry', key: 'org:ministry', sort: 'organisation', role: null },
];
const URLS = ['https://ledger.example/a', 'https://ledger.example/b', 'https://courier.example/c?id=7'];

const moment = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 })
  .map((words) => words.join(' ').replaceAll(' signed ', '\n'));
const url = fc.constantFrom(...URLS);

function spanIn(length: number): fc.Arbitrary<Span> {
  return fc
    .tuple(fc.nat(length), fc.nat(length))
    .map(([a, b]) => (a < b ? ([a, b] as const) : ([b, a] as const)));
}

function analysisOf(length: number): fc.Arbitrary<Analysis> {
  const span = spanIn(length);
  const topicMark = fc
    .tuple(fc.constantFrom('ceasefire', 'talks', 'own:dam'), span)
    .map(([topic, [start, end]]) => ({ topic, start, end, why: `phrase “${topic}”` }));
  const statement = fc.record({
    kind: fc.constantFrom('direct', 'mixed', 'indirect'),
    content: fc.array(span, { minLength: 1, maxLength: 2 }),
    source: fc.option(span),
    cue: fc.option(span),
    speaker: fc.option(fc.constantFrom(...SPEAKERS)),
    move: fc.constantFrom('rejects', 'states'),
    moveCue: fc.option(span),
    topics: fc.uniqueArray(fc.constantFrom('ceasefire', 'talks'), { maxLength: 2 }),
  });
  return fc.record({
    topics: fc.array(topicMark, { maxLength: 3 }),
    statements: fc.array(statement, { maxLength: 3 }),
    sentences: fc.array(
      span.map(([start, end]) => ({ start, end, move: null, cue: null })),
      { maxLength: 2 },
    ),
    parties: fc.constantFrom(
      [],
      [{ key: 'country:norland', name: 'Norland', sort: 'country' as const, mentions: 2 }],
    ),
    negotiation: fc.constantFrom(null, {
      key: 'peace:norland+vastria',
      name: 'Norland–Vastria peace talks',
      parties: ['country:norland', 'country:vastria'],
      subject: 'peace' as const,
    }),
  });
}

const reading = fc
  .tuple(url, text, moment, fc.option(fc.constantFrom('2026-03-14', '2026-03-14T08:00:00Z')), text)
  .chain(([address, body, readAt, published, title]) =>
    analysisOf(body.length).map((analysis) => ({
      readAt,
      analysis,
      article: {
        text: body,
        metadata: {
          url: `${address}#top`,
          canonicalUrl: address,
          title,
          site: 'The Harbour Ledger',
          byline: ['Ida Holm'],
          published,
          modified: null,
          language: 'en',
          sourceLine: null,
        },
      },
    })),
  );

const target: fc.Arbitrary<QuoteTarget> = fc
  .tuple(text, fc.nat(20))
  .map(([exact, start]) => ({ exact, prefix: '', suffix: ' x', start, end: start + exact.length }));
const correction: fc.Arbitrary<Correction> = fc.record({
  id: fc.uuid(),
  articleUrl: url,
  target,
  mark: fc.constantFrom({ kind: 'statement' as const }, { kind: 'topic' as const, topic: 'ceasefire' }),
  created: moment,
});
const note: fc.Arbitrary<ReaderNote> = fc
  .tuple(correction, fc.string({ unit: 'binary' }), moment)
  .map(([common, words, modified]) => ({ ...common, text: words, modified }));
const marking: fc.Arbitrary<OwnMarking> = fc.oneof(
  fc.record({ kind: fc.constant('topic' as const), topic: fc.constantFrom('ceasefire', 'own:dam') }),
  fc.record({
    kind: fc.constant('statement' as const),
    speaker: fc.option(fc.constantFrom(...SPEAKERS)),
    form: fc.constantFrom('direct' as const, 'indirect' as const),
    move: fc.constantFrom('states' as const, 'rejects' as const),
    topics: fc.constantFrom([], ['ceasefire']),
  }),
);
const ownMark: fc.Arbitrary<OwnMark> = fc
  .tuple(correction, marking, moment)
  .map(([common, mark, modified]) => ({ ...common, mark, modified }));
const unread: fc.Arbitrary<UnreadArticle> = fc.record({
  url: fc.webUrl({ validSchemes: ['https'] }),
  title: fc.option(text),
  site: fc.option(text),
  byline: fc.array(text, { maxLength: 2 }),
  published: fc.option(fc.constant('2026-03-14')),
  added: moment,
});
const key = fc.constantFrom(...SPEAKERS.map((speaker) => speaker.key));

export const readerHistory: fc.Arbitrary<ReaderHistory> = fc.record({
  readings: fc.array(reading, { maxLength: 4 }),
  notes: fc.uniqueArray(note, { maxLength: 2, selector: ({ id }) => id }),
  corrections: fc.uniqueArray(correction, { maxLength: 2, selector: ({ id }) => id }),
  ownMarks: fc.uniqueArray(ownMark, { maxLength: 2, selector: ({ id }) => id }),
  unread: fc.array(unread, { maxLength: 2 }),
  merges: fc.array(fc.tuple(key, key), { maxLength: 2 }),
  splits: fc.array(key, { maxLength: 2 }),
});

/** Does with a library what the reader did. */
export async function live(library: Library, history: ReaderHistory): Promise<void> {
  for (const { article, analysis, readAt } of history.readings)
    await library.remember(article, analysis, readAt);
  for (const one of history.notes) await library.saveNote(one);
  for (const one of history.corrections) await library.saveCorrection(one);
  for (const one of history.ownMarks) await library.saveOwnMark(one);
  for (const [into, from] of history.merges) await library.mergeSpeakers(into, from);
  for (const one of history.splits) await library.splitSpeaker(one);
  await library.exchange.beginImport();
  await library.exchange.importRecords(history.unread.map((one) => ({ kind: 'unread', unread: one })));
  await library.exchange.endImport(true);
}

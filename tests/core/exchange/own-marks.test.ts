import { describe, expect, test } from 'vitest';
import { describeQuote } from '#core/anchor/describe-quote.ts';
import { statementsCsv, topicsCsv } from '#core/exchange/csv.ts';
import type { ExportedArticle } from '#core/exchange/exported-article.ts';
import { hypothesisJson } from '#core/exchange/hypothesis.ts';
import { readHypothesis } from '#core/exchange/hypothesis-import.ts';
import { markdown } from '#core/exchange/markdown.ts';
import { narrowTo } from '#core/exchange/narrow.ts';
import { webAnnotations } from '#core/exchange/web-annotation.ts';
import { readWebAnnotations } from '#core/exchange/web-annotation-import.ts';
import { withOwnMarks } from '#core/marks/own-marks.ts';
import type { OwnMark, OwnMarking } from '#core/model/reader-annotation.ts';
import { readItems, recordsIn } from './read-items.ts';
import { sampleArticle } from './sample-article.ts';
import { written } from './written.ts';

const { text, metadata } = sampleArticle;

function own(id: string, words: string, mark: OwnMarking): OwnMark {
  const start = text.indexOf(words);
  return {
    id: `5f0d4c5e-9a55-4a5e-8f3f-2f9f0a1f7b0${id}`,
    articleUrl: metadata.canonicalUrl,
    target: describeQuote(text, [start, start + words.length]),
    mark,
    created: '2026-03-15T09:00:00Z',
    modified: '2026-03-15T09:05:00Z',
  };
}

const STATEMENT = own('1', 'resumed in Brack on Monday', {
  kind: 'statement',
  speaker: { name: 'Amara Okafor', key: 'person:okafor,amara', sort: 'person', role: 'mediator' },
  form: 'mixed',
  move: 'optimistic',
  topics: ['talks', 'own:dam'],
});
const TOPIC = own('2', 'Halden valley', { kind: 'topic', topic: 'own:dam' });
const NOBODY = own('3', 'in Brack', {
  kind: 'statement',
  speaker: null,
  form: 'indirect',
  move: 'states',
  topics: [],
});
/** Its words are not in the text that is exported. */
const LOST: OwnMark = {
  ...TOPIC,
  id: '5f0d4c5e-9a55-4a5e-8f3f-2f9f0a1f7b04',
  target: { exact: 'words that the outlet took away', prefix: 'x', suffix: 'y', start: 5, end: 36 },
};
const OWN = [STATEMENT, TOPIC, NOBODY, LOST];

const article: ExportedArticle = {
  ...sampleArticle,
  ownMarks: OWN,
  analysis: withOwnMarks(text, sampleArticle.analysis, OWN),
};

/** Positions are counted in code points or not at all in a file; the words decide. */
function comparable(marks: readonly OwnMark[]) {
  return marks.map(({ target: { exact, prefix, suffix }, ...rest }) => ({ ...rest, exact, prefix, suffix }));
}

function ownMarksIn(items: Awaited<ReturnType<typeof readItems>>): readonly OwnMark[] {
  return recordsIn(items).flatMap((record) => (record.kind === 'mark' ? [record.mark] : []));
}

describe('marks of the reader’s own', () => {
  test('come back from a W3C export as they were, those without a place too; Parley’s own marks do not', async () => {
    const items = await readItems(readWebAnnotations, await written(webAnnotations, [article]));
    expect(comparable(ownMarksIn(items))).toEqual(comparable(OWN));
    expect(items.filter(({ kind }) => kind === 'mark')).toHaveLength(3);
  });

  test('come back from a Hypothesis export, the speaker by name', async () => {
    const items = await readItems(readHypothesis, await written(hypothesisJson, [article]));
    const { mark } = STATEMENT;
    if (mark.kind !== 'statement' || !mark.speaker) throw new Error('The sample has a speaker.');
    const expected = { ...STATEMENT, mark: { ...mark, speaker: { ...mark.speaker, role: null } } };
    expect(comparable(ownMarksIn(items))).toEqual(comparable([expected, TOPIC, NOBODY, LOST]));
  });

  test('say so in Markdown and in spreadsheets', async () => {
    expect(await written(markdown, [article])).toContain(
      '— **Amara Okafor** (Reports progress, marked by the reader)',
    );
    const statements = (await written(statementsCsv, [article])).trim().split('\r\n');
    expect(statements.map((line) => line.split(',').at(-1))).toEqual([
      'marked_by',
      'reader',
      'reader',
      'parley',
    ]);
    const topics = (await written(topicsCsv, [article])).trim().split('\r\n');
    expect(topics.map((line) => line.split(',').at(-1))).toEqual(['marked_by', 'parley', 'reader', 'parley']);
  });

  test('belong to an export of their speaker or topic', () => {
    const bySpeaker = narrowTo(article, { speakers: new Set(['person:okafor,amara']) });
    expect(bySpeaker.ownMarks).toEqual([STATEMENT]);
    expect(narrowTo(article, { topic: 'own:dam' }).ownMarks).toEqual([STATEMENT, TOPIC]);
  });
});

import { describe, expect, test } from 'vitest';
import { describeQuote } from '#core/anchor/describe-quote.ts';
import { isCorrected, ownMarkOf } from '#core/marks/mark-target.ts';
import { withOwnMarks, withoutOwnMarks } from '#core/marks/own-marks.ts';
import { shownMarks } from '#core/marks/shown-marks.ts';
import type { Analysis } from '#core/model/analysis.ts';
import type { OwnMark, OwnMarking } from '#core/model/reader-annotation.ts';
import type { Density } from '#core/model/reader-settings.ts';

const TEXT = 'The envoys were tired. The truce holds, said Reyl. Nobody spoke of the dam.';
const TRUCE = TEXT.indexOf('truce');
const FOUND: Analysis = {
  topics: [{ topic: 'ceasefire', start: TRUCE, end: TRUCE + 5, why: 'phrase “truce”' }],
  statements: [],
  sentences: [],
  parties: [],
  negotiation: null,
};
const SAID: OwnMarking = { kind: 'statement', speaker: null, form: 'indirect', move: 'states', topics: [] };

function own(id: string, words: string, mark: OwnMarking, text = TEXT): OwnMark {
  const start = text.indexOf(words);
  return {
    id,
    articleUrl: 'https://ledger.example/a',
    target: describeQuote(text, [start, start + words.length]),
    mark,
    created: '2026-03-01T08:00:00Z',
    modified: '2026-03-01T08:00:00Z',
  };
}

const DAM = own('m1', 'the dam', { kind: 'topic', topic: 'own:dam' });
const TIRED = own('m2', 'The envoys were tired.', SAID);

describe('own marks among what Parley found', () => {
  test('stand in text order and say whose they are', () => {
    const { topics, statements } = withOwnMarks(TEXT, FOUND, [DAM, TIRED]);
    expect(topics.map(({ topic, ownMark }) => [topic, ownMark])).toEqual([
      ['ceasefire', undefined],
      ['own:dam', 'm1'],
    ]);
    expect(statements).toMatchObject([{ ownMark: 'm2', content: [[0, 22]] }]);
  });

  test('are found again where an edit moved their words, and left out where it took them', () => {
    const edited = `Updated on Tuesday after the session. ${TEXT.replace(' Nobody spoke of the dam.', '')}`;
    const { topics, statements } = withOwnMarks(edited, { ...FOUND, topics: [] }, [DAM, TIRED]);
    expect(topics).toEqual([]);
    const [start, end] = statements[0]!.content[0]!;
    expect(edited.slice(start, end)).toBe('The envoys were tired.');
  });

  test('are replaced, not doubled, when put in again, and go without a trace', () => {
    const once = withOwnMarks(TEXT, FOUND, [DAM]);
    expect(withOwnMarks(TEXT, once, [DAM, TIRED])).toEqual(withOwnMarks(TEXT, FOUND, [DAM, TIRED]));
    expect(withoutOwnMarks(once)).toEqual(FOUND);
    expect(withOwnMarks(TEXT, FOUND, [])).toBe(FOUND);
  });

  test('are never called not right by a correction of what Parley found in the same place', () => {
    const again = own('m3', 'truce', { kind: 'topic', topic: 'ceasefire' });
    const analysis = withOwnMarks(TEXT, FOUND, [again]);
    const correction = { ...again, id: 'c1', mark: { kind: 'topic', topic: 'ceasefire' } as const };
    const verdicts = analysis.topics.map((_, index) => {
      const id = { kind: 'topic', index } as const;
      return [ownMarkOf(analysis, id), isCorrected(TEXT, analysis, id, [correction])];
    });
    expect(verdicts).toEqual([
      [null, true],
      ['m3', false],
    ]);
  });

  const densities: readonly (readonly [Density, number])[] = [
    ['calm', 3],
    ['all', 3],
    ['statements', 2],
    ['topics', 3],
    ['off', 0],
  ];
  test.each(densities)(
    'at density “%s” %i marks are painted, the own ones unless nothing is',
    (density, count) => {
      const analysis = withOwnMarks(TEXT, FOUND, [DAM, TIRED]);
      const words = ['ceasefire', 'own:dam'].map((id) => ({
        id,
        label: id,
        definition: '',
        group: 'process' as const,
        family: null,
      }));
      expect(shownMarks(TEXT, analysis, words, density)).toHaveLength(count);
    },
  );
});

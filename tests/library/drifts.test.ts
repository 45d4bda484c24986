import { describe, expect, test } from 'vitest';
import type { OpenStatement } from '#core/model/coverage.ts';
import { analysisOf, libraryOf, NOW, queryOf, type Sample, snapshotOf } from './sample-articles.ts';

const SPEAKER = 'person:ada-lindqvist';
const WORDS = 'We will withdraw from the Sarn valley by Friday';

function report(url: string, words: string, more: Partial<Sample> = {}): Sample {
  return {
    url,
    site: url.slice(8, -9),
    title: 'Norland to leave the Sarn valley',
    published: '2026-03-14',
    text: `Norland and Vastria met again in Orsay, and this is how ${url} has it.\n“${words},” Ada Lindqvist said.`,
    statements: [[SPEAKER, words, ['borders']]],
    ...more,
  };
}

const open = report('https://ledger.example/', WORDS);
const asked: readonly OpenStatement[] = [
  { speaker: SPEAKER, words: 'The road to the port opens on Sunday' },
  { speaker: SPEAKER, words: WORDS },
];

describe('an utterance quoted otherwise', () => {
  test('stands side by side with its differences marked in both', async () => {
    const library = await libraryOf(
      open,
      report('https://courier.example/', 'We may withdraw from the Sarn valley by Friday'),
    );
    const [drift, ...more] = await library.drifts(queryOf(open), asked);
    expect(more).toEqual([]);
    expect(drift).toMatchObject({ index: 1, agreeing: [] });
    const [{ statements, differences }] = drift!.wordings as [(typeof drift & {})['wordings'][number]];
    expect(statements.map(({ url }) => url)).toEqual(['https://courier.example/']);
    expect(
      differences.map(({ first, second }) => [WORDS.slice(...first), statements[0]!.words.slice(...second)]),
    ).toEqual([['will', 'may']]);
  });

  test('outlets with the same change are one wording, however they cut it, and those who agree are named', async () => {
    const library = await libraryOf(
      open,
      report('https://first.example/', 'We may withdraw from the Sarn valley by Friday'),
      report('https://second.example/', 'may withdraw from the Sarn valley', { published: '2026-03-13' }),
      report('https://third.example/', 'We will withdraw from the whole Sarn valley by Friday'),
      report('https://fourth.example/', 'We will withdraw from the Sarn valley', { published: '2026-03-12' }),
    );
    const [drift] = await library.drifts(queryOf(open), asked);
    expect(drift!.wordings.map(({ statements }) => statements.map(({ url }) => url))).toEqual([
      ['https://first.example/', 'https://second.example/'],
      ['https://third.example/'],
    ]);
    expect(drift!.agreeing.map(({ url }) => url)).toEqual(['https://fourth.example/']);
  });

  test('outlets of the days after the page count, those of weeks later do not', async () => {
    const changed = 'We may withdraw from the Sarn valley by Friday';
    const library = await libraryOf(
      report('https://next.example/', changed, { published: '2026-03-16' }),
      report('https://late.example/', changed, { published: '2026-04-20' }),
    );
    const [drift] = await library.drifts(queryOf(open), asked);
    expect(drift!.wordings[0]!.statements.map(({ url }) => url)).toEqual(['https://next.example/']);
  });

  test('a copy of the page’s text with one word changed counts', async () => {
    const library = await libraryOf(
      open,
      { ...open, url: 'https://copies.example/' },
      {
        ...open,
        url: 'https://wire.example/',
        text: open.text.replace('We will', 'We shall not'),
        statements: [[SPEAKER, WORDS.replace('will', 'shall not'), []]],
      },
    );
    const [drift] = await library.drifts(queryOf(open), asked);
    expect(drift!.wordings.map(({ statements }) => statements[0]!.url)).toEqual(['https://wire.example/']);
    expect(drift!.agreeing.map(({ url }) => url)).toEqual(['https://copies.example/']);
  });
});

describe('nothing is shown', () => {
  test.each<[string, readonly Sample[]]>([
    ['of an utterance that all give alike', [report('https://courier.example/', `${WORDS}, and not later`)]],
    [
      'of another utterance',
      [report('https://courier.example/', 'We will not sign a treaty about fish this year')],
    ],
    [
      'of another speaker’s words',
      [
        report('https://courier.example/', '', {
          text: 'In Orsay Jon Brandt said: “We may withdraw from the Sarn valley by Friday.”',
          statements: [['person:jon-brandt', 'We may withdraw from the Sarn valley by Friday', []]],
        }),
      ],
    ],
    ['in an empty library', []],
  ])('%s', async (_, samples) => {
    const library = await libraryOf(open, ...samples);
    expect(await library.drifts(queryOf(open), asked)).toEqual([]);
  });

  test('of the page’s own versions', async () => {
    const library = await libraryOf(open);
    const edited = report('https://ledger.example/', 'We may withdraw from the Sarn valley by Friday');
    await library.remember(snapshotOf(edited), analysisOf(edited), NOW);
    expect(await library.drifts(queryOf(open), asked)).toEqual([]);
  });

  test('without statements', async () => {
    expect(await (await libraryOf(open)).drifts(queryOf(open), [])).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import {
  analysisOf,
  emptyLibrary,
  libraryOf,
  NOW,
  pageQuery,
  queryOf,
  type Sample,
  snapshotOf,
} from './sample-articles.ts';

const PARTIES = ['Norland', 'Vastria'];
const TALKS = 'peace:norland+vastria';

const first: Sample = {
  url: 'https://ledger.example/first',
  title: 'Norland and Vastria open talks on the Sarn valley',
  site: 'The Harbour Ledger',
  published: '2026-02-02',
  text: 'Delegations from Norland and Vastria opened talks in Orsay on the future of the Sarn valley.\n“We will not sign a ceasefire without monitors,” said Ada Lindqvist, who leads the Norland delegation.',
  topics: [
    ['talks', 'talks in Orsay'],
    ['ceasefire', 'ceasefire'],
  ],
  statements: [['person:ada-lindqvist', 'We will not sign a ceasefire without monitors', ['ceasefire']]],
  parties: PARTIES,
  negotiation: TALKS,
};
const second: Sample = {
  ...first,
  url: 'https://courier.example/second',
  title: 'Monitors for the Sarn valley closer, says Norland',
  site: 'Velin Courier',
  published: '2026-02-20',
  text: 'Norland expects Vastria to accept monitors in the Sarn valley within weeks.\n“The ceasefire can begin on the day the monitors arrive,” Ada Lindqvist told reporters in Orsay.',
  topics: [['ceasefire', 'ceasefire']],
  statements: [
    ['person:ada-lindqvist', 'The ceasefire can begin on the day the monitors arrive', ['ceasefire']],
  ],
};
const elsewhere: Sample = {
  url: 'https://ledger.example/timber',
  title: 'Port Alder raises timber tariff',
  site: 'The Harbour Ledger',
  published: '2026-02-21',
  text: 'Port Alder will raise its tariff on timber to ten percent, the trade ministry said on Saturday.\nSawmills in the north expect to lay off workers before summer.',
  topics: [['tariffs', 'tariff']],
  parties: ['Port Alder'],
  negotiation: 'trade:port alder',
};
const open: Sample = {
  ...first,
  url: 'https://ledger.example/open',
  title: 'Norland and Vastria near ceasefire in the Sarn valley',
  published: '2026-03-14',
  text: 'Norland and Vastria are near a ceasefire in the Sarn valley, mediators in Orsay said on Saturday.\n“We will not sign a ceasefire without monitors, and Vastria knows it,” Ada Lindqvist said.',
  topics: [['ceasefire', 'ceasefire']],
  statements: [
    [
      'person:ada-lindqvist',
      'We will not sign a ceasefire without monitors, and Vastria knows it',
      ['ceasefire'],
    ],
  ],
};

const urls = (items: readonly { readonly url: string }[]) => items.map(({ url }) => url);

describe('related coverage of a page', () => {
  test('the thread comes, other stories do not', async () => {
    const library = await libraryOf(first, second, elsewhere);
    const { items, total } = await library.related(pageQuery(open));
    expect(urls(items).sort()).toEqual([second.url, first.url]);
    expect(total).toBe(2);
    expect(items[0]!.reasons.length).toBeGreaterThan(0);
    expect(items[0]!.openAt).toContain('#:~:text=');
  });

  test('never the page itself, a version of it, or a copy of its text', async () => {
    const copy = { ...open, url: 'https://copies.example/wire', published: '2026-03-13' };
    const edited = { ...open, text: `${open.text}\nThe talks go on.` };
    const library = await libraryOf(open, copy, first);
    await library.remember(snapshotOf(edited), analysisOf(edited), NOW);
    expect(urls((await library.related(pageQuery(open))).items)).toEqual([first.url]);
  });

  test('copies of an earlier article are one item with its outlets listed', async () => {
    const copy = { ...first, url: 'https://copies.example/first', site: 'Copy Desk' };
    const library = await libraryOf(first, copy);
    const { items } = await library.related(pageQuery(open));
    expect(items).toHaveLength(1);
    expect(items[0]!.copies).toHaveLength(1);
  });

  test('nothing that was published after the page', async () => {
    const library = await libraryOf(first, { ...second, published: '2026-03-15' });
    expect(urls((await library.related(pageQuery(open))).items)).toEqual([first.url]);
  });

  test('an undated article counts from its first reading', async () => {
    const library = await libraryOf({ ...first, published: null });
    expect((await library.related(pageQuery(open))).items).toEqual([]);
    expect(urls((await library.related(pageQuery({ ...open, published: null }))).items)).toEqual([]);
    const later = pageQuery({ ...open, published: '2026-06-02' });
    expect(urls((await library.related(later)).items)).toEqual([first.url]);
  });
});

describe('related coverage of a mark', () => {
  const passage = 'We will not sign a ceasefire without monitors, and Vastria knows it';

  test('a topic: coverage of the topic in the same negotiation', async () => {
    const otherTalks = { ...elsewhere, topics: [['ceasefire', 'tariff']] as const };
    const library = await libraryOf(first, second, otherTalks);
    const subject = { kind: 'topic', topic: 'ceasefire', passage: 'near a ceasefire' } as const;
    const { items } = await library.related({ article: queryOf(open), subject, limit: 10 });
    expect(urls(items).sort()).toEqual([second.url, first.url]);
    expect(items[0]!.reasons).toContainEqual({ kind: 'topic', topic: 'ceasefire' });
  });

  test('a statement: what the speaker said on the topic, newest first', async () => {
    const library = await libraryOf(first, elsewhere, second);
    const subject = {
      kind: 'statement',
      speaker: 'person:ada-lindqvist',
      topics: ['ceasefire'],
      passage,
    } as const;
    const found = await library.related({ article: queryOf(open), subject, limit: 10 });
    expect(found.earlierStatements.map(({ words, move }) => [words, move])).toEqual([
      ['The ceasefire can begin on the day the monitors arrive', 'states'],
      ['We will not sign a ceasefire without monitors', 'states'],
    ]);
    expect(urls(found.items)).toEqual([second.url, first.url]);
    expect(found.items[0]!.reasons[0]).toEqual({ kind: 'speaker', name: 'Ada Lindqvist' });
  });

  test('a statement: then the topic in the same negotiation, then similar wording anywhere', async () => {
    const onTopic = { ...second, statements: [] };
    const sameWords: Sample = {
      ...elsewhere,
      text: 'In the timber dispute nobody will sign a ceasefire without monitors, the mill owners wrote, and everybody knows it.',
    };
    const library = await libraryOf(
      elsewhere,
      { ...sameWords, url: 'https://mills.example/' },
      onTopic,
      first,
    );
    const subject = {
      kind: 'statement',
      speaker: 'person:ada-lindqvist',
      topics: ['ceasefire'],
      passage,
    } as const;
    const { items } = await library.related({ article: queryOf(open), subject, limit: 10 });
    expect(urls(items)).toEqual([first.url, onTopic.url, 'https://mills.example/']);
    expect(items.map(({ reasons }) => reasons[0]!.kind)).toEqual(['speaker', 'topic', 'wording']);
  });

  test('counts say how many earlier articles a mark has', async () => {
    const library = await libraryOf(first, second, elsewhere);
    expect(await library.relatedCounts(queryOf(open))).toEqual({
      topics: { ceasefire: 2 },
      speakers: { 'person:ada-lindqvist': 2 },
    });
  });
});

describe('new to you', () => {
  const said = [
    {
      speaker: 'person:ada-lindqvist',
      words: 'We will not sign a ceasefire without monitors, and Vastria knows it',
    },
    { speaker: 'person:ada-lindqvist', words: 'The valley road opens on Sunday' },
  ];

  test('an utterance read before is found with where and when, a new one is not', async () => {
    const library = await libraryOf(first, second);
    const seen = await library.seenBefore(queryOf(open), said);
    expect(seen.map((found) => urls(found))).toEqual([[first.url], []]);
    expect(seen[0]![0]).toMatchObject({
      published: '2026-02-02',
      site: 'The Harbour Ledger',
      differences: [],
    });
  });

  test('the page’s own versions and copies never count', async () => {
    const copy = { ...open, url: 'https://copies.example/wire', published: '2026-03-13' };
    const library = await libraryOf(open, copy);
    expect(await library.seenBefore(queryOf(open), said)).toEqual([[], []]);
  });

  test('a speaker who was merged is found under both keys, also by later articles', async () => {
    const variant = {
      ...first,
      statements: [
        ['person:a-lindqvist', 'We will not sign a ceasefire without monitors', ['ceasefire']],
      ] as const,
    };
    const library = await libraryOf(variant, second);
    await library.mergeSpeakers('person:ada-lindqvist', 'person:a-lindqvist');
    await library.remember(
      snapshotOf({ ...variant, url: 'https://late.example/' }),
      analysisOf(variant),
      NOW,
    );
    const seen = await library.seenBefore(queryOf(open), said.slice(0, 1));
    expect(seen[0]!.length).toBe(2);
  });
});

describe('edited since you read it', () => {
  test('tells which statements and topics appeared, changed or went', async () => {
    const library = await libraryOf(first);
    const edited: Sample = {
      ...first,
      text: 'Delegations opened talks in Orsay.\n“We will not sign any ceasefire without monitors,” said Ada Lindqvist. “The map is wrong,” she added.',
      topics: [
        ['ceasefire', 'ceasefire'],
        ['borders', 'map'],
      ],
      statements: [
        ['person:ada-lindqvist', 'We will not sign any ceasefire without monitors', ['ceasefire']],
        ['person:ada-lindqvist', 'The map is wrong', ['borders']],
      ],
    };
    await library.remember(snapshotOf(edited), analysisOf(edited), NOW);
    expect(await library.edits(first.url)).toMatchObject({
      appeared: [1],
      changed: [{ index: 0, before: 'We will not sign a ceasefire without monitors' }],
      went: [],
      topicsAppeared: ['borders'],
      topicsWent: ['talks'],
    });
  });

  test('nothing to tell of an article read in one version, or never', async () => {
    const library = await libraryOf(first);
    expect(await library.edits(first.url)).toBeNull();
    expect(await (await emptyLibrary()).edits(first.url)).toBeNull();
  });
});

import type {
  LibraryStatement,
  SpeakerProfile,
  StatementFilter,
  StatementPage,
  StatementRef,
  TopicProfile,
} from '../../../src/core/model/library-statement.ts';
import type { NegotiationSummary, NegotiationTimeline } from '../../../src/core/model/negotiation-view.ts';
import type { Position, Positions, PositionsBy } from '../../../src/core/model/positions.ts';
import type { Move } from '../../../src/core/model/statement.ts';
import { TOPICS } from '../../../src/core/taxonomy/taxonomy.ts';

/** A statement as a test tells it: day, speaker's family name, topic, move, words. */
type Told = readonly [day: string, speaker: string, topic: string, move: Move, words: string];

const SPEAKERS: Readonly<Record<string, { key: string; name: string; role: string; party: string }>> = {
  Lindqvist: {
    key: 'person:lindqvist,ada',
    name: 'Ada Lindqvist',
    role: 'Norland’s foreign minister',
    party: 'country:norland',
  },
  Reyl: {
    key: 'person:reyl,tomas',
    name: 'Tomas Reyl',
    role: 'Vastria’s chief negotiator',
    party: 'country:vastria',
  },
  Okafor: { key: 'person:okafor,ruth', name: 'Ruth Okafor', role: 'the mediator', party: 'others' },
};

const TOLD: readonly Told[] = [
  ['2026-01-08', 'Lindqvist', 'territory', 'demands', 'the return of the Halden valley'],
  ['2026-02-03', 'Lindqvist', 'ceasefire', 'demands', 'withdrawal first'],
  ['2026-02-11', 'Reyl', 'ceasefire', 'concedes', 'A truce is possible if both armies step back.'],
  ['2026-02-27', 'Okafor', 'ceasefire', 'proposes', 'observers on the line'],
  ['2026-03-01', 'Lindqvist', 'territory', 'demands', 'The valley is ours.'],
  ['2026-03-09', 'Lindqvist', 'prisoner-exchange', 'accepts', 'an all-for-all exchange'],
  ['2026-03-10', 'Reyl', 'ceasefire', 'rejects', '“We will not sign a truce that freezes an injustice,”'],
  ['2026-03-10', 'Lindqvist', 'ceasefire', 'proposes', 'thirty days, monitored'],
];

const TOPIC_IDS = ['ceasefire', 'territory', 'prisoner-exchange'];
const TALKS_KEY = 'peace:country:norland+country:vastria';
const DAY_MS = 86_400_000;
const dayNumber = (iso: string) => Date.parse(iso) / DAY_MS;

/** Made-up talks: eight statements, or with `isHuge` two thousand by forty speakers on all topics over six years. */
export class FakeTalks {
  readonly #told: readonly Told[];
  readonly #isHuge: boolean;

  constructor(isHuge: boolean) {
    this.#isHuge = isHuge;
    this.#told = isHuge ? manyTold() : TOLD;
  }

  negotiation(key: string): NegotiationSummary | null {
    if (key.startsWith('broken')) throw new Error('The index is damaged.');
    if (!key.startsWith('peace:')) return null;
    return {
      key,
      name: 'Norland–Vastria peace talks',
      parties: [
        { key: 'country:norland', name: 'Norland' },
        { key: 'country:vastria', name: 'Vastria' },
      ],
      articles: this.#told.length,
      outlets: 2,
      statements: this.#told.length,
      speakers: this.#isHuge ? 40 : 3,
      from: this.#told[0]![0],
      to: this.#told.at(-1)![0],
    };
  }

  timeline(key: string): NegotiationTimeline {
    if (key.endsWith('without-views')) throw new Error('The index is damaged.');
    if (key.endsWith('untold')) return { topics: [], articles: [], statements: [] };
    const topics = [...new Set(this.#told.map(([, , topic]) => topic))];
    const dated = this.#told.map(([day, , topic]) => ({
      day: dayNumber(day),
      topics: [topics.indexOf(topic)],
      times: 1,
    }));
    return { topics, articles: dated, statements: [...dated, ...dated].sort((a, b) => a.day - b.day) };
  }

  positions(key: string, by: PositionsBy): Positions {
    if (key.endsWith('without-views')) throw new Error('The index is damaged.');
    if (key.endsWith('untold')) return { columns: [], topics: [], cells: [] };
    const columnOf = (speaker: string) =>
      by === 'party' ? (SPEAKERS[speaker]?.party ?? 'others') : keyOf(speaker);
    const cells = new Map<string, Position>();
    for (const [position, [day, speaker, topic, move]] of this.#told.entries()) {
      const column = columnOf(speaker);
      const known = cells.get(`${topic} ${column}`);
      cells.set(`${topic} ${column}`, {
        articleId: 1,
        position,
        topic,
        column,
        move,
        day,
        speaker: nameOf(speaker),
        speakerKey: keyOf(speaker),
        site: 'The Harbour Ledger',
        before: known && known.move !== move ? { move: known.move, day: known.day } : null,
        since: known?.move === move ? known.day : null,
        statements: 1,
      });
    }
    const columns = [...new Set(this.#told.map(([, speaker]) => columnOf(speaker)))];
    const names = new Map([
      ['country:norland', 'Norland'],
      ['country:vastria', 'Vastria'],
      ['others', ''],
      ...this.#told.map(([, speaker]) => [keyOf(speaker), nameOf(speaker)] as const),
    ]);
    return {
      columns: columns.map((column) => ({ key: column, name: names.get(column) ?? column, statements: 3 })),
      topics: [...new Set(this.#told.map(([, , topic]) => topic))].sort(
        (a, b) => TOPIC_IDS.indexOf(a) - TOPIC_IDS.indexOf(b),
      ),
      cells: [...cells.values()],
    };
  }

  statementsAt(refs: readonly StatementRef[]): readonly LibraryStatement[] {
    return refs.flatMap(({ position }) => this.#statement(position) ?? []);
  }

  statements(filter: StatementFilter, offset: number, limit: number): StatementPage {
    if (filter.topic === 'sanctions') throw new Error('The index is damaged.');
    const fitting = [...this.#told.keys()]
      .filter((index) => {
        const [, speaker, topic] = this.#told[index]!;
        return (
          (filter.speaker === null || filter.speaker === keyOf(speaker)) &&
          (filter.topic === null || filter.topic === topic)
        );
      })
      .reverse();
    return {
      total: fitting.length,
      statements: this.statementsAt(
        fitting.slice(offset, offset + limit).map((position) => ({ articleId: 1, position })),
      ),
    };
  }

  speaker(key: string, merged: readonly string[]): SpeakerProfile | null {
    if (key.startsWith('broken')) throw new Error('The index is damaged.');
    const [family] = Object.entries(SPEAKERS).find(([, speaker]) => speaker.key === key) ?? [];
    if (!family) return null;
    const said = this.#told.filter(([, speaker]) => speaker === family);
    return {
      key,
      name: nameOf(family),
      sort: 'person',
      keys: [key, ...merged].sort(),
      statements: said.length,
      articles: said.length,
      roles: [
        { role: SPEAKERS[family]!.role, articles: 3, from: '2026-02-03', to: '2026-03-10' },
        { role: 'envoy', articles: 1, from: '2026-01-08', to: '2026-01-08' },
      ],
      topics: [...new Set(said.map(([, , topic]) => topic))].map((topic) => ({
        topic,
        statements: said.filter((one) => one[2] === topic).length,
        moves: said
          .filter((one) => one[2] === topic)
          .map(([day, , , move]) => ({ move, from: day, to: day })),
      })),
      negotiations: [{ key: TALKS_KEY, name: 'Norland–Vastria peace talks', statements: said.length }],
    };
  }

  topic(id: string): TopicProfile | null {
    if (id === 'own:broken') throw new Error('The index is damaged.');
    const said = this.#told.filter(([, , topic]) => topic === id);
    if (said.length === 0 && id !== 'sanctions') return null;
    return {
      topic: id,
      articles: Math.max(1, said.length),
      statements: said.length,
      speakers: [...new Set(said.map(([, speaker]) => speaker))].map((speaker) => ({
        key: keyOf(speaker),
        name: nameOf(speaker),
        statements: said.filter((one) => one[1] === speaker).length,
      })),
      negotiations: [{ key: TALKS_KEY, name: 'Norland–Vastria peace talks', articles: said.length }],
    };
  }

  #statement(position: number): LibraryStatement | null {
    const told = this.#told[position];
    if (!told) return null;
    const [day, speaker, topic, move, words] = told;
    const url = 'https://ledger.example/1';
    return {
      articleId: 1,
      position,
      url,
      openAt: url,
      title: 'Reyl rejects the Ostmark draft',
      site: 'The Harbour Ledger',
      published: day,
      speaker: nameOf(speaker),
      speakerKey: keyOf(speaker),
      kind: 'direct',
      words,
      move,
      topics: [topic],
      role: SPEAKERS[speaker]?.role ?? null,
      day,
    };
  }
}

function keyOf(speaker: string): string {
  return SPEAKERS[speaker]?.key ?? `person:${speaker.toLowerCase()}`;
}

function nameOf(speaker: string): string {
  return SPEAKERS[speaker]?.name ?? speaker;
}

function manyTold(): readonly Told[] {
  const moves: readonly Move[] = ['proposes', 'rejects', 'states', 'demands'];
  return Array.from({ length: 2000 }, (_, index) => [
    new Date(Date.UTC(2020, 0, 1) + index * 1.1 * DAY_MS).toISOString().slice(0, 10),
    ['Lindqvist', 'Reyl', 'Okafor'][index % 40] ?? `Speaker ${index % 40}`,
    TOPICS[(index * 7) % TOPICS.length]!.id,
    moves[index % 4]!,
    `Statement number ${index + 1} of the talks, of a length that needs more than one line of a cell`,
  ]);
}

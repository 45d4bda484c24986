import type {
  LibraryArticleInFull,
  LibraryHealth,
  SearchHit,
} from '../../../src/core/contract/library-api.ts';
import type { ArticleEdits, QuoteDrift, RelatedCoverage } from '../../../src/core/model/coverage.ts';
import type { IndexKind } from '../../../src/core/model/library-facets.ts';
import type { StatementFilter, StatementRef } from '../../../src/core/model/library-statement.ts';
import type { PositionsBy } from '../../../src/core/model/positions.ts';
import type { ReadableLibrary } from '../../../src/ui/library/readable-library.ts';
import { FakeTalks } from './fake-talks.ts';
import { fakeFacets } from './fake-views.ts';
import { fixtureAnalysis } from './fixture-analysis.ts';
import { TALKS_COVERAGE, TALKS_MARKS } from './talks-marks.ts';

export type LibraryKind = 'full' | 'huge' | 'empty' | 'slow' | 'failing' | 'unreadable' | 'newer';

export const TALKS_TEXT = [
  'Envoys of Norland and Vastria met again in the harbour town of Ostmark on Monday, a day after the truce in the Halden valley was broken.',
  '“We will not sign a truce that freezes an injustice,” said Tomas Reyl, Vastria’s chief negotiator, who asked for sanctions relief first.',
  'Ada Lindqvist said the two sides were “closer than ever” on a prisoner exchange.',
  '“Nobody asked the valley,” read a banner outside. A second round on the prisoner exchange is planned for Thursday.',
].join('\n');

/** Two articles worth reading, then as many as wanted. */
function storedArticles(count: number): LibraryArticleInFull[] {
  const talks = article(1, 'Reyl rejects the Ostmark draft', '2026-03-10', TALKS_TEXT);
  const lindqvist = TALKS_TEXT.indexOf('closer than ever');
  return [
    {
      ...talks,
      version: 2,
      notes: [
        {
          id: 'note-1',
          articleUrl: talks.metadata.canonicalUrl,
          target: {
            exact: 'closer than ever',
            prefix: 'were “',
            suffix: '” on',
            start: lindqvist,
            end: lindqvist + 16,
          },
          mark: { kind: 'statement' },
          text: 'Compare with what she said on 2 March.',
          created: '2026-03-10T09:00:00Z',
          modified: '2026-03-10T09:00:00Z',
        },
      ],
      corrections: [
        {
          id: 'correction-1',
          articleUrl: talks.metadata.canonicalUrl,
          target: {
            exact: '“Nobody asked the valley,”',
            prefix: 'exchange.\n',
            suffix: ' read a banner',
            start: TALKS_TEXT.indexOf('“Nobody'),
            end: TALKS_TEXT.indexOf(' read a banner'),
          },
          mark: { kind: 'statement' },
          created: '2026-03-10T09:00:00Z',
        },
      ],
    },
    article(
      7,
      'Valley shelling tests a two-day-old truce',
      '2026-03-09',
      'Both armies accused each other of breaking the truce.',
    ),
    ...Array.from({ length: count - 2 }, (_, index) =>
      article(
        100 + index,
        `Report ${index + 3} from the talks`,
        '2025-11-02',
        'The envoys talked about grain.',
      ),
    ),
  ];
}

function article(id: number, title: string, published: string, text: string): LibraryArticleInFull {
  const url = `https://ledger.example/${id}`;
  return {
    id,
    metadata: {
      url,
      canonicalUrl: url,
      title,
      site: 'The Harbour Ledger',
      byline: ['Mira Holt'],
      published,
      modified: null,
      language: 'en',
      sourceLine: null,
    },
    firstRead: `${published}T08:00:00Z`,
    lastRead: `${published}T18:00:00Z`,
    version: 1,
    text,
    analysis: fixtureAnalysis(text, TALKS_MARKS),
    notes: [],
    corrections: [],
    ownMarks: [],
  };
}

/** A library with made-up articles, which remembers what was forgotten. */
export class FakeLibrary implements ReadableLibrary {
  readonly forgotten: number[] = [];
  /** Keys of speakers that were joined with the one that is looked at. */
  readonly merged: string[] = [];
  #kind: LibraryKind;
  #articles: LibraryArticleInFull[];
  readonly #talks: FakeTalks;

  constructor(kind: LibraryKind) {
    this.#kind = kind;
    this.#talks = new FakeTalks(kind === 'huge');
    this.#articles = kind === 'empty' ? [] : storedArticles(kind === 'huge' ? 10_000 : 5);
  }

  async health(): Promise<LibraryHealth> {
    if (this.#kind === 'slow') return new Promise(() => {});
    if (this.#kind === 'failing') throw new Error('Another window holds the library.');
    if (this.#kind === 'unreadable') return { state: 'unreadable', reason: 'The file is damaged.' };
    if (this.#kind === 'newer') return { state: 'unreadable', reason: 'newer-library: schema 99' };
    return { state: 'ready', schemaVersion: 1, articles: this.#articles.length };
  }
  async rebuild(): Promise<LibraryHealth> {
    this.#kind = 'empty';
    this.#articles = [];
    return this.health();
  }
  async list(offset: number, limit: number) {
    return this.#articles.slice(offset, offset + limit);
  }
  async read(id: number) {
    if (id === 13) throw new Error('The article’s text is damaged.');
    if (id === 14) return new Promise<never>(() => {});
    return this.#articles.find((stored) => stored.id === id) ?? null;
  }
  /** Finds the words as they stand. */
  async search(query: string, limit: number): Promise<readonly SearchHit[]> {
    if (query.includes('broken index')) throw new Error('The index is damaged.');
    const words = query
      .replace(/\w+:(?:"[^"]*"|\S+)/g, '')
      .trim()
      .toLowerCase();
    return this.#articles
      .flatMap((stored) => {
        const at = stored.text.toLowerCase().indexOf(words);
        if (at < 0) return [];
        const start = stored.text.lastIndexOf('\n', at) + 1;
        const passage = stored.text.slice(start).split('\n', 1)[0] ?? '';
        return [{ article: stored, passage, matches: [[at - start, at - start + words.length] as const] }];
      })
      .slice(0, limit);
  }
  async articleIds(query: string) {
    if (query.trim() === '') return this.#articles.map(({ id }) => id);
    return (await this.search(query, Number.MAX_SAFE_INTEGER)).map(({ article: { id } }) => id);
  }
  async facets(query: string) {
    return fakeFacets(query, this.#articles.length, this.#kind === 'huge' ? 24 : 2);
  }
  async index(of: IndexKind) {
    return (await this.facets(''))[of];
  }
  async negotiation(key: string) {
    if (this.#kind === 'slow') return new Promise<never>(() => {});
    return this.#talks.negotiation(key);
  }
  async timeline(key: string) {
    return this.#talks.timeline(key);
  }
  async positions(key: string, by: PositionsBy) {
    return this.#talks.positions(key, by);
  }
  async statements(filter: StatementFilter, offset: number, limit: number) {
    return this.#talks.statements(filter, offset, limit);
  }
  async statementsAt(refs: readonly StatementRef[]) {
    return this.#talks.statementsAt(refs);
  }
  async speaker(key: string) {
    if (this.#kind === 'slow') return new Promise<never>(() => {});
    return this.#talks.speaker(key, this.merged);
  }
  /** Finds one speaker, by any words that are in the name. */
  async speakers(words: string) {
    if (words.includes('unreadable')) throw new Error('The index is damaged.');
    const other = { id: 9, name: 'T. Reyl', sort: 'person' as const, keys: ['person:reyl,t'], statements: 2 };
    return other.name.toLowerCase().includes(words.toLowerCase()) ? [other] : [];
  }
  async mergeSpeakers(_: string, fromKey: string) {
    this.merged.push(fromKey);
  }
  async splitSpeaker(key: string) {
    this.merged.splice(this.merged.indexOf(key), 1);
    return true;
  }
  async drifts(): Promise<readonly QuoteDrift[]> {
    if (this.#kind === 'huge') throw new Error('The index is damaged.');
    const [item] = TALKS_COVERAGE.earlierStatements;
    const statement = {
      ...item!,
      site: 'Northern Post',
      published: '2026-03-11',
      words: '“We will never sign a truce that freezes injustice,”',
    };
    const differences = [
      { first: [9, 12], second: [9, 14] },
      { first: [39, 42], second: [41, 41] },
    ] as const;
    return [{ index: 0, wordings: [{ statements: [statement], differences }], agreeing: [] }];
  }
  async topic(id: string) {
    if (this.#kind === 'slow') return new Promise<never>(() => {});
    return this.#talks.topic(id);
  }
  async related(): Promise<RelatedCoverage> {
    return TALKS_COVERAGE;
  }
  async edits(): Promise<ArticleEdits> {
    return {
      readAt: '2026-03-10T08:00:00Z',
      appeared: [1],
      changed: [{ index: 0, before: '“We will not sign a truce of this kind,”' }],
      went: [{ speaker: 'Tomas Reyl', words: '“Talks go on.”' }],
      topicsAppeared: ['sanctions'],
      topicsWent: [],
    };
  }
  async forget(ids: readonly number[]): Promise<number> {
    this.forgotten.push(...ids);
    this.#articles = this.#articles.filter(({ id }) => !ids.includes(id));
    return ids.length;
  }
}

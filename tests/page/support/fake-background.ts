import type {
  BackgroundApi,
  OpenedArticle,
  PassageToMark,
} from '../../../src/core/contract/background-api.ts';
import { withOwnMarks } from '../../../src/core/marks/own-marks.ts';
import type { ArticleSnapshot } from '../../../src/core/model/article.ts';
import type { CoverageQuery, RelatedCoverage } from '../../../src/core/model/coverage.ts';
import type { Correction, OwnMark, ReaderNote } from '../../../src/core/model/reader-annotation.ts';
import { DEFAULT_SETTINGS, type Density } from '../../../src/core/model/reader-settings.ts';
import { type FixtureMarks, fixtureAnalysis } from './fixture-analysis.ts';

const NOTHING_READ: RelatedCoverage = { items: [], earlierStatements: [], seenBefore: [], total: 0 };

const NOTHING_KNOWN: PassageToMark = {
  statement: { kind: 'statement', speaker: null, form: 'indirect', move: 'states', topics: [] },
  speakers: [],
  topic: null,
  topicChoices: [],
};

/** A background with a made-up analysis and library, which remembers what it was asked. */
export class FakeBackground implements BackgroundApi {
  density: Density = 'calm';
  marks: FixtureMarks;
  notes: ReaderNote[] = [];
  corrections: Correction[] = [];
  followed: string[] = [];
  panelsOpened = 0;
  ownMarks: OwnMark[] = [];
  /** What the reading of a passage gives. */
  passage: PassageToMark = NOTHING_KNOWN;
  readonly opened: ArticleSnapshot[] = [];
  readonly queries: CoverageQuery[] = [];
  /** Tests replace this to answer, to wait or to fail. */
  answer: (query: CoverageQuery) => Promise<RelatedCoverage> = async () => NOTHING_READ;
  onInjectPopover: () => void = () => {};

  constructor(marks: FixtureMarks) {
    this.marks = marks;
  }

  async openArticle(article: ArticleSnapshot): Promise<OpenedArticle> {
    this.opened.push(article);
    return {
      state: 'annotated',
      analysis: withOwnMarks(article.text, fixtureAnalysis(article.text, this.marks), this.ownMarks),
      topicWords: this.marks.topics.map(({ phrase: _, ...words }) => words),
      notes: [...this.notes],
      corrections: [...this.corrections],
      ownMarks: [...this.ownMarks],
      density: this.density,
      remembered: { state: 'stored', articleId: 1, version: 1 },
      followedTopics: [...this.followed],
      chosenTexts: null,
    };
  }
  async related(query: CoverageQuery): Promise<RelatedCoverage> {
    this.queries.push(query);
    return this.answer(query);
  }
  async saveNote(note: ReaderNote): Promise<void> {
    this.notes = [...this.notes.filter(({ id }) => id !== note.id), note];
  }
  async deleteNote(id: string): Promise<void> {
    this.notes = this.notes.filter((note) => note.id !== id);
  }
  async saveCorrection(correction: Correction): Promise<void> {
    this.corrections = [...this.corrections, correction];
  }
  async deleteCorrection(id: string): Promise<void> {
    this.corrections = this.corrections.filter((correction) => correction.id !== id);
  }
  async readPassage() {
    return this.passage;
  }
  async speakerNamed(name: string) {
    if (name === '') return null;
    return { name, key: `person:${name.toLowerCase()}`, sort: 'person', role: null } as const;
  }
  async saveOwnMark(own: OwnMark): Promise<void> {
    this.ownMarks = [...this.ownMarks.filter(({ id }) => id !== own.id), own];
  }
  async deleteOwnMark(id: string): Promise<void> {
    this.ownMarks = this.ownMarks.filter((own) => own.id !== id);
  }
  async injectPopover(): Promise<void> {
    this.onInjectPopover();
  }
  async saveArticle() {
    return { state: 'not-stored', why: 'off' } as const;
  }
  async importArticle() {
    return { state: 'not-stored', why: 'off' } as const;
  }
  async forgetArticle(): Promise<void> {}
  async relatedCounts() {
    return { topics: {}, speakers: {} };
  }
  async followTopic(topic: string, isFollowed: boolean): Promise<void> {
    this.followed = this.followed.filter((id) => id !== topic);
    if (isFollowed) this.followed.push(topic);
  }
  async openPanel(): Promise<void> {
    this.panelsOpened++;
  }
  async settings() {
    return DEFAULT_SETTINGS;
  }
  async changeSettings() {
    return DEFAULT_SETTINGS;
  }
  async annotateTab(): Promise<void> {}
  async leftArticle(): Promise<void> {}
}

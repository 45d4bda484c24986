import { followShortened } from '#core/anchor/shortened-text.ts';
import type { BackgroundApi, OpenedArticle } from '#core/contract/background-api.ts';
import type {
  KeptOnPage,
  MarkId,
  PageApi,
  PageNews,
  PageState,
  WhyNotMarked,
} from '#core/contract/page-api.ts';
import { withOwnMarks } from '#core/marks/own-marks.ts';
import type { OwnMark } from '#core/model/reader-annotation.ts';
import type { Density } from '#core/model/reader-settings.ts';
import type { TopicWords } from '#core/taxonomy/topic-words.ts';
import type { AddressWatch } from '#page/watch/watch-address.ts';
import { say } from '#ui/words/say.ts';
import { NewsDesk } from './news-desk.ts';
import type { OpenArticle } from './open-article.ts';
import { isSameToTheReader, type PageStage, pageStateOf } from './page-stage.ts';
import type { PageReader, PageText } from './read-page.ts';

/** What a session needs of the world; passed in, so that tests can pass their own. */
export interface SessionParts {
  readonly reader: PageReader;
  readonly background: BackgroundApi;
  /** Shows the article's marks; returns the marks whose words are gone. */
  readonly show: (open: OpenArticle) => readonly MarkId[];
  readonly hide: () => void;
  readonly openPopover: (id: MarkId) => void;
  readonly step: (direction: 1 | -1) => void;
  /** Asks what the selected words are, or says why they cannot be marked. */
  readonly openMarkForm: (kind: MarkId['kind'], refusal: WhyNotMarked | null) => void;
  /** Starts the watch for late content; called once, when there is a reason to watch. */
  readonly watchContent: (onSettled: () => Promise<boolean>) => void;
  readonly watchAddress: (onChange: () => void) => AddressWatch;
  /** Ends everything that belongs to the session. */
  readonly end: () => void;
  readonly signal: AbortSignal;
}

/** Time that a page gets to show its new content after a client-side navigation, in milliseconds. */
const NAVIGATION_MS = 300;

/** When a page that is no article at first is looked at again: some show their text only after loading it. */
const LOOK_AGAIN_MS = [1000, 4000];

/** One page from first sight to the end: decides what is read when, and keeps what belongs to the page. */
export class PageSession implements PageApi {
  readonly #parts: SessionParts;
  readonly #address: AddressWatch;
  /** What the panel is told. */
  readonly desk: NewsDesk;
  #stage: PageStage = { state: 'not-an-article' };
  #reading = new AbortController();
  #isWatching = false;
  #hasInjectedPopover = false;
  /** The reader asked for annotation although the page gave no sign of an article. */
  #isForced = false;
  /**
   * The address changed since the article was opened. The old text may stay for a while, or for good: many pages only
   * tidy their address. So the marks stay until the text changes, and nothing is stored under the new address before.
   */
  #hasMoved = false;

  constructor(parts: SessionParts) {
    this.#parts = parts;
    this.desk = new NewsDesk(parts.signal);
    this.#address = parts.watchAddress(() => this.#move());
  }

  /** What is known of the open article, if it is annotated. */
  get open(): OpenArticle | null {
    return this.#stage.state === 'annotated' ? this.#stage.open : null;
  }

  async start(): Promise<void> {
    const signals = this.#parts.reader.signals();
    if (signals.isArticle) return void (await this.#read());
    // The publisher says that it is an article, but its text is not there yet.
    if (signals.hasSignals) this.#watch();
    for (const delay of LOOK_AGAIN_MS) setTimeout(() => this.#lookAgain(), delay);
  }

  async state(): Promise<PageState> {
    return pageStateOf(this.#stage);
  }

  news(version: number): Promise<PageNews> {
    return this.desk.since(version);
  }

  async keep({ ownMarks, ...change }: KeptOnPage): Promise<void> {
    this.change(change);
    if (ownMarks) this.mark(ownMarks, []);
  }

  async annotateAnyway(): Promise<PageState> {
    this.#isForced = true;
    await this.#read();
    return this.state();
  }

  async setDensity(density: Density): Promise<void> {
    this.change({ density });
  }

  async show(mark: MarkId): Promise<void> {
    this.#parts.openPopover(mark);
  }

  async step(direction: 1 | -1): Promise<void> {
    this.#parts.step(direction);
  }

  async markSelection(kind: MarkId['kind'], refusal: WhyNotMarked | null): Promise<void> {
    if (!this.open && !refusal) await this.annotateAnyway();
    this.#parts.openMarkForm(kind, refusal);
    await this.#injectPopover();
  }

  async clear(): Promise<void> {
    this.#reading.abort();
    this.#parts.hide();
    this.#parts.end();
  }

  /** Changes what belongs to the reader and shows the marks anew. */
  change(
    change: Omit<KeptOnPage, 'ownMarks'> & Partial<Pick<OpenArticle, 'density' | 'notes' | 'corrections'>>,
  ): void {
    if (this.#stage.state === 'annotated') this.#annotate({ ...this.#stage.open, ...change });
  }

  /** Puts the reader's own marks in the place of those before. @param topicWords of topics that the page may not have */
  mark(ownMarks: readonly OwnMark[], topicWords: readonly TopicWords[]): void {
    if (this.#stage.state !== 'annotated') return;
    const { open } = this.#stage;
    const known = new Set(open.topicWords.map(({ id }) => id));
    this.#annotate({
      ...open,
      ownMarks,
      analysis: withOwnMarks(open.article.text, open.analysis, ownMarks),
      topicWords: [...open.topicWords, ...topicWords.filter(({ id }) => !known.has(id))],
    });
  }

  #move(): void {
    this.#reading.abort();
    if (this.#stage.state === 'reading') this.#enter({ state: 'not-an-article' });
    this.#hasMoved = true;
    this.#isForced = false;
    this.#watch();
    setTimeout(() => void this.#reconsider(), NAVIGATION_MS);
  }

  #lookAgain(): void {
    if (!this.open && this.#parts.reader.hasChanged()) void this.#reconsider();
  }

  /** Looks again after the page changed; true when something new came of it. */
  async #reconsider(): Promise<boolean> {
    if (this.#parts.signal.aborted) return false;
    this.#address.check();
    if (this.#stage.state === 'reading') return false;
    const staysOpen = this.open !== null && !this.#hasMoved;
    if (this.#isForced || staysOpen || this.#parts.reader.signals().isArticle) return this.#read();
    if (!this.open) return false;
    this.#hideUntil({ state: 'not-an-article' });
    return true;
  }

  #watch(): void {
    if (this.#isWatching) return;
    this.#isWatching = true;
    this.#parts.watchContent(() => this.#reconsider());
  }

  /** Reads the page and shows what is found; true when there was something new. A later reading stops an earlier one. */
  async #read(): Promise<boolean> {
    this.#reading.abort();
    this.#reading = new AbortController();
    const signal = AbortSignal.any([this.#reading.signal, this.#parts.signal]);
    if (!this.open) this.#enter({ state: 'reading' });
    try {
      const isNews = await this.#readUntil(signal);
      this.#watch();
      return isNews;
    } catch (error) {
      if (signal.aborted) return false;
      if (!this.open) this.#enter({ state: 'failed', reason: messageOf(error) });
      return false;
    }
  }

  async #readUntil(signal: AbortSignal): Promise<boolean> {
    const page = await this.#parts.reader.read(signal);
    signal.throwIfAborted();
    const { open } = this;
    if (open && this.#isReadAlready(open, page)) {
      const isSame = open.main.text === page.main.text;
      this.#annotate({ ...open, main: page.main });
      return !isSame;
    }
    if (page.article.text.trim() === '') {
      this.#hideUntil({ state: 'failed', reason: say('page_no_text') });
      return false;
    }
    // Another article now: the marks of the old one must not wait for the analysis.
    if (open && this.#hasMoved) this.#hideUntil({ state: 'reading' });
    await this.#analyse(page, signal);
    return true;
  }

  /** Unchanged or shortened text needs no new analysis, only new places on the page. */
  #isReadAlready(open: OpenArticle, { article }: PageText): boolean {
    if (this.#hasMoved) return open.main.text === article.text;
    return followShortened(open.article.text, article.text) !== null;
  }

  async #analyse({ article, main, traits }: PageText, signal: AbortSignal): Promise<void> {
    const opened: OpenedArticle = await this.#parts.background.openArticle(article, traits);
    signal.throwIfAborted();
    this.#hasMoved = false;
    if (opened.state !== 'annotated') {
      this.#hideUntil(opened);
      return;
    }
    const { state: _, ...analysed } = opened;
    this.#annotate({ ...analysed, article, main });
    await this.#injectPopover();
  }

  async #injectPopover(): Promise<void> {
    if (this.#hasInjectedPopover) return;
    this.#hasInjectedPopover = true;
    await this.#parts.background.injectPopover();
  }

  /** Takes the marks off; the page is in this stage until something else is found. */
  #hideUntil(stage: Exclude<PageStage, { state: 'annotated' }>): void {
    this.#parts.hide();
    this.#enter(stage);
  }

  #annotate(open: OpenArticle): void {
    this.#enter({ state: 'annotated', open, notFound: this.#parts.show(open) });
  }

  #enter(stage: PageStage): void {
    const before = this.#stage;
    this.#stage = stage;
    if (!isSameToTheReader(before, stage)) this.desk.pageChanged();
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

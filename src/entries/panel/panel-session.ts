import { linkTo, type PageLink, viewOf } from '#browser/page-link.ts';
import type { OpenTab } from '#browser/tabs.ts';
import type { MarkId, PageNews } from '#core/contract/page-api.ts';
import type { AnnotatedPage } from '#core/contract/page-view.ts';
import { readBeforeOf } from '#core/marks/read-before.ts';
import { sameMark } from '#core/marks/same-mark.ts';
import { DEFAULT_SETTINGS } from '#core/model/reader-settings.ts';
import type { PanelView } from '#ui/panel/panel-view.ts';
import { background, library } from './connections.ts';
import { coverageOf, driftsOf, threadOf } from './page-coverage.ts';

/** Before the first. */
const NO_NEWS: PageNews = { version: -1, page: 0, selected: null };

const NOTHING_KNOWN = {
  selected: null,
  coverage: { state: 'not-asked' },
  thread: { state: 'not-asked' },
  drifts: new Map(),
} satisfies Partial<PanelView>;

/** Keeps what the panel shows, one page at a time: what is asked about an earlier one is dropped when it comes. */
export class PanelSession {
  view: PanelView = {
    page: { state: 'loading' },
    ...NOTHING_KNOWN,
    settings: DEFAULT_SETTINGS,
    notice: null,
  };
  link: PageLink | null = null;
  readonly #onChange: () => void;
  readonly #onGone: () => void;
  /** Aborts when another page comes. */
  #life = new AbortController();

  /**
   * @param onChange called after every change of `view`
   * @param onGone called when the page that was followed, or the script in it, has gone
   */
  constructor(onChange: () => void, onGone: () => void) {
    this.#onChange = onChange;
    this.#onGone = onGone;
  }

  /** The page, if it has its marks. */
  get annotated(): AnnotatedPage | null {
    const { page } = this.view;
    return page.state === 'page' && page.page.state === 'annotated' ? page.page : null;
  }

  change(change: Partial<PanelView>): void {
    this.view = { ...this.view, ...change };
    this.#onChange();
  }

  /** Shows the page of a tab, and follows it until another is opened. */
  open(tab: OpenTab | null): void {
    this.#life.abort();
    this.#life = new AbortController();
    this.link = tab && linkTo(tab);
    void this.#follow(this.#life.signal);
  }

  /** Shows a mark's details and asks what was read about it. */
  select(mark: MarkId | null): void {
    const page = this.annotated;
    if (!page || mark === null) {
      this.change({ selected: null });
      return;
    }
    this.change({ selected: mark, coverage: { state: 'loading' } });
    void this.#fill(this.#life.signal, async () => {
      const coverage = await coverageOf(page, mark);
      // Meanwhile the reader may have gone on to another mark.
      return this.view.selected === mark ? { coverage } : {};
    });
  }

  askThread(): void {
    const page = this.annotated;
    if (!page) return;
    this.change({ thread: { state: 'loading' } });
    void this.#fill(this.#life.signal, async () => ({ thread: await threadOf(page) }));
  }

  async #follow(signal: AbortSignal): Promise<void> {
    // Asked before the page is read, so that what happens meanwhile is news.
    let last = await this.#newsAfter(NO_NEWS);
    await this.#read(signal);
    last ??= await this.#newsAfter(NO_NEWS);
    if (signal.aborted || !last) return;
    if (last.selected) this.select(last.selected);
    for (;;) {
      const news = await this.#newsAfter(last);
      if (signal.aborted) return;
      if (!news) {
        this.#onGone();
        return;
      }
      if (news.page !== last.page) await this.#read(signal);
      if (signal.aborted) return;
      const isAnother = !isSame(news.selected, last.selected) && !isSame(news.selected, this.view.selected);
      if (news.selected && isAnother) this.select(news.selected);
      last = news;
    }
  }

  /** `null` when nobody answers. */
  async #newsAfter({ version }: PageNews): Promise<PageNews | null> {
    return (await this.link?.page.news(version).catch(() => null)) ?? null;
  }

  /** Reads the page's state, then asks the library about it. */
  async #read(signal: AbortSignal): Promise<void> {
    const before = this.annotated;
    const view = await viewOf(this.link, background);
    if (signal.aborted) return;
    const after = view.state === 'page' && view.page.state === 'annotated' ? view.page : null;
    if (before && after && isSameReading(before, after)) {
      const readBefore = this.view.page.state === 'page' ? this.view.page.readBefore : null;
      this.change({ page: { ...view, readBefore } as PanelView['page'] });
      return;
    }
    const { selected } = this.view;
    const kept = before && after && selected ? sameMark(before, after, selected) : null;
    this.change({ page: view, ...NOTHING_KNOWN, thread: { state: 'loading' } });
    if (!after) return;
    if (kept) this.select(kept);
    await Promise.all([
      this.#fill(signal, async () => {
        const readBefore = await readBeforeOf(after, library);
        const { page } = this.view;
        return page.state === 'page' ? { page: { ...page, readBefore } } : {};
      }),
      this.#fill(signal, async () => ({ thread: await threadOf(after) })),
      this.#fill(signal, async () => ({ drifts: await driftsOf(after) })),
    ]);
  }

  async #fill(signal: AbortSignal, ask: () => Promise<Partial<PanelView>>): Promise<void> {
    const change = await ask();
    if (!signal.aborted) this.change(change);
  }
}

function isSame(a: MarkId | null, b: MarkId | null): boolean {
  return a?.kind === b?.kind && a?.index === b?.index;
}

/** The same text with the same marks; only what belongs to the reader may differ. */
function isSameReading(a: AnnotatedPage, b: AnnotatedPage): boolean {
  return (
    a.article.metadata.canonicalUrl === b.article.metadata.canonicalUrl &&
    a.article.text === b.article.text &&
    a.analysis.topics.length === b.analysis.topics.length &&
    a.analysis.statements.length === b.analysis.statements.length
  );
}

import type { MarkId, PageNews } from '#core/contract/page-api.ts';

/** Keeps the latest news of a page and gives it to those who wait for it. */
export class NewsDesk {
  #news: PageNews = { version: 0, page: 0, selected: null };
  #isHandedOver = false;
  #waiting: ((news: PageNews) => void)[] = [];

  /** @param signal when it aborts, those who wait are sent away: the page has no more news */
  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.pageChanged(), { once: true });
  }

  /** The page's state is another now. */
  pageChanged(): void {
    this.#tell({ page: this.#news.page + 1 });
  }

  /** A mark's popover opened, or with `null` closed again; a mark that the panel shows instead stays selected. */
  select(selected: MarkId | null): void {
    if (selected === null && this.#isHandedOver) return;
    this.#isHandedOver = false;
    this.#tell({ selected });
  }

  /** The selected mark goes to the panel. */
  handOver(): void {
    this.#isHandedOver = true;
  }

  /** The news that follow a version, at once or as soon as there are some. */
  since(version: number): Promise<PageNews> {
    if (this.#news.version > version) return Promise.resolve(this.#news);
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #tell(change: Partial<PageNews>): void {
    this.#news = { ...this.#news, ...change, version: this.#news.version + 1 };
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve(this.#news);
  }
}

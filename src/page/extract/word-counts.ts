import type { TextBlock } from './text-block.ts';

/** How many words of some blocks stand inside each element of the page. */
export class WordCounts {
  readonly #words = new Map<Element, number>();
  readonly total: number;

  constructor(blocks: readonly TextBlock[]) {
    let total = 0;
    for (const block of blocks) {
      total += block.words;
      for (let at: Element | null = block.element; at; at = at.parentElement) {
        this.#words.set(at, (this.#words.get(at) ?? 0) + block.words);
      }
    }
    this.total = total;
  }

  of(element: Element): number {
    return this.#words.get(element) ?? 0;
  }
}

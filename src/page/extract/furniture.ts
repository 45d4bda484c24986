import { isFurnitureElement } from './furniture-elements.ts';
import { findLinkedCards } from './linked-cards.ts';
import type { TextBlock } from './text-block.ts';

/**
 * An element that holds more of the text than this is no furniture, whatever it is called: some publishers put the
 * whole article into `<form>` or into a box named "social".
 */
const MOST_FURNITURE = 0.3;

/** Tells furniture from article for a set of blocks: both need to know how much text an element holds. */
export class TextShares {
  readonly #words = new Map<Element, number>();
  readonly #furniture = new Map<Element, boolean>();
  readonly #cards: ReadonlySet<Element>;
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
    this.#cards = findLinkedCards(blocks, (element) => this.words(element));
  }

  /** Words of the given blocks inside the element. */
  words(element: Element): number {
    return this.#words.get(element) ?? 0;
  }

  /** True when the element, or one around it, is navigation, an aside, a caption, a byline and the like. */
  isFurniture(element: Element): boolean {
    const known = this.#furniture.get(element);
    if (known !== undefined) return known;
    const own =
      this.#cards.has(element) ||
      (this.words(element) < MOST_FURNITURE * this.total && isFurnitureElement(element));
    const furniture = own || (element.parentElement !== null && this.isFurniture(element.parentElement));
    this.#furniture.set(element, furniture);
    return furniture;
  }

  /** True when the block is furniture by its place on the page. */
  isFurnitureBlock(block: TextBlock): boolean {
    const start = block.nodes[0]?.parentElement;
    return this.isFurniture(start && block.element.contains(start) ? start : block.element);
  }
}

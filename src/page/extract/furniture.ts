import { isFooter, isFurnitureElement } from './furniture-elements.ts';
import { findLinkedCards } from './linked-cards.ts';
import { isParagraph, type TextBlock } from './text-block.ts';
import { WordCounts } from './word-counts.ts';

/**
 * An element that holds more of the running text than this is no furniture, whatever it is called: some publishers put
 * the whole article into `<form>`, or into a box named "modal-enabled".
 */
const MOST_FURNITURE = 0.5;
/** Small print can be longer than a short news item. */
const MOST_FOOTER = 0.8;

/** Tells what stands around an article from the article, by the place of a block on the page. */
export class Furniture {
  readonly #cards: ReadonlySet<Element>;
  readonly #running: WordCounts;
  readonly #known = new Map<Element, boolean>();

  /** `blocks`: all that the page, or the part of it in question, holds. */
  constructor(blocks: readonly TextBlock[]) {
    const all = new WordCounts(blocks);
    this.#cards = findLinkedCards(blocks, all);
    this.#running = new WordCounts(blocks.filter(isParagraph));
  }

  /** True when the block stands in navigation, an aside, a caption, a byline, a list of teasers and the like. */
  holds(block: TextBlock): boolean {
    const inner = block.nodes[0]?.parentElement;
    return this.#covers(inner && block.element.contains(inner) ? inner : block.element);
  }

  #covers(element: Element): boolean {
    const known = this.#known.get(element);
    if (known !== undefined) return known;
    const parent = element.parentElement;
    const covered = this.#isFurniture(element) || (parent !== null && this.#covers(parent));
    this.#known.set(element, covered);
    return covered;
  }

  #isFurniture(element: Element): boolean {
    if (this.#cards.has(element)) return true;
    const share = this.#running.of(element) / this.#running.total;
    if (share >= MOST_FURNITURE) return share < MOST_FOOTER && isFooter(element);
    return isFurnitureElement(element);
  }
}

import type { TextBlock } from './text-block.ts';
import type { WordCounts } from './word-counts.ts';

/** A teaser is a linked title with at most this many words around it. */
const CARD_WORDS = 120;
/** Boxes alike beside each other that make a list of teasers. */
const CARDS_IN_LIST = 3;
/** How far above its linked title the box of a teaser may stand. */
const CARD_DEPTH = 5;

/**
 * Boxes that stand beside at least two others of the same make, each holding a linked title and a few words: lists of
 * teasers for other articles, whatever the publisher calls them.
 */
export function findLinkedCards(blocks: readonly TextBlock[], words: WordCounts): Set<Element> {
  const lists = new Map<Element, Map<string, Set<Element>>>();
  for (const block of blocks) {
    if (!isLinkedTitle(block)) continue;
    let box: Element | null = block.element;
    for (let depth = 0; box?.parentElement && depth < CARD_DEPTH; depth += 1, box = box.parentElement) {
      if (words.of(box) > CARD_WORDS) break;
      addTo(lists, box.parentElement, box);
    }
  }
  const cards = new Set<Element>();
  for (const list of lists.values()) {
    for (const boxes of list.values()) {
      if (boxes.size >= CARDS_IN_LIST) for (const box of boxes) cards.add(box);
    }
  }
  return cards;
}

function isLinkedTitle(block: TextBlock): boolean {
  return block.linkShare > 0.75 && block.words >= 3;
}

function addTo(lists: Map<Element, Map<string, Set<Element>>>, parent: Element, box: Element): void {
  const list = lists.get(parent) ?? new Map<string, Set<Element>>();
  lists.set(parent, list);
  const make = `${box.nodeName} ${box.classList[0] ?? ''}`;
  const boxes = list.get(make) ?? new Set<Element>();
  list.set(make, boxes);
  boxes.add(box);
}

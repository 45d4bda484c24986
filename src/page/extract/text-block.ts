import { checkpointEvery, type Steps } from './slices.ts';

/** A run of live text between two block boundaries: most often one paragraph, one heading or one list item. */
export interface TextBlock {
  /** The nearest block-level ancestor of the text. */
  readonly element: Element;
  /** The live text nodes, in document order. */
  readonly nodes: readonly Text[];
  /** The text of the nodes, whitespace collapsed and trimmed. Never empty. */
  readonly text: string;
  readonly words: number;
  /** Share of the text's characters that stand inside links, 0 to 1. */
  readonly linkShare: number;
  readonly heading: boolean;
  /** True when the text ends as a sentence does, closing quotation marks allowed. */
  readonly sentence: boolean;
}

const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
/** Elements whose text is never read as part of a page: code, widgets, and media with fallback content. */
const UNREADABLE = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT EMBED CANVAS VIDEO AUDIO TEXTAREA SELECT BUTTON DIALOG HEAD'.split(
    ' ',
  ),
);
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const SENTENCE_END = /[.!?…:]["”’'»)\]]*$/;
const WORD = /[\p{L}\p{N}'’-]+/gu;
/** How many nodes are visited between two looks at the clock: some tens of microseconds of work. */
const NODES_PER_CHECK = 128;

/** A paragraph worth counting when the article is looked for: shorter ones are found in menus and teasers as well. */
const PARAGRAPH_CHARACTERS = 60;

/**
 * Cuts everything readable under `root` into blocks, in document order. The page is only read, never laid out:
 * what counts as a block is decided by tag name, so that no style has to be computed.
 */
export function* collectBlocks(root: Element): Steps<TextBlock[]> {
  const builder = new BlockBuilder(root);
  const checkpoint = checkpointEvery(NODES_PER_CHECK);
  let node: Node | null = root.firstChild;
  while (node) {
    if (checkpoint()) yield;
    const current: Node = node;
    if (current.nodeType === Node.TEXT_NODE) builder.add(current as Text);
    const inside: Node | null = isReadableElement(current) ? current.firstChild : null;
    if (current.nodeType === Node.ELEMENT_NODE) builder.enter(current as Element, inside !== null);
    node = inside ?? nextOutside(current, root, builder);
  }
  return builder.finish();
}

/** True for running text: long enough, hardly linked; list items only when they are sentences. */
export function isParagraph(block: TextBlock): boolean {
  if (block.heading || block.text.length < PARAGRAPH_CHARACTERS || block.linkShare > 0.5) return false;
  return block.element.nodeName !== 'LI' || block.sentence;
}

/** The number of words of a text, hyphenated words counted once. */
function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** The node after `node` and its descendants; tells the builder of every element that is left on the way. */
function nextOutside(node: Node, root: Element, builder: BlockBuilder): Node | null {
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) {
    if (at !== node) builder.leave(at as Element);
    if (at.nextSibling) return at.nextSibling;
  }
  return null;
}

function isReadableElement(node: Node): boolean {
  if (node.nodeType !== Node.ELEMENT_NODE) return false;
  const element = node as Element;
  if (UNREADABLE.has(element.nodeName.toUpperCase())) return false;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return false;
  const style = element.getAttribute('style');
  return style === null || !HIDDEN_STYLE.test(style);
}

/** Custom elements are inline until the page's style says otherwise. */
function isInline(element: Element): boolean {
  return INLINE.has(element.nodeName) || element.nodeName.includes('-');
}

/** A link to another page; footnotes and permalinks of a live blog's entries stay on this one. */
function leadsAway(element: Element): boolean {
  return element.nodeName === 'A' && element.getAttribute('href')?.startsWith('#') === false;
}

/** Gathers text nodes until a block boundary, then closes the block. */
class BlockBuilder {
  readonly #root: Element;
  readonly #blocks: TextBlock[] = [];
  #nodes: Text[] = [];
  #raw = '';
  #linkDepth = 0;
  #linkCharacters = 0;
  #breaks = 0;

  constructor(root: Element) {
    this.#root = root;
  }

  add(node: Text): void {
    const blank = !/\S/.test(node.data);
    if (blank && this.#nodes.length === 0) return;
    if (!blank) {
      // A single line break inside a sentence is typography; after a full stop, or doubled, it ends a paragraph.
      if (this.#breaks > 1 || (this.#breaks === 1 && SENTENCE_END.test(this.#raw.trimEnd()))) this.#close();
      this.#breaks = 0;
    }
    this.#nodes.push(node);
    this.#raw += node.data;
    if (this.#linkDepth > 0) this.#linkCharacters += node.data.trim().length;
  }

  enter(element: Element, hasChildren: boolean): void {
    if (element.nodeName === 'BR') {
      this.#breaks += 1;
      return;
    }
    if (!isInline(element)) this.#close();
    if (hasChildren && leadsAway(element)) this.#linkDepth += 1;
  }

  leave(element: Element): void {
    if (!isInline(element)) this.#close();
    if (leadsAway(element)) this.#linkDepth -= 1;
  }

  finish(): TextBlock[] {
    this.#close();
    return this.#blocks;
  }

  #close(): void {
    const text = this.#raw.replace(/\s+/g, ' ').trim();
    const first = this.#nodes[0];
    if (first && text) {
      const element = blockAncestor(first, this.#root);
      this.#blocks.push({
        element,
        nodes: this.#nodes,
        text,
        words: countWords(text),
        linkShare: Math.min(1, this.#linkCharacters / text.length),
        heading: /^H[1-6]$/.test(element.nodeName),
        sentence: SENTENCE_END.test(text),
      });
    }
    this.#nodes = [];
    this.#raw = '';
    this.#linkCharacters = 0;
    this.#breaks = 0;
  }
}

function blockAncestor(node: Text, root: Element): Element {
  let element = node.parentElement ?? root;
  while (element !== root && isInline(element) && element.parentElement) element = element.parentElement;
  return element;
}

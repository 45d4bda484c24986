import type { Steps } from './slices.ts';
import type { TextBlock } from './text-block.ts';

/** A stretch of one live text node that stands, character for character, in the main text. */
export interface TextPiece {
  readonly node: Text;
  /** UTF-16 offsets into the node's data, end excluded. */
  readonly nodeStart: number;
  readonly nodeEnd: number;
  /** UTF-16 offset of the stretch in the main text; it is as long there as in the node. */
  readonly textStart: number;
}

/** The main text of a page, and where each of its characters stands on the live page. */
export interface MainText {
  /** Paragraphs joined by `\n`; runs of whitespace are one space. */
  readonly text: string;
  /** In text order, never overlapping. */
  readonly pieces: readonly TextPiece[];
}

const SPACE_RUN = /\s+/g;

/** Joins blocks into one text: a paragraph each, whitespace normalised, with the map back to the live nodes. */
export function* composeText(blocks: readonly TextBlock[]): Steps<MainText> {
  const composer = new Composer();
  for (const block of blocks) {
    composer.startParagraph();
    for (const node of block.nodes) composer.append(node);
    yield;
  }
  return composer.finish();
}

class Composer {
  readonly #parts: string[] = [];
  readonly #pieces: TextPiece[] = [];
  #length = 0;
  /** What comes before the next visible character: nothing, a paragraph's end, or a space from the page. */
  #gap: '' | '\n' | ' ' = '';

  startParagraph(): void {
    this.#gap = this.#length > 0 ? '\n' : '';
  }

  append(node: Text): void {
    const data = node.data;
    let from = 0;
    for (const run of data.matchAll(SPACE_RUN)) {
      const end = run.index + run[0].length;
      // One whitespace character inside a stretch maps to one space: the stretch goes on.
      if (run[0].length === 1 && run.index > from && end < data.length) continue;
      this.#stretch(node, from, run.index);
      if (this.#gap === '' && this.#length > 0) this.#gap = ' ';
      from = end;
    }
    this.#stretch(node, from, data.length);
  }

  finish(): MainText {
    return { text: this.#parts.join(''), pieces: this.#pieces };
  }

  #stretch(node: Text, start: number, end: number): void {
    if (start >= end) return;
    if (this.#gap) this.#write(this.#gap);
    this.#gap = '';
    this.#pieces.push({ node, nodeStart: start, nodeEnd: end, textStart: this.#length });
    this.#write(node.data.slice(start, end).replace(SPACE_RUN, ' '));
  }

  #write(part: string): void {
    this.#parts.push(part);
    this.#length += part.length;
  }
}

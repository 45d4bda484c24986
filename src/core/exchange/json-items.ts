import { ImportError } from './import-error.ts';

/** Larger items, or files that are one item, are not kept in memory. */
const LARGEST_ITEM = 16 * 1024 * 1024;
const LONGEST_KEY = 64;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const COMMA = 0x2c;

/**
 * Finds the items of the first list that a JSON text is (`[…]`), or that it holds under one of the given names
 * (`{"items": […]}`), while the text comes in pieces.
 */
class ItemScanner {
  readonly #names: ReadonlySet<string>;
  #depth = 0;
  #inString = false;
  #escaped = false;
  #word = '';
  #key = '';
  /** Depth inside the list; 0 before it is found. */
  #listDepth = 0;
  #listEnded = false;
  #item: string[] = [];
  #itemLength = 0;
  readonly #found: string[] = [];

  constructor(names: readonly string[]) {
    this.#names = new Set(names);
  }

  /** True once a list was found. */
  get foundList(): boolean {
    return this.#listDepth > 0;
  }

  /** True when every bracket and quotation mark is closed. */
  get isComplete(): boolean {
    return this.#depth === 0 && !this.#inString;
  }

  /** The items that end in this piece, as JSON texts. */
  read(piece: string): readonly string[] {
    this.#found.length = 0;
    let from = 0;
    for (let at = 0; at < piece.length; at++) {
      const unit = piece.charCodeAt(at);
      if (this.#inString) {
        this.#readInString(unit, piece, at);
        continue;
      }
      const collecting = this.#isCollecting();
      const ends = collecting && this.#depth === this.#listDepth && (unit === COMMA || unit === 0x5d);
      if (ends) this.#endItem(piece.slice(from, at));
      this.#readOutside(unit);
      if (ends || (!collecting && this.#isCollecting())) from = at + 1;
    }
    if (this.#isCollecting()) this.#collect(piece.slice(from));
    return [...this.#found];
  }

  #isCollecting(): boolean {
    return this.#listDepth > 0 && !this.#listEnded;
  }

  #readInString(unit: number, piece: string, at: number): void {
    if (this.#escaped) this.#escaped = false;
    else if (unit === BACKSLASH) this.#escaped = true;
    else if (unit === QUOTE) this.#inString = false;
    else if (!this.foundList && this.#word.length < LONGEST_KEY) this.#word += piece[at];
  }

  #readOutside(unit: number): void {
    if (unit === QUOTE) {
      this.#inString = true;
      this.#word = '';
    } else if (unit === COLON) this.#key = this.#word;
    else if (unit === 0x5b || unit === 0x7b) this.#open(unit === 0x5b);
    else if (unit === 0x5d || unit === 0x7d) {
      if (this.#depth === this.#listDepth) this.#listEnded = true;
      this.#depth -= 1;
    }
  }

  #open(isList: boolean): void {
    const isFirst = this.#depth === 0;
    this.#depth += 1;
    if (isList && !this.foundList && (isFirst || this.#names.has(this.#key))) this.#listDepth = this.#depth;
  }

  #collect(part: string): void {
    this.#item.push(part);
    this.#itemLength += part.length;
    if (this.#itemLength > LARGEST_ITEM) throw new ImportError({ code: 'entry-too-long' });
  }

  #endItem(part: string): void {
    this.#collect(part);
    const text = this.#item.join('').trim();
    if (text) this.#found.push(text);
    this.#item = [];
    this.#itemLength = 0;
  }
}

/**
 * The values of the list that a JSON file is or holds under one of `names`, one after the other; a file without such a
 * list gives itself.
 * @throws {ImportError} when the file is cut off, or an item is no JSON
 */
export async function* jsonItems(
  pieces: AsyncIterable<string>,
  names: readonly string[],
): AsyncGenerator<unknown> {
  const scanner = new ItemScanner(names);
  let count = 0;
  let whole = '';
  for await (const piece of pieces) {
    for (const item of scanner.read(piece)) yield parseItem(item, ++count);
    if (scanner.foundList) whole = '';
    else if (whole.length <= LARGEST_ITEM) whole += piece;
  }
  if (!scanner.isComplete) throw new ImportError({ code: 'json-cut-off', complete: count });
  if (!scanner.foundList) yield parseItem(whole, 1);
}

function parseItem(text: string, number: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ImportError({ code: 'entry-not-json', entry: number });
  }
}

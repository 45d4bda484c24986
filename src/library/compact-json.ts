import { strFromU8, strToU8 } from 'fflate';

/**
 * A binary form of anything that JSON holds, made for analyses: thousands of offsets that lie close to the one before,
 * and the same few keys and words again and again. It has three streams, because `deflate` finds more to repeat in each
 * alone: the structure, integers (each as the step from the one before), and strings. Structure is a byte a value:
 *
 *     00-5f  string met before          a0-bf  object of a shape (a list of keys) met before
 *     60-9f  array of 0 to 63           c0-c9  see TAG
 *
 * After `deflate` a good deal smaller than deflated JSON (see docs/measurements).
 */
const STRING = 0x00;
const ARRAY = 0x60;
const SHAPE = 0xa0;
const TAG = {
  null: 0xc0,
  false: 0xc1,
  true: 0xc2,
  integer: 0xc3,
  newString: 0xc4,
  string: 0xc5,
  array: 0xc6,
  newShape: 0xc7,
  shape: 0xc8,
  /** Any other number, as the string that JSON writes for it. */
  number: 0xc9,
} as const;
/** Steps between integers up to this size survive zigzag coding exactly. */
const LARGEST = 2 ** 51;

/** @throws TypeError for what JSON cannot hold, except for `undefined` properties, which are left out. */
export function writeCompact(value: unknown): Uint8Array {
  const writer = new Writer();
  writer.value(value);
  return writer.bytes();
}

/** Reads what `writeCompact` wrote; throws when the bytes end too early or make no sense. */
export function readCompact(bytes: Uint8Array): unknown {
  return new Reader(bytes).value();
}

/** Seven bits a byte, lowest first. */
function pushCount(to: number[], count: number): void {
  let left = count;
  while (left > 127) {
    to.push((left % 128) + 128);
    left = Math.floor(left / 128);
  }
  to.push(left);
}

class Writer {
  readonly #structure: number[] = [];
  readonly #integers: number[] = [];
  readonly #texts: string[] = [];
  readonly #strings = new Map<string, number>();
  readonly #shapes = new Map<string, number>();
  #previous = 0;

  bytes(): Uint8Array {
    const texts = strToU8(this.#texts.join(''));
    const head: number[] = [];
    pushCount(head, this.#structure.length);
    pushCount(head, this.#integers.length);
    const bytes = new Uint8Array(head.length + this.#structure.length + this.#integers.length + texts.length);
    bytes.set(head);
    bytes.set(this.#structure, head.length);
    bytes.set(this.#integers, head.length + this.#structure.length);
    bytes.set(texts, bytes.length - texts.length);
    return bytes;
  }

  value(value: unknown): void {
    if (value === null) this.#structure.push(TAG.null);
    else if (value === true || value === false) this.#structure.push(value ? TAG.true : TAG.false);
    else if (typeof value === 'number') this.#number(value);
    else if (typeof value === 'string') this.#string(value);
    else if (Array.isArray(value)) this.#array(value);
    else if (typeof value === 'object') this.#object(value);
    else throw new TypeError(`A ${typeof value} cannot be stored.`);
  }

  #number(value: number): void {
    if (!Number.isInteger(value) || Math.abs(value) > LARGEST) {
      this.#structure.push(TAG.number);
      this.#string(JSON.stringify(value));
      return;
    }
    // Minus zero, which JSON cannot hold, becomes zero.
    const step = value - this.#previous;
    this.#previous += step;
    this.#structure.push(TAG.integer);
    pushCount(this.#integers, step < 0 ? -step * 2 - 1 : step * 2);
  }

  #string(value: string): void {
    const known = this.#strings.get(value);
    if (known === undefined) this.#newString(value);
    else this.#reference(STRING, TAG.string, 96, known);
  }

  #newString(value: string): void {
    this.#strings.set(value, this.#strings.size);
    const text = value.toWellFormed();
    this.#structure.push(TAG.newString);
    pushCount(this.#structure, text.length);
    this.#texts.push(text);
  }

  #array(values: readonly unknown[]): void {
    this.#reference(ARRAY, TAG.array, 64, values.length);
    for (const value of values) this.value(value === undefined ? null : value);
  }

  #object(object: object): void {
    const entries = Object.entries(object).filter(([, value]) => value !== undefined);
    const shape = JSON.stringify(entries.map(([key]) => key));
    const known = this.#shapes.get(shape);
    if (known === undefined) {
      this.#shapes.set(shape, this.#shapes.size);
      this.#structure.push(TAG.newShape);
      pushCount(this.#structure, entries.length);
      for (const [key] of entries) this.#string(key);
    } else this.#reference(SHAPE, TAG.shape, 32, known);
    for (const [, value] of entries) this.value(value);
  }

  #reference(first: number, tag: number, room: number, number: number): void {
    if (number < room) this.#structure.push(first + number);
    else {
      this.#structure.push(tag);
      pushCount(this.#structure, number);
    }
  }
}

class Reader {
  readonly #structure: Bytes;
  readonly #integers: Bytes;
  readonly #texts: string;
  readonly #strings: string[] = [];
  readonly #shapes: (readonly string[])[] = [];
  #textAt = 0;
  #previous = 0;

  constructor(bytes: Uint8Array) {
    const all = new Bytes(bytes);
    const structure = all.count();
    const integers = all.count();
    this.#structure = all.part(structure);
    this.#integers = all.part(integers);
    this.#texts = strFromU8(all.rest());
  }

  value(): unknown {
    const byte = this.#structure.next();
    if (byte < ARRAY) return known(this.#strings, byte - STRING);
    if (byte < SHAPE) return this.#array(byte - ARRAY);
    if (byte < TAG.null) return this.#object(known(this.#shapes, byte - SHAPE));
    switch (byte) {
      case TAG.null:
        return null;
      case TAG.false:
        return false;
      case TAG.true:
        return true;
      case TAG.integer:
        return this.#integer();
      case TAG.newString:
        return this.#newString();
      case TAG.string:
        return known(this.#strings, this.#structure.count());
      case TAG.array:
        return this.#array(this.#structure.count());
      case TAG.newShape:
        return this.#object(this.#newShape());
      case TAG.shape:
        return this.#object(known(this.#shapes, this.#structure.count()));
      case TAG.number:
        return JSON.parse(this.#text());
      default:
        throw new RangeError(`Byte ${byte} means nothing.`);
    }
  }

  #integer(): number {
    const zigzag = this.#integers.count();
    this.#previous += zigzag % 2 === 0 ? zigzag / 2 : -(zigzag + 1) / 2;
    return this.#previous;
  }

  #newString(): string {
    const end = this.#textAt + this.#structure.count();
    if (end > this.#texts.length) throw new RangeError('A string ends too early.');
    const text = this.#texts.slice(this.#textAt, end);
    this.#textAt = end;
    this.#strings.push(text);
    return text;
  }

  #text(): string {
    const value = this.value();
    if (typeof value !== 'string') throw new RangeError('A string is missing.');
    return value;
  }

  #array(length: number): unknown[] {
    const values: unknown[] = [];
    for (let i = 0; i < length; i++) values.push(this.value());
    return values;
  }

  #newShape(): readonly string[] {
    const keys: string[] = [];
    for (let left = this.#structure.count(); left > 0; left--) keys.push(this.#text());
    this.#shapes.push(keys);
    return keys;
  }

  #object(keys: readonly string[]): object {
    // `fromEntries` makes a key named "__proto__" a plain property.
    return Object.fromEntries(keys.map((key) => [key, this.value()]));
  }
}

function known<T>(list: readonly T[], number: number): T {
  const found = list[number];
  if (found === undefined) throw new RangeError(`Number ${number} was not met before.`);
  return found;
}

/** Bytes read from the front. */
class Bytes {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  next(): number {
    const byte = this.#bytes[this.#at++];
    if (byte === undefined) throw new RangeError('The bytes end too early.');
    return byte;
  }

  count(): number {
    let count = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.next();
      count += (byte & 127) * factor;
      if (byte < 128) return count;
    }
  }

  part(length: number): Bytes {
    this.#at += length;
    return new Bytes(this.#bytes.subarray(this.#at - length, this.#at));
  }

  rest(): Uint8Array {
    return this.#bytes.subarray(this.#at);
  }
}

/** Writes numbers of any width, the highest bit first. */
export class BitWriter {
  readonly #bytes: number[] = [];
  #byte = 0;
  #free = 8;

  /** The low `width` bits (0 to 32) of `value`. */
  write(value: number, width: number): void {
    for (let left = width; left > 0; ) {
      const taken = Math.min(left, this.#free);
      left -= taken;
      this.#byte = (this.#byte << taken) | ((value >>> left) & ((1 << taken) - 1));
      this.#free -= taken;
      if (this.#free === 0) this.#next();
    }
  }

  /** `count` ones and a zero. */
  writeUnary(count: number): void {
    for (let left = count; left > 0; left -= 31) this.write(0x7fffffff, Math.min(left, 31));
    this.write(0, 1);
  }

  /** All that was written, filled up to whole bytes. */
  bytes(): Uint8Array {
    if (this.#free < 8) this.write(0, this.#free);
    return Uint8Array.from(this.#bytes);
  }

  #next(): void {
    this.#bytes.push(this.#byte);
    this.#byte = 0;
    this.#free = 8;
  }
}

/** Reads what a `BitWriter` wrote; behind the end there are zeros. */
export class BitReader {
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  read(width: number): number {
    if (width === 0) return 0;
    const value = this.#next32() >>> (32 - width);
    this.#at += width;
    return value;
  }

  readUnary(): number {
    let count = 0;
    let ones = Math.clz32(~this.#next32());
    while (ones === 32) {
      count += 32;
      this.#at += 32;
      ones = Math.clz32(~this.#next32());
    }
    this.#at += ones + 1;
    return count + ones;
  }

  /**
   * A unary number of `unit`s and then `width` bits: mostly both stand in the next 32 bits, which are looked up once.
   * @param unit 2 to the power of `width`; V8 takes as long for a power as for all the rest
   */
  readRice(width: number, unit: number): number {
    const window = this.#next32();
    const ones = Math.clz32(~window);
    const length = ones + 1 + width;
    if (length > 32 || width === 0) return this.readUnary() * unit + this.read(width);
    this.#at += length;
    return ones * unit + ((window << (ones + 1)) >>> (32 - width));
  }

  /** A number of 1 and more in Elias gamma code, below 2^15. */
  readGamma(): number {
    const window = this.#next32();
    const width = Math.clz32(~window);
    this.#at += 2 * width + 1;
    return (1 << width) | (((window << (width + 1)) >>> (31 - width)) >>> 1);
  }

  /** The next 32 bits, without moving on. */
  #next32(): number {
    const from = this.#at >>> 3;
    const skip = this.#at & 7;
    if (from + 5 > this.#view.byteLength) return this.#last32(from, skip);
    const first = this.#view.getInt32(from);
    return skip === 0 ? first : (first << skip) | (this.#view.getUint8(from + 4) >>> (8 - skip));
  }

  /** The same where fewer than 40 bits are left: with zeros behind the end. */
  #last32(from: number, skip: number): number {
    let bits = 0;
    for (let at = from; at < from + 4; at++) bits = (bits << 8) | this.#byteAt(at);
    return skip === 0 ? bits : (bits << skip) | (this.#byteAt(from + 4) >>> (8 - skip));
  }

  #byteAt(at: number): number {
    return at < this.#view.byteLength ? this.#view.getUint8(at) : 0;
  }
}

/**
 * Writes ascending unsigned 32-bit numbers: how many, then Rice-coded distances (Rice and Plaunt 1971). For numbers
 * that are spread evenly, as hashes are, this is within a twentieth of the least room possible.
 */
export function writeAscending(to: BitWriter, numbers: ArrayLike<number>): void {
  const width = riceWidth((numbers[numbers.length - 1] ?? 0) / Math.max(1, numbers.length));
  to.write(numbers.length, 16);
  to.write(width, 5);
  const unit = 2 ** width;
  let previous = 0;
  for (let i = 0; i < numbers.length; i++) {
    const distance = numbers[i]! - previous;
    previous = numbers[i]!;
    to.writeUnary(Math.floor(distance / unit));
    to.write(distance, width);
  }
}

/** Reads what `writeAscending` wrote. */
export function readAscending(from: BitReader): Uint32Array {
  const numbers = new Uint32Array(from.read(16));
  const width = from.read(5);
  const unit = 2 ** width;
  let previous = 0;
  for (let i = 0; i < numbers.length; i++) {
    previous += from.readRice(width, unit);
    numbers[i] = previous;
  }
  return numbers;
}

/** The number of low bits for which distances with this mean take least room. */
function riceWidth(mean: number): number {
  return Math.max(0, Math.min(31, Math.floor(Math.log2(Math.max(1, mean * Math.LN2)))));
}

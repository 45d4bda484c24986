/** Reads the numbers of a model file in order; throws `RangeError` past its end. */
export class ByteReader {
  private readonly bytes: Uint8Array;
  private readonly view: DataView;
  private at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  uint8(): number {
    if (this.at >= this.bytes.length) throw endedEarly();
    return this.bytes[this.at++]!;
  }

  int8(): number {
    return (this.uint8() << 24) >> 24;
  }

  float32(): number {
    const value = this.view.getFloat32(this.at, true);
    this.at += 4;
    return value;
  }

  /** Unsigned LEB128, up to 31 bits. */
  varint(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.uint8();
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }

  /**
   * Reads rows of sparse values: for each the difference of its number to the one before (varint), a bit mask of its
   * places and an int8 for each bit. One loop without calls, since it is most of what a cold start has to do, before
   * the engine has compiled anything.
   * @param numbers receives the number of each row
   * @param values receives `width` places for each row, 0 where there is no value
   */
  sparseRows(numbers: Int32Array, values: Int8Array, width: number): void {
    const { bytes } = this;
    let at = this.at;
    let number = 0;
    for (let row = 0; row < numbers.length; row++) {
      let byte = bytes[at++]!;
      let step = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++]!;
        step |= (byte & 127) << shift;
      }
      number += step;
      numbers[row] = number;
      let mask = bytes[at++]!;
      for (let place = row * width; mask !== 0; place++, mask >>= 1) {
        if ((mask & 1) !== 0) values[place] = bytes[at++]!;
      }
    }
    if (at > bytes.length) throw endedEarly();
    this.at = at;
  }
}

function endedEarly(): RangeError {
  return new RangeError('The model file ends early.');
}

/** Reads the numbers of a model file in order; throws `RangeError` past its end. */
export class ByteReader {
  private readonly view: DataView;
  private at = 0;

  constructor(bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  uint8(): number {
    return this.view.getUint8(this.at++);
  }

  int8(): number {
    return this.view.getInt8(this.at++);
  }

  float32(): number {
    const value = this.view.getFloat32(this.at, true);
    this.at += 4;
    return value;
  }

  /** Unsigned LEB128, up to 32 bits. */
  varint(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.uint8();
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
  }
}

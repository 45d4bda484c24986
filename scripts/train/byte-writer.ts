/** Writes what `ByteReader` reads. */
export class ByteWriter {
  private bytes = new Uint8Array(1 << 16);
  private at = 0;

  uint8(value: number): void {
    if (this.at + 8 > this.bytes.length) {
      const larger = new Uint8Array(this.bytes.length * 2);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    this.bytes[this.at++] = value & 255;
  }

  float32(value: number): void {
    for (const byte of new Uint8Array(Float32Array.of(value).buffer)) this.uint8(byte);
  }

  varint(value: number): void {
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128)) this.uint8((rest % 128) | 128);
    this.uint8(rest);
  }

  finish(): Uint8Array {
    return this.bytes.slice(0, this.at);
  }
}

const EQUALS = 0x3d;
const LINE_FEED = 0x0a;
const SPACES: readonly (number | undefined)[] = [0x20, 0x09, 0x0d];

/**
 * The bytes of a MIME body as they were before the transfer (RFC 2045, section 6). Unknown encodings and broken
 * escapes stay as they are: half an article is better than none. Never longer than what came in.
 * @param encoding the value of `Content-Transfer-Encoding`
 */
export function decodeTransfer(body: Uint8Array, encoding: string): Uint8Array {
  switch (encoding.trim().toLowerCase()) {
    case 'quoted-printable':
      return decodeQuotedPrintable(body);
    case 'base64':
      return decodeBase64(body);
    default:
      return body;
  }
}

function decodeQuotedPrintable(body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(body.length);
  let length = 0;
  for (let at = 0; at < body.length; at += 1) {
    const byte = body[at]!;
    if (byte !== EQUALS) {
      bytes[length++] = byte;
      continue;
    }
    const lineEnd = softBreakEnd(body, at + 1);
    const value = hexValue(body[at + 1]) * 16 + hexValue(body[at + 2]);
    if (lineEnd !== null) at = lineEnd;
    else if (Number.isNaN(value)) bytes[length++] = byte;
    else {
      bytes[length++] = value;
      at += 2;
    }
  }
  return bytes.subarray(0, length);
}

/** Where the line ends when nothing but spaces follows the equals sign: such a line goes on in the next. */
function softBreakEnd(body: Uint8Array, from: number): number | null {
  let at = from;
  while (SPACES.includes(body[at])) at += 1;
  return body[at] === LINE_FEED || at === body.length ? at : null;
}

function hexValue(byte: number | undefined): number {
  if (byte === undefined) return Number.NaN;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x61 + 10 : Number.NaN;
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function decodeBase64(body: Uint8Array): Uint8Array {
  const values = new Int8Array(256).fill(-1);
  for (let value = 0; value < BASE64.length; value += 1) values[BASE64.charCodeAt(value)] = value;
  const bytes = new Uint8Array(Math.ceil((body.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let held = 0;
  for (const byte of body) {
    if (byte === EQUALS) break;
    const value = values[byte]!;
    if (value < 0) continue;
    bits = ((bits & 0xfff) << 6) | value;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[length++] = (bits >> held) & 0xff;
  }
  return bytes.subarray(0, length);
}

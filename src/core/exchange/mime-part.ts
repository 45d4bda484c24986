/** Headers longer than this are no headers of a saved page, in bytes. */
const LONGEST_HEADERS = 65_536;
const LINE_FEED = 0x0a;
const DASH = 0x2d;

/** One part of a MIME message: its headers and its body, not decoded. */
export interface MimePart {
  /** By lower-cased name; of a header that comes twice, the first. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

/** Takes headers and body apart at the first empty line (RFC 5322); without one, all is headers. */
export function readMimePart(bytes: Uint8Array): MimePart {
  const headers = new Map<string, string>();
  let at = 0;
  let name: string | null = null;
  while (at < bytes.length && at < LONGEST_HEADERS) {
    const feed = bytes.indexOf(LINE_FEED, at);
    const end = feed < 0 ? bytes.length : feed;
    const line = asciiOf(bytes.subarray(at, Math.min(end, LONGEST_HEADERS))).replace(/\r$/, '');
    at = end + 1;
    if (line === '') break;
    if (/^[ \t]/.test(line) && name !== null) {
      headers.set(name, `${headers.get(name) ?? ''}${line.replace(/^[ \t]+/, ' ')}`);
      continue;
    }
    const colon = line.indexOf(':');
    name = colon > 0 ? line.slice(0, colon).trim().toLowerCase() : null;
    if (name !== null && headers.has(name)) name = null;
    if (name !== null) headers.set(name, line.slice(colon + 1).trim());
  }
  return { headers, body: bytes.subarray(at) };
}

/** `boundary` of `multipart/related; boundary="a b"` → `a b`; `null` when the parameter is not there. */
export function mimeParameter(header: string, name: string): string | null {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;"]+))`, 'i').exec(header);
  return match?.[1] ?? match?.[2] ?? null;
}

/** The parts between the boundary's lines, one by one; a last part that is cut off counts. */
export function* mimePartsOf(body: Uint8Array, boundary: string): Generator<MimePart, void> {
  const dashed = Uint8Array.from(`--${boundary}`, (unit) => unit.charCodeAt(0));
  let start: number | null = null;
  // Only the start of a line is looked at, so that no body, whatever it is made of, takes more than one pass.
  for (let at = 0; at >= 0 && at < body.length; at = nextLine(body, at)) {
    if (!startsWith(body, dashed, at)) continue;
    if (start !== null) yield readMimePart(body.subarray(start, at));
    const after = at + dashed.length;
    if (body[after] === DASH && body[after + 1] === DASH) return;
    start = nextLine(body, at);
    if (start < 0) return;
  }
  if (start !== null) yield readMimePart(body.subarray(start));
}

/** Start of the next line, or -1. */
function nextLine(bytes: Uint8Array, from: number): number {
  const feed = bytes.indexOf(LINE_FEED, from);
  return feed < 0 ? -1 : feed + 1;
}

function startsWith(bytes: Uint8Array, start: Uint8Array, at: number): boolean {
  return at + start.length <= bytes.length && start.every((byte, index) => bytes[at + index] === byte);
}

function asciiOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

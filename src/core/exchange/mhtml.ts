import { type MimePart, mimeParameter, mimePartsOf, readMimePart } from './mime-part.ts';
import { decodeTransfer } from './transfer-encoding.ts';

/** Browsers write one level of parts, mail programs two. */
const DEEPEST = 4;
const PAGE_TYPE = /^(?:text\/html|application\/xhtml\+xml)\b/i;

/** The page in an MHTML file, as it came from its server. */
export interface MhtmlPage {
  readonly html: Uint8Array;
  /** As the file names it; `null` when the page itself has to say. */
  readonly charset: string | null;
  /** What the file calls the page's address, best first; claims of a file. */
  readonly addresses: readonly string[];
}

/**
 * The page of an MHTML file (RFC 2557; "Web page, single file" of browsers): the first part that is HTML.
 * `null` when there is none. Nothing else of the file is decoded.
 */
export function readMhtml(file: Uint8Array): MhtmlPage | null {
  const message = readMimePart(file);
  const page = findPage(message, 0);
  if (!page) return null;
  const { headers, body } = page;
  const addresses = [
    message.headers.get('snapshot-content-location'),
    headers.get('content-location'),
    message.headers.get('content-location'),
  ];
  return {
    html: decodeTransfer(body, headers.get('content-transfer-encoding') ?? ''),
    charset: mimeParameter(headers.get('content-type') ?? '', 'charset'),
    addresses: addresses.flatMap((address) => address?.replace(/\s/g, '') || []),
  };
}

function findPage(part: MimePart, depth: number): MimePart | null {
  const type = part.headers.get('content-type') ?? '';
  if (PAGE_TYPE.test(type)) return part;
  const boundary = mimeParameter(type, 'boundary');
  if (!/^multipart\//i.test(type) || !boundary || depth === DEEPEST) return null;
  for (const inner of mimePartsOf(part.body, boundary)) {
    const page = findPage(inner, depth + 1);
    if (page) return page;
  }
  return null;
}

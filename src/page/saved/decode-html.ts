/** Where a page that names its charset does so, in bytes (HTML standard, "prescan a byte stream"). */
const PRESCAN = 1024;

/**
 * The text of a saved page. Saved pages are UTF-8 more often than their own tags say, and hardly any other text is
 * valid UTF-8 by chance; after that, what the file or the page says, and last what browsers take pages for.
 */
export function decodeHtml(bytes: Uint8Array, charset: string | null): string {
  const mark = byteOrderMark(bytes);
  if (mark) return decode(bytes, mark, false) ?? '';
  const utf8 = decode(bytes, 'utf-8', true);
  if (utf8 !== null) return utf8;
  for (const label of [charset, declaredCharset(bytes)]) {
    const text = label && decode(bytes, label, false);
    if (text) return text;
  }
  return decode(bytes, 'windows-1252', false) ?? '';
}

function byteOrderMark([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function declaredCharset(bytes: Uint8Array): string | null {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, PRESCAN));
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1] ?? null;
}

/** `null` for a charset that the browser does not know, and where `fatal`, for bytes that are no text in it. */
function decode(bytes: Uint8Array, charset: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(charset, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}

import type { ImportItem, ImportReader } from './import-item.ts';
import { unreadItem } from './unread-fields.ts';

/** A link of a bookmarks file, whatever stands inside it. */
const LINK = /<a\s([^>]*)>([^<]*(?:<(?!\/a\s*>)[^<]*)*)<\/a\s*>/giu;
/** What is carried over to the next piece: a link that is not closed by then is no bookmark. */
const LONGEST_LINK = 100_000;

/**
 * Bookmarks as every browser writes them (the Netscape bookmark file format): links with titles and dates. The page is
 * never shown nor run; only addresses and plain titles are taken from it, and only addresses of web pages.
 */
export const readBookmarks: ImportReader = async function* (pieces, { now }) {
  let rest = '';
  let count = 0;
  for await (const piece of pieces) {
    const text = rest + piece;
    let end = 0;
    for (const link of text.matchAll(LINK)) {
      end = link.index + link[0].length;
      yield bookmark(link[1]!, link[2]!, ++count, now);
    }
    const open = text.toLowerCase().indexOf('<a', end);
    rest = open < 0 ? text.slice(-1) : text.slice(open).slice(0, LONGEST_LINK);
  }
};

function bookmark(attributes: string, title: string, number: number, now: string): ImportItem {
  const added = Number(attribute(attributes, 'add_date'));
  // Seconds since 1970; a date past the year 9999 is none.
  const known = Number.isFinite(added) && added > 0 && added < 253_402_300_800;
  return unreadItem(
    {
      url: decodeEntities(attribute(attributes, 'href') ?? ''),
      title: decodeEntities(title.replace(/<[^>]*>/g, ' ')),
      added: known ? new Date(added * 1000).toISOString() : now,
    },
    { unit: 'bookmark', number },
  );
}

function attribute(attributes: string, name: string): string | null {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'iu').exec(
    attributes,
  );
  return match ? (match[1] ?? match[2] ?? match[3] ?? null) : null;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,6}));/giu, (whole, decimal, hex, name) => {
    if (name) return NAMED[String(name).toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

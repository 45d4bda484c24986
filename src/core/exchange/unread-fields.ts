import { canonicalAddress } from '../article/canonical-address.ts';
import type { UnreadArticle } from '../model/unread-article.ts';
import type { ImportItem } from './import-item.ts';
import type { FilePlace } from './import-problem.ts';
import { safeLine } from './safe-text.ts';

/** Longer titles are no titles. */
const LONGEST_LINE = 1000;

/** What other programs' files say of an article. */
export interface ForeignArticle {
  readonly url: string | null;
  readonly title?: string | null;
  readonly site?: string | null;
  readonly byline?: readonly string[];
  /** A date in any of the forms that `isoDay` reads. */
  readonly published?: string | null;
  /** ISO 8601 UTC. */
  readonly added: string;
}

/** The article as unread coverage; without a web address it is a problem at `place`. */
export function unreadItem(foreign: ForeignArticle, place: FilePlace): ImportItem {
  const address = foreign.url?.trim() ?? '';
  if (!/^https?:\/\/[^\s/]+/i.test(address))
    return { kind: 'problem', problem: { place, fault: 'no-address' } };
  const unread: UnreadArticle = {
    url: canonicalAddress(address, []),
    title: lineOrNull(foreign.title),
    site: lineOrNull(foreign.site),
    byline: (foreign.byline ?? []).flatMap((name) => lineOrNull(name) ?? []),
    published: foreign.published ? isoDay(foreign.published) : null,
    added: foreign.added,
  };
  return { kind: 'record', record: { kind: 'unread', unread } };
}

/** "2026-03-14", "2026/03/14/", "2026-3-14T08:00:00Z" → "2026-03-14"; `null` for what names no day. */
function isoDay(date: string): string | null {
  const parts = /^\s*(\d{4})[-/](\d{1,2})[-/](\d{1,2})/.exec(date);
  if (!parts) return null;
  const day = [parts[1], parts[2]!.padStart(2, '0'), parts[3]!.padStart(2, '0')].join('-');
  return Number.isNaN(Date.parse(day)) ? null : day;
}

function lineOrNull(text: string | null | undefined): string | null {
  return (text && safeLine(text.slice(0, LONGEST_LINE)).toWellFormed()) || null;
}

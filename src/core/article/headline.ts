/** What stands between a headline and the outlet's name in `<title>`. */
const SEPARATOR = /\s+[|\-–—»·:•]\s+|\s*[|»]\s*/;
/** An outlet's name after the separator is hardly longer. */
const OUTLET_WORDS = 4;
/** Share of common words that makes two headlines the same. */
const AGREEMENT = 0.6;

/** A page's title without the outlet (and section) that follows or precedes it. */
export function cutOutlet(title: string, site: string | null): string {
  const parts = title.split(new RegExp(`(${SEPARATOR.source})`)).filter((part) => part !== undefined);
  while (parts.length > 2 && isOutlet(parts.at(-1) ?? '', parts[0] ?? '', site)) parts.splice(-2);
  if (parts.length > 2 && isSameOutlet(parts[0] ?? '', site)) parts.splice(0, 2);
  return parts.join('').trim();
}

/** True when two headlines are versions of one: one begins with the other, or most of their words are the same. */
export function headlinesAgree(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  if (one.length === 0 || other.length === 0) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const known = new Set(long);
  const common = short.filter((word) => known.has(word)).length;
  return common / long.length >= AGREEMENT || (short.length >= 4 && common === short.length);
}

/** The last part is the outlet when it says so, or when it is short beside a real headline. */
function isOutlet(part: string, headline: string, site: string | null): boolean {
  if (isSameOutlet(part, site)) return true;
  const words = wordsOf(part).length;
  return words <= OUTLET_WORDS && wordsOf(headline).length > words && wordsOf(headline).length >= 3;
}

function isSameOutlet(part: string, site: string | null): boolean {
  const key = wordsOf(part.replace(/^the\s+/i, '')).join('');
  return site !== null && key !== '' && key === wordsOf(site.replace(/^the\s+/i, '')).join('');
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

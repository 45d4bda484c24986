const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:19|20)\\d\\d)';

const ISO =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ]+(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d:?(?:\d\d)?)?)?(?!\d)/i;
const INTERNET = new RegExp(
  `^(?:[a-z]{3},? )?${DAY} ${MONTH} ${YEAR} (\\d\\d):(\\d\\d)(?::(\\d\\d))? ?(Z|UTC|GMT|[+-]\\d{4})\\b`,
  'i',
);
const EPOCH = /^(\d{10})(?:\d{3})?$/;
const MONTH_FIRST = new RegExp(`\\b${MONTH} ${DAY},? ${YEAR}\\b`, 'i');
const DAY_FIRST = new RegExp(`\\b${DAY} (?:of )?${MONTH},? ${YEAR}\\b`, 'i');
const NUMERIC = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})\b/;
const IN_PATH = /\/((?:19|20)\d\d)[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?:[/-]|$)/i;

/** News pages are younger than the web; dates far ahead are errors of the publisher's system. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/**
 * Reads a date as publishers write it into meta tags, JSON-LD or a visible line. Gives a moment in UTC
 * (`2026-03-14T08:00:00Z`) when time and zone are known, else a day (`2026-03-14`), and `null` when the text is no
 * plausible date, or when day and month cannot be told apart (`03/04/2026`).
 */
export function parsePublicationDate(text: string): string | null {
  const clean = text.replace(/\s+/g, ' ').trim();
  const iso = ISO.exec(clean);
  if (iso) return moment(iso[1], iso[2], iso[3], iso.slice(4));
  const internet = INTERNET.exec(clean);
  if (internet) return moment(internet[3], monthNumber(internet[2]), internet[1], internet.slice(4));
  const epoch = EPOCH.exec(clean);
  if (epoch) return epochMoment(Number(epoch[1]));
  const monthFirst = MONTH_FIRST.exec(clean);
  if (monthFirst) return moment(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2], []);
  const dayFirst = DAY_FIRST.exec(clean);
  if (dayFirst) return moment(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1], []);
  return parseNumeric(clean);
}

/** The day that an address carries in its path: `/2026/03/14/…`, `/2026/mar/14/…`, `/2026-03-14-…`. */
export function dateInPath(path: string): string | null {
  const match = IN_PATH.exec(path);
  if (!match) return null;
  const month = /^\d/.test(match[2] ?? '') ? match[2] : monthNumber(match[2]);
  return moment(match[1], month, match[3], []);
}

function parseNumeric(text: string): string | null {
  const match = NUMERIC.exec(text);
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  if (first > 12) return moment(match[3], match[2], match[1], []);
  return second > 12 || first === second ? moment(match[3], match[1], match[2], []) : null;
}

function monthNumber(name: string | undefined): string {
  return String(MONTHS.indexOf(name?.slice(0, 3).toLowerCase() ?? '') + 1);
}

type Part = string | undefined;

/** `time`: hour, minute, second, zone, as far as they are known. */
function moment(year: Part, month: Part, day: Part, time: readonly Part[]): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const midnight = Date.UTC(y, m - 1, d);
  if (y < FIRST_YEAR || y > LAST_YEAR || new Date(midnight).getUTCDate() !== d || !(m >= 1 && m <= 12))
    return null;
  const [hour, minute, second, zone] = time;
  if (hour === undefined || zone === undefined) return new Date(midnight).toISOString().slice(0, 10);
  const seconds = Number(hour) * 3600 + Number(minute) * 60 + Number(second ?? 0) - zoneSeconds(zone);
  return epochMoment(midnight / 1000 + seconds);
}

function zoneSeconds(zone: string): number {
  const match = /^([+-])(\d\d):?(\d\d)?$/.exec(zone);
  if (!match) return 0;
  const seconds = Number(match[2]) * 3600 + Number(match[3] ?? 0) * 60;
  return match[1] === '-' ? -seconds : seconds;
}

function epochMoment(seconds: number): string | null {
  const date = new Date(seconds * 1000);
  const year = date.getUTCFullYear();
  return year >= FIRST_YEAR && year <= LAST_YEAR ? `${date.toISOString().slice(0, 19)}Z` : null;
}

import { dayOf } from '#core/related/dating.ts';
import { LibraryError } from './errors.ts';
import type { LibraryContext } from './library-context.ts';

/** Forgets all articles of a host ("ledger.example", with or without "www."); returns how many. */
export function forgetSite({ database, articles }: LibraryContext, host: string): number {
  const plain = host.toLowerCase().replace(/^www\./, '');
  return articles.forget(database.numbers('SELECT id FROM article WHERE host = ?', plain));
}

/**
 * Forgets the articles first read in a period: ISO 8601 days, both included; `null` leaves an end open.
 * Returns how many.
 */
export function forgetPeriod(
  { database, articles }: LibraryContext,
  from: string | null,
  to: string | null,
): number {
  for (const day of [from, to]) {
    if (day !== null && dayOf(day) === null) throw new LibraryError('bad-query', `“${day}” is no date.`);
  }
  return articles.forget(
    database.numbers(
      'SELECT id FROM article WHERE substr(first_read, 1, 10) BETWEEN ? AND ?',
      from ?? '0000-00-00',
      to ?? '9999-99-99',
    ),
  );
}

/** How many articles were last read more than so many days before `now`. */
export function countOlderThan(context: LibraryContext, days: number): number {
  return context.database.number(
    'SELECT count(*) FROM article WHERE last_read < ?',
    daysBefore(context.now(), days),
  );
}

/** Forgets articles last read more than so many days before `now` (ISO 8601 UTC); returns how many. */
export function forgetOlderThan({ database, articles, now }: LibraryContext, days: number): number {
  return articles.forget(
    database.numbers('SELECT id FROM article WHERE last_read < ?', daysBefore(now(), days)),
  );
}

function daysBefore(moment: string, days: number): string {
  return new Date(Date.parse(moment) - days * 86_400_000).toISOString();
}

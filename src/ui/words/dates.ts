import { dayFormat } from './formats.ts';
import { language } from './say.ts';

/**
 * A day in short, for lists: "9 Mar", with the year where it is not this one. A moment counts as the day that it
 * falls on in UTC, as the library sorts it. Unreadable dates give an empty string.
 *
 * @param iso day or moment, ISO 8601
 * @param now what "this year" means
 */
export function shortDay(iso: string | null, now: Date): string {
  const day = parseDay(iso);
  if (!day) return '';
  const isThisYear = day.getUTCFullYear() === now.getUTCFullYear();
  return format(day, { day: 'numeric', month: 'short', ...(isThisYear ? {} : { year: 'numeric' }) });
}

/** A day in full: "9 March 2026". */
export function longDay(iso: string | null): string {
  const day = parseDay(iso);
  return day ? format(day, { day: 'numeric', month: 'long', year: 'numeric' }) : '';
}

function parseDay(iso: string | null): Date | null {
  if (!iso) return null;
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? null : day;
}

function format(day: Date, options: Intl.DateTimeFormatOptions): string {
  return dayFormat(language(), options).format(day);
}

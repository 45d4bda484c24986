import type { Bucket, BucketUnit } from '../timeline/buckets.ts';
import { dayFormat } from './formats.ts';
import { language, say } from './say.ts';

const DAY_MS = 86_400_000;

/** A stretch of a timeline in full: "9 March 2026", "9–15 March 2026", "March 2026", "2026". */
export function bucketInWords({ first, last }: Pick<Bucket, 'first' | 'last'>, unit: BucketUnit): string {
  const [from, to] = [new Date(first * DAY_MS), new Date(last * DAY_MS)];
  switch (unit) {
    case 'day':
      return format({ day: 'numeric', month: 'long', year: 'numeric' }).format(from);
    case 'week':
      return format({ day: 'numeric', month: 'long', year: 'numeric' }).formatRange(from, to);
    case 'month':
      return format({ month: 'long', year: 'numeric' }).format(from);
    case 'quarter':
      return format({ month: 'long', year: 'numeric' }).formatRange(from, to);
    case 'year':
      return format({ year: 'numeric' }).format(from);
  }
}

/** Where a stretch begins, in short, for the axis; the year is said where it changes. */
export function bucketTick(first: number, unit: BucketUnit, isNewYear: boolean): string {
  const date = new Date(first * DAY_MS);
  if (unit === 'year') return format({ year: 'numeric' }).format(date);
  const year = isNewYear ? ({ year: 'numeric' } as const) : {};
  if (unit === 'month' || unit === 'quarter') return format({ month: 'short', ...year }).format(date);
  return format({ day: 'numeric', month: 'short', ...year }).format(date);
}

/** "per week". */
export function unitInWords(unit: BucketUnit): string {
  return say(`timeline_per_${unit}`);
}

function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return dayFormat(language(), options);
}

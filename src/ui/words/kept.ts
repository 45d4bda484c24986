import { longDay } from './dates.ts';
import { say, sayCount } from './say.ts';

/** "Articles are kept for 90 days." @param days `null` for good */
export function articlesKeptInWords(days: number | null): string {
  return days === null ? say('retention_kept_for_good') : say('retention_kept', daysInWords(days));
}

/** "90 days"; a year and two years by their names. */
export function daysInWords(days: number): string {
  if (days === 365) return say('retention_year');
  return days === 730 ? say('retention_years') : sayCount('retention_count', days);
}

/** The question before a period is deleted. @param from @param to ISO days, both included; one of them may be open */
export function periodQuestion(from: string | null, to: string | null): string {
  if (from === to) return say('forget_period_confirm_day', longDay(from));
  if (from === null) return say('forget_period_confirm_to', longDay(to));
  return to === null
    ? say('forget_period_confirm_from', longDay(from))
    : say('forget_period_confirm', longDay(from), longDay(to));
}

/** What came of deleting: "12 articles deleted." */
export function deletedInWords(articles: number): string {
  return articles === 0 ? say('forget_none_deleted') : sayCount('forget_deleted', articles);
}

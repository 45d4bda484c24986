import { dayFormat } from './formats.ts';
import { language } from './say.ts';

/** A month in full: "March 2026". @param month as in `2026-03` */
export function monthInWords(month: string): string {
  const day = new Date(`${month}-01T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return month;
  return dayFormat(language(), { month: 'long', year: 'numeric' }).format(day);
}

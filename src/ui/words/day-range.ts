import { dayFormat } from './formats.ts';
import { language } from './say.ts';

/** From one ISO 8601 day to another: "8 January – 14 March 2026"; one day alone where they are the same. */
export function dayRange(from: string, to: string): string {
  const [first, last] = [from, to].map((iso) => new Date(`${iso.slice(0, 10)}T00:00:00Z`));
  if (!first || !last || Number.isNaN(first.getTime()) || Number.isNaN(last.getTime())) return '';
  const format = dayFormat(language(), { day: 'numeric', month: 'long', year: 'numeric' });
  return from.slice(0, 10) === to.slice(0, 10) ? format.format(first) : format.formatRange(first, last);
}

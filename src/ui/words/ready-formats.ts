import { shortDay } from './dates.ts';
import { inDigits } from './say.ts';

/**
 * Has the browser read its data for dates and numbers. The first of either costs tens of milliseconds in every process
 * (40 to 100 measured), which is best spent while an answer is waited for.
 */
export function readyFormats(): void {
  inDigits(1000);
  shortDay('2000-01-01', new Date());
}

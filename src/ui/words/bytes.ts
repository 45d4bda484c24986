import { language } from './say.ts';

const UNITS = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** A size in decimal units: "12 kB", "3.4 MB", "58 GB"; never less than 1 kB. */
export function bytesInWords(bytes: number): string {
  let size = bytes / 1000;
  let unit = 0;
  while (size >= 999.5 && unit < UNITS.length - 1) {
    size /= 1000;
    unit += 1;
  }
  const digits = unit === 0 || size >= 99.95 ? 0 : 1;
  return new Intl.NumberFormat(language(), {
    style: 'unit',
    unit: UNITS[unit]!,
    unitDisplay: 'short',
    useGrouping: false,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(unit === 0 ? Math.max(1, size) : size);
}

const UNITS = ['kB', 'MB', 'GB', 'TB'] as const;

/** A size in decimal units: "12 kB", "3.4 MB", "58 GB"; never less than 1 kB. */
export function bytesInWords(bytes: number): string {
  let size = bytes / 1000;
  let unit = 0;
  while (size >= 999.5 && unit < UNITS.length - 1) {
    size /= 1000;
    unit += 1;
  }
  const rounded = unit === 0 || size >= 99.95 ? Math.max(1, Math.round(size)) : size.toFixed(1);
  return `${rounded} ${UNITS[unit]}`;
}

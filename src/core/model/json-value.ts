/** True for a JSON object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text in a field of an object, or `null`. */
export function stringOf(item: unknown, field: string): string | null {
  const value = isRecord(item) ? item[field] : undefined;
  return typeof value === 'string' ? value : null;
}

/** What the value is a list of; a single value counts as a list of one. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The texts in a list. */
export function stringsOf(value: unknown): readonly string[] {
  return listOf(value).filter((entry) => typeof entry === 'string');
}

/** A moment as ISO 8601 UTC, or `null` for what is none. One that is in UTC already stays as it is written. */
export function momentOf(value: unknown): string | null {
  if (typeof value !== 'string' || Number.isNaN(Date.parse(value))) return null;
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value)) return value;
  return new Date(value).toISOString();
}

/** Longer values are no title, name or date, but a mistake of the page; they are cut here. */
const MAX_CHARACTERS = 500;

/**
 * A value from a tag or from JSON-LD as plain text: entities that were escaped twice decoded, markup dropped,
 * whitespace collapsed. `null` when nothing is left. The value never becomes part of a page.
 */
export function plainText(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const cut = value.slice(0, 4 * MAX_CHARACTERS);
  const text = /[&<]/.test(cut) ? decoded(cut) : cut;
  return text.replace(/\s+/g, ' ').trim().slice(0, MAX_CHARACTERS) || null;
}

/** A parsed document is inert: no script of it runs and nothing is loaded. */
function decoded(text: string): string {
  const doc = new DOMParser().parseFromString(text, 'text/html');
  return doc.body.textContent;
}

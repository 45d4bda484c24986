import { canonicalAddress } from '../article/canonical-address.ts';
import { isRecord, listOf, stringOf } from '../model/json-value.ts';
import type { MarkRef, QuoteTarget } from '../model/reader-annotation.ts';
import { topicById } from '../taxonomy/taxonomy.ts';
import { ImportError } from './import-error.ts';
import type { FilePlace } from './import-problem.ts';

/** Longer identities are not identities. */
const LONGEST_ID = 300;

/** What a highlight without words of the reader's says. */
export const HIGHLIGHT = 'Highlighted';

/** The canonical address of an annotated page, or `null` when it is no web page. */
export function sourceOf(source: unknown): string | null {
  const address = isRecord(source) ? (source.id ?? source.source) : source;
  if (typeof address !== 'string' || !/^https?:\/\/[^\s/]+/i.test(address)) return null;
  return canonicalAddress(address, []);
}

/** The quote that selectors point at; `null` without one, since a position alone does not survive an edit. */
export function quoteOf(selector: unknown): QuoteTarget | null {
  const selectors = listOf(selector).filter(isRecord);
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  const exact = stringOf(quote, 'exact');
  if (!exact?.trim()) return null;
  const start = typeof position?.start === 'number' && position.start >= 0 ? Math.floor(position.start) : 0;
  return {
    exact,
    prefix: stringOf(quote, 'prefix') ?? '',
    suffix: stringOf(quote, 'suffix') ?? '',
    // Counted in the exporter's text, which is not at hand: near enough to tell repeated words apart.
    start,
    end: start + exact.length,
  };
}

/** The mark that an annotation is about: a topic by its id, else a statement. */
export function markOf(topic: unknown): MarkRef {
  const known = typeof topic === 'string' && (topicById(topic) || topic.startsWith('own:'));
  return known ? { kind: 'topic', topic } : { kind: 'statement' };
}

/** Notices an identity that stands in a file twice. */
export class Identities {
  readonly #places = new Map<string, FilePlace>();

  /** @throws {ImportError} naming both places */
  add(id: string, place: FilePlace): void {
    const earlier = this.#places.get(id);
    if (earlier) throw new ImportError({ code: 'same-identity', place, earlier, id: id.slice(0, 80) });
    this.#places.set(id, place);
  }
}

/** The identity of an annotation; one that gives none is known by its place and words. */
export function identityOf(item: unknown, fallback: string): string {
  const id = stringOf(item, 'id')?.replace(/^urn:uuid:/, '');
  return id && id.length <= LONGEST_ID ? id : fallback;
}

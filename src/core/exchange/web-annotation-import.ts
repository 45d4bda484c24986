import type { Correction, MarkRef, QuoteTarget, ReaderNote } from '../model/reader-annotation.ts';
import { topicById } from '../taxonomy/taxonomy.ts';

/** What a W3C annotation file holds for the library. */
export interface ImportedAnnotations {
  readonly notes: readonly ReaderNote[];
  readonly corrections: readonly Correction[];
  /** Marks that Parley's own analysis makes again when the article is opened; counted, not stored. */
  readonly marks: number;
  /** What could not be read, each with its place in the file. */
  readonly problems: readonly string[];
}

/** A file that is not what it should be; the message says what and where. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}

/**
 * Reads a W3C Web Annotation collection, page, list or single annotation (JSON-LD, compacted with the W3C context).
 * An annotation that cannot be used is named in `problems`; the others still come in.
 * @throws {ImportError} when the file is not JSON or holds no annotations at all
 */
export function readWebAnnotations(file: string): ImportedAnnotations {
  const items = annotationItems(parseJson(file));
  const notes: ReaderNote[] = [];
  const corrections: Correction[] = [];
  const problems: string[] = [];
  let marks = 0;
  items.forEach((item, index) => {
    const motivation = isRecord(item) ? item.motivation : undefined;
    if (motivation === 'classifying' || motivation === 'identifying' || motivation === 'linking') {
      marks += 1;
      return;
    }
    const read = readAnnotation(item);
    if (typeof read === 'string') problems.push(`Annotation ${index + 1}: ${read}`);
    else if (motivation === 'moderating') corrections.push(read);
    else notes.push({ ...read, text: bodyText(item), modified: stringOf(item, 'modified') ?? read.created });
  });
  return { notes, corrections, marks, problems };
}

function parseJson(file: string): unknown {
  try {
    return JSON.parse(file);
  } catch (error) {
    throw new ImportError(
      `This is not a JSON file: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** The annotations of a collection, of a page, of a plain list, or the one that the file is. */
function annotationItems(file: unknown): readonly unknown[] {
  if (Array.isArray(file)) return file;
  if (isRecord(file)) {
    if (isRecord(file.first) && Array.isArray(file.first.items)) return file.first.items;
    if (Array.isArray(file.items)) return file.items;
    if (file.type === 'Annotation') return [file];
  }
  throw new ImportError(
    'The file holds no annotations: neither a collection, nor a page, nor a list of them.',
  );
}

/** The annotation without its body, or why it cannot be used. */
function readAnnotation(item: unknown): Correction | string {
  if (!isRecord(item)) return 'is not an object.';
  const target = Array.isArray(item.target) ? item.target[0] : item.target;
  if (!isRecord(target) || typeof target.source !== 'string') return 'names no source.';
  const quote = quoteOf(target.selector);
  if (!quote) return 'has no text quote selector.';
  const created =
    typeof item.created === 'string' && !Number.isNaN(Date.parse(item.created)) ? item.created : null;
  return {
    id: typeof item.id === 'string' ? item.id.replace(/^urn:uuid:/, '') : `${target.source}#${quote.start}`,
    articleUrl: target.source,
    target: quote,
    mark: markOf(item.topic),
    created: created ?? new Date(0).toISOString(),
  };
}

function markOf(topic: unknown): MarkRef {
  const known = typeof topic === 'string' && (topicById(topic) || topic.startsWith('own:'));
  return known ? { kind: 'topic', topic } : { kind: 'statement' };
}

function quoteOf(selector: unknown): QuoteTarget | null {
  const selectors = (Array.isArray(selector) ? selector : [selector]).filter(isRecord);
  const quote = selectors.find((candidate) => candidate.type === 'TextQuoteSelector');
  const position = selectors.find((candidate) => candidate.type === 'TextPositionSelector');
  if (typeof quote?.exact !== 'string' || quote.exact === '') return null;
  const start = typeof position?.start === 'number' && position.start >= 0 ? position.start : 0;
  return {
    exact: quote.exact,
    prefix: typeof quote.prefix === 'string' ? quote.prefix : '',
    suffix: typeof quote.suffix === 'string' ? quote.suffix : '',
    // Code points of the exporter's text, which is not at hand: near enough to tell repeated words apart.
    start,
    end: start + quote.exact.length,
  };
}

function bodyText(item: unknown): string {
  const body = isRecord(item) ? item.body : undefined;
  const bodies = (Array.isArray(body) ? body : [body]).filter(isRecord);
  return bodies.map((one) => one.value).find((value) => typeof value === 'string') ?? '';
}

function stringOf(item: unknown, field: string): string | null {
  const value = isRecord(item) ? item[field] : undefined;
  return typeof value === 'string' ? value : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

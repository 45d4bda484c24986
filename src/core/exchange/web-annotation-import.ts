import type { BackupRecord } from '../model/backup-record.ts';
import { isRecord, listOf, momentOf, stringOf } from '../model/json-value.ts';
import type { Correction } from '../model/reader-annotation.ts';
import { HIGHLIGHT, Identities, identityOf, markOf, quoteOf, sourceOf } from './foreign-annotation.ts';
import { ImportError } from './import-error.ts';
import type { ImportReader } from './import-item.ts';
import type { EntryProblem, FilePlace } from './import-problem.ts';
import { jsonItems } from './json-items.ts';
import { ownMarkingOf } from './own-mark-import.ts';
import { stableUuid } from './stable-uuid.ts';

/** What analysis makes again by itself. */
const MADE_BY_ANALYSIS: ReadonlySet<unknown> = new Set(['classifying', 'identifying', 'linking']);

/**
 * A W3C Web Annotation collection, page, list or single annotation (JSON-LD, compacted with the W3C context): notes,
 * corrections and marks of the reader's own. An annotation that cannot be used is a problem; the others still come in.
 */
export const readWebAnnotations: ImportReader = async function* (pieces, { now }) {
  const identities = new Identities();
  let number = 0;
  for await (const item of jsonItems(pieces, ['items', '@graph'])) {
    number += 1;
    const place: FilePlace = { unit: 'annotation', number };
    if (number === 1 && isRecord(item) && !('target' in item))
      throw new ImportError({ code: 'no-annotations' });
    const id = isRecord(item) && typeof item.id === 'string' ? item.id : null;
    if (id) identities.add(id, place);
    const motivations = isRecord(item) ? listOf(item.motivation) : [];
    const isOwn = isRecord(item) && item.own === true;
    if (!isOwn && motivations.some((motivation) => MADE_BY_ANALYSIS.has(motivation))) {
      yield { kind: 'mark' };
      continue;
    }
    const read = readAnnotation(item, now, motivations.includes('moderating'));
    if (typeof read === 'string') yield { kind: 'problem', problem: { place, fault: read } };
    else yield { kind: 'record', record: read };
  }
};

/** The annotation as a record, or why it cannot be used. */
function readAnnotation(
  item: unknown,
  now: string,
  isCorrection: boolean,
): BackupRecord | EntryProblem['fault'] {
  if (!isRecord(item)) return 'not-object';
  const target = listOf(item.target)[0];
  const articleUrl = isRecord(target) ? sourceOf(target.source) : sourceOf(target);
  if (!articleUrl) return 'no-page';
  const quote = isRecord(target) ? quoteOf(target.selector) : null;
  if (!quote) return 'no-quote';
  const correction: Correction = {
    id: identityOf(item, stableUuid(`${articleUrl}\n${quote.start}\n${quote.exact}\n${bodyText(item)}`)),
    articleUrl,
    target: quote,
    mark: markOf(item.topic),
    created: momentOf(item.created) ?? now,
  };
  if (item.own === true) {
    const modified = momentOf(item.modified) ?? correction.created;
    return { kind: 'mark', mark: { ...correction, mark: ownMarkingOf(item), modified } };
  }
  if (isCorrection) return { kind: 'correction', correction };
  const modified = momentOf(item.modified) ?? correction.created;
  return { kind: 'note', note: { ...correction, text: bodyText(item) || HIGHLIGHT, modified } };
}

function bodyText(item: Record<string, unknown>): string {
  const bodies = [...listOf(item.body), item.bodyValue];
  const texts = bodies.map((body) => (typeof body === 'string' ? body : stringOf(body, 'value')));
  // A body that is an address names another document; it is no words of the reader's.
  return texts.find((text) => text && !/^https?:\/\/\S+$/.test(text)) ?? '';
}

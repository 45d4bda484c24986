import { isRecord, listOf, momentOf, stringOf, stringsOf } from '../model/json-value.ts';
import type { ReaderNote } from '../model/reader-annotation.ts';
import { HIGHLIGHT, Identities, identityOf, markOf, quoteOf, sourceOf } from './foreign-annotation.ts';
import { ImportError } from './import-error.ts';
import type { ImportItem, ImportReader } from './import-item.ts';
import { jsonItems } from './json-items.ts';
import { stableUuid } from './stable-uuid.ts';

/**
 * A file of annotations that Hypothesis exported, or its API answered: each becomes a note on its quote. Page notes and
 * replies have no quote and are problems. What Parley itself wrote about marks is counted, not stored.
 */
export const readHypothesis: ImportReader = async function* (pieces, { now }) {
  const identities = new Identities();
  let number = 0;
  for await (const item of jsonItems(pieces, ['annotations', 'rows'])) {
    number += 1;
    const place = `Annotation ${number}`;
    if (!isRecord(item)) {
      yield { kind: 'problem', problem: `${place}: is not an object.` };
      continue;
    }
    if (number === 1 && !('uri' in item) && !('target' in item))
      throw new ImportError(
        'The file holds no Hypothesis annotations: its first entry names no page. Nothing was changed.',
      );
    if (typeof item.id === 'string') identities.add(item.id, place);
    yield readAnnotation(item, place, now);
  }
};

function readAnnotation(item: Record<string, unknown>, place: string, now: string): ImportItem {
  const tags = stringsOf(item.tags);
  // Tags of the marks that Parley exports beside the notes.
  if (tags[0] === 'topic' || (tags[0] === 'statement' && tags[1]?.startsWith('move: ')))
    return { kind: 'mark' };
  const target = listOf(item.target)[0];
  const articleUrl = sourceOf(item.uri) ?? sourceOf(isRecord(target) ? target.source : null);
  if (!articleUrl) return { kind: 'problem', problem: `${place}: names no web page.` };
  const quote = isRecord(target) ? quoteOf(target.selector) : null;
  if (!quote) return { kind: 'problem', problem: `${place}: has no quote (a page note or a reply).` };
  const created = momentOf(item.created) ?? now;
  const note: ReaderNote = {
    id: identityOf(item, stableUuid(`${articleUrl}\n${quote.start}\n${quote.exact}`)),
    articleUrl,
    target: quote,
    mark: markOf(tags.find((tag) => tag.startsWith('topic: '))?.slice('topic: '.length)),
    text: stringOf(item, 'text') || HIGHLIGHT,
    created,
    modified: momentOf(item.updated) ?? created,
  };
  return { kind: 'record', record: { kind: 'note', note } };
}

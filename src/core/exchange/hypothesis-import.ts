import { isRecord, listOf, momentOf, stringOf, stringsOf } from '../model/json-value.ts';
import type { OwnMarking, ReaderNote } from '../model/reader-annotation.ts';
import { HIGHLIGHT, Identities, identityOf, markOf, quoteOf, sourceOf } from './foreign-annotation.ts';
import { OWN_MARK_TAG } from './hypothesis.ts';
import { ImportError } from './import-error.ts';
import type { ImportItem, ImportReader } from './import-item.ts';
import type { FilePlace } from './import-problem.ts';
import { jsonItems } from './json-items.ts';
import { ownMarkingOf } from './own-mark-import.ts';
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
    const place: FilePlace = { unit: 'annotation', number };
    if (!isRecord(item)) {
      yield { kind: 'problem', problem: { place, fault: 'not-object' } };
      continue;
    }
    if (number === 1 && !('uri' in item) && !('target' in item))
      throw new ImportError({ code: 'no-hypothesis' });
    if (typeof item.id === 'string') identities.add(item.id, place);
    yield readAnnotation(item, place, now);
  }
};

function readAnnotation(item: Record<string, unknown>, place: FilePlace, now: string): ImportItem {
  const tags = stringsOf(item.tags);
  // Tags of the marks that Parley exports beside the notes.
  if (tags[0] === 'topic' || (tags[0] === 'statement' && tags[1]?.startsWith('move: ')))
    return { kind: 'mark' };
  const target = listOf(item.target)[0];
  const articleUrl = sourceOf(item.uri) ?? sourceOf(isRecord(target) ? target.source : null);
  if (!articleUrl) return { kind: 'problem', problem: { place, fault: 'no-page' } };
  const quote = isRecord(target) ? quoteOf(target.selector) : null;
  if (!quote) return { kind: 'problem', problem: { place, fault: 'no-quote' } };
  const created = momentOf(item.created) ?? now;
  const common = {
    id: identityOf(item, stableUuid(`${articleUrl}\n${quote.start}\n${quote.exact}`)),
    articleUrl,
    target: quote,
    created,
    modified: momentOf(item.updated) ?? created,
  };
  if (tags[0] === OWN_MARK_TAG)
    return { kind: 'record', record: { kind: 'mark', mark: { ...common, mark: ownMarkingIn(tags) } } };
  const note: ReaderNote = {
    ...common,
    mark: markOf(tagged(tags, 'topic')),
    text: stringOf(item, 'text') || HIGHLIGHT,
  };
  return { kind: 'record', record: { kind: 'note', note } };
}

function ownMarkingIn(tags: readonly string[]): OwnMarking {
  const [form, move, speaker] = [tagged(tags, 'form'), tagged(tags, 'move'), tagged(tags, 'speaker')];
  const topics = tags.filter((tag) => tag !== OWN_MARK_TAG && !/^(?:form|move|speaker): /.test(tag));
  return ownMarkingOf({ kind: form, move, speaker, topic: tagged(tags, 'topic') ?? topics });
}

/** What follows a name in the tags, as in "speaker: Ada Lindqvist". */
function tagged(tags: readonly string[], name: string): string | undefined {
  return tags.find((tag) => tag.startsWith(`${name}: `))?.slice(name.length + 2);
}

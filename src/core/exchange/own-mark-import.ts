import { listOf, stringOf, stringsOf } from '../model/json-value.ts';
import type { OwnMarking } from '../model/reader-annotation.ts';
import type { Move, Speaker, StatementKind } from '../model/statement.ts';
import { speakerNamed } from '../names/speaker-named.ts';
import { MOVES } from '../taxonomy/taxonomy.ts';
import { markOf } from './foreign-annotation.ts';

const FORMS: readonly StatementKind[] = ['direct', 'mixed', 'indirect'];
const SORTS: readonly Speaker['sort'][] = ['person', 'organisation', 'place', 'group'];

/** Reads what `ownMarkFields` wrote; an annotation without a kind of statement and with a topic is a topic. */
export function ownMarkingOf(fields: Record<string, unknown>): OwnMarking {
  const form = FORMS.find((known) => known === fields.kind);
  const about = markOf(fields.topic);
  if (!form && about.kind === 'topic') return about;
  return {
    kind: 'statement',
    speaker: speakerOf(fields),
    form: form ?? 'indirect',
    move: moveNamed(stringOf(fields, 'move')),
    topics: stringsOf(listOf(fields.topic)),
  };
}

/** The move of this name; `states` for any other. */
function moveNamed(name: string | null): Move {
  return (MOVES.find(({ id }) => id === name)?.id as Move | undefined) ?? 'states';
}

function speakerOf(fields: Record<string, unknown>): Speaker | null {
  const named = speakerNamed(stringOf(fields, 'speaker') ?? '');
  if (!named) return null;
  return {
    ...named,
    key: stringOf(fields, 'speakerKey') ?? named.key,
    sort: SORTS.find((known) => known === fields.speakerSort) ?? named.sort,
    role: stringOf(fields, 'speakerRole'),
  };
}

import type { PositionColumn, Positions, PositionsBy } from '#core/model/positions.ts';
import { partyOfSpeaker } from '#core/parties/party-of-speaker.ts';
import { findPositions, type PlacedStatement } from '#core/positions/find-positions.ts';
import { textOrNull } from './article-rows.ts';
import { completeStatements } from './complete-statements.ts';
import { correctedStatements } from './corrected-statements.ts';
import { isoDay } from './iso-day.ts';
import type { LibraryContext } from './library-context.ts';
import { partiesOf } from './negotiation-view.ts';
import { moveOf } from './statement-moves.ts';

const OTHERS = 'others';

/** Where parties or speakers of a negotiation stand, from the index alone; corrected statements do not count. */
export function positionsIn(context: LibraryContext, negotiation: string, by: PositionsBy): Positions {
  const { database } = context;
  const row = database.first('SELECT id, parties FROM negotiation WHERE key = ?', negotiation);
  if (!row) return { columns: [], topics: [], cells: [] };
  const articles = database.numbers('SELECT id FROM article WHERE negotiation_id = ?', row.id!);
  completeStatements(context, articles);
  const parties = by === 'party' ? partiesOf(database, JSON.parse(String(row.parties)) as string[]) : [];
  const speakers = speakersIn(context, Number(row.id));
  const columnOf = new Map(
    [...speakers].map(([id, { key, keys, roles }]) => [
      id,
      by === 'speaker' ? key : (partyOfSpeaker(keys, roles, parties) ?? OTHERS),
    ]),
  );
  const wrong = correctedStatements(context, articles);
  const said = database
    .all(STATEMENTS, row.id!)
    .filter(({ article_id, position }) => !wrong.get(Number(article_id))?.has(Number(position)))
    .flatMap((found): PlacedStatement[] => {
      const speaker = speakers.get(Number(found.speaker_id));
      if (!speaker) return [];
      return [
        {
          articleId: Number(found.article_id),
          position: Number(found.position),
          topic: String(found.topic),
          column: columnOf.get(speaker.id)!,
          move: moveOf(found.move),
          day: isoDay(Number(found.day)),
          speaker: speaker.name,
          speakerKey: speaker.key,
          site: textOrNull(found.site),
        },
      ];
    });
  const names = new Map(
    by === 'party'
      ? parties.map(({ key, name }) => [key, name])
      : [...speakers.values()].map(({ key, name }) => [key, name]),
  );
  const topics = countBy(said, ({ topic }) => topic);
  return {
    columns: columnsOf(said, names, by),
    topics: [...topics.keys()].sort((a, b) => topics.get(b)! - topics.get(a)!),
    cells: findPositions(said),
  };
}

/** On a topic only: a statement without a topic takes no position on one. */
const STATEMENTS = `SELECT article_id, position, speaker_id, move, topic.name AS topic, article.day, article.site
  FROM article CROSS JOIN speaker_statement ON article_id = article.id JOIN topic ON topic.id = topic_id
  WHERE negotiation_id = ? ORDER BY article.day, article.moment, article.id, position`;

interface SpeakerInTalks {
  readonly id: number;
  readonly name: string;
  /** The first of `keys`. */
  readonly key: string;
  readonly keys: readonly string[];
  /** Newest first. */
  readonly roles: readonly string[];
}

function speakersIn({ database }: LibraryContext, negotiation: number): ReadonlyMap<number, SpeakerInTalks> {
  const roles = new Map<number, string[]>();
  for (const { speaker_id, words } of database.all(ROLES, negotiation)) {
    const known = roles.get(Number(speaker_id)) ?? [];
    roles.set(Number(speaker_id), words === null ? known : [...known, String(words)]);
  }
  return new Map(
    [...roles].map(([id, found]) => {
      const keys = database
        .all('SELECT key FROM speaker_key WHERE speaker_id = ? ORDER BY key', id)
        .map(({ key }) => String(key));
      const name = String(database.first('SELECT name FROM speaker WHERE id = ?', id)?.name);
      return [id, { id, name, key: keys[0] ?? '', keys, roles: found }];
    }),
  );
}

const ROLES = `SELECT speaker_id, words FROM article CROSS JOIN speaker_statement ON article_id = article.id
  LEFT JOIN role ON role.id = role_id WHERE negotiation_id = ?
  GROUP BY speaker_id, words ORDER BY max(article.day) DESC`;

function columnsOf(
  said: readonly PlacedStatement[],
  names: ReadonlyMap<string, string>,
  by: PositionsBy,
): readonly PositionColumn[] {
  const counts = countBy(said, ({ column }) => column);
  // Parties without a statement are shown: that they are silent in the library is worth knowing.
  const keys = by === 'party' ? [...names.keys()] : [...counts.keys()].filter((key) => key !== OTHERS);
  const columns = keys
    .map((key) => ({ key, name: names.get(key) ?? key, statements: counts.get(key) ?? 0 }))
    .sort((a, b) => b.statements - a.statements);
  const others = counts.get(OTHERS);
  return others ? [...columns, { key: OTHERS, name: '', statements: others }] : columns;
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

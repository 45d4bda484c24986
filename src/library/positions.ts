import type { PlacedStatement, PositionColumn, Positions, PositionsBy } from '#core/model/positions.ts';
import { partyOfSpeaker } from '#core/parties/party-of-speaker.ts';
import { findPositions } from '#core/positions/find-positions.ts';
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
  const topicNames = new Map(
    database.all('SELECT id, name FROM topic').map(({ id, name }) => [Number(id), String(name)]),
  );
  const said = database.all(STATEMENTS, row.id!).flatMap((article) => {
    const articleId = Number(article.id);
    const shared = { articleId, day: isoDay(Number(article.day)), site: textOrNull(article.site) };
    return statementsOf(String(article.said)).flatMap(
      ([position, speakerId, topicId, move]): PlacedStatement[] => {
        const speaker = speakers.get(speakerId);
        const topic = topicNames.get(topicId);
        // On a topic only: a statement without one takes no position.
        if (!speaker || topic === undefined || wrong.get(articleId)?.has(position)) return [];
        return [
          {
            ...shared,
            position,
            topic,
            column: columnOf.get(speakerId)!,
            move: moveOf(move),
            speaker: speaker.name,
            speakerKey: speaker.key,
          },
        ];
      },
    );
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

/** One row for each article, since rows cost more than the numbers in them: 2,000 statements took 170 ms as rows. */
const STATEMENTS = `SELECT article.id, article.day, article.site,
    group_concat(position || ' ' || speaker_id || ' ' || topic_id || ' ' || coalesce(move, 0), ';') AS said
  FROM article CROSS JOIN speaker_statement ON article_id = article.id
  WHERE negotiation_id = ? GROUP BY article.id ORDER BY article.day, article.moment, article.id`;

type StatementNumbers = readonly [position: number, speaker: number, topic: number, move: number];

/** The numbers of an article's statements in text order. */
function statementsOf(said: string): readonly StatementNumbers[] {
  return said
    .split(';')
    .map((one) => one.split(' ').map(Number) as unknown as StatementNumbers)
    .sort((a, b) => a[0] - b[0]);
}

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
    const known = roles.get(Number(speaker_id));
    if (known) known.push(String(words));
    else roles.set(Number(speaker_id), [String(words)]);
  }
  return new Map(
    database.all(SPEAKERS, negotiation).map((row) => {
      const id = Number(row.id);
      const keys = String(row.keys).split('\n').sort();
      return [id, { id, name: String(row.name), key: keys[0] ?? '', keys, roles: roles.get(id) ?? [] }];
    }),
  );
}

const SPEAKERS = `SELECT id, name,
    (SELECT group_concat(key, char(10)) FROM speaker_key WHERE speaker_id = speaker.id) AS keys
  FROM speaker WHERE id IN (SELECT speaker_id FROM article CROSS JOIN speaker_statement ON article_id = article.id
    WHERE negotiation_id = ?)`;

const ROLES = `SELECT speaker_id, words FROM article CROSS JOIN speaker_statement ON article_id = article.id
  JOIN role ON role.id = role_id WHERE negotiation_id = ?
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

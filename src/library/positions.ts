import type { PlacedStatement, PositionColumn, Positions, PositionsBy } from '#core/model/positions.ts';
import { partyOfSpeaker } from '#core/parties/party-of-speaker.ts';
import { findPositions } from '#core/positions/find-positions.ts';
import { textOrNull } from './article-rows.ts';
import { correctedStatements } from './corrected-statements.ts';
import { isoDay } from './iso-day.ts';
import type { LibraryContext } from './library-context.ts';
import { partiesOf } from './negotiation-view.ts';
import { moveOf } from './statement-moves.ts';
import { speakersOf } from './talks-speakers.ts';
import { articlesOfTalks } from './talks-statements.ts';
import { topicNames } from './topic-names.ts';

const OTHERS = 'others';

/** Where parties or speakers of a negotiation stand, from the index alone; corrected statements do not count. */
export function positionsIn(context: LibraryContext, negotiation: string, by: PositionsBy): Positions {
  const { database } = context;
  const row = database.first('SELECT id, parties FROM negotiation WHERE key = ?', negotiation);
  if (!row) return { columns: [], topics: [], cells: [] };
  const articles = articlesOfTalks(context, Number(row.id));
  const parties = by === 'party' ? partiesOf(database, JSON.parse(String(row.parties)) as string[]) : [];
  const speakers = speakersOf(database, articles);
  const columnOf = new Map(
    [...speakers].map(([id, { key, keys, roles }]) => [
      id,
      by === 'speaker' ? key : (partyOfSpeaker(keys, roles, parties) ?? OTHERS),
    ]),
  );
  const wrong = correctedStatements(
    context,
    articles.map(({ id }) => id),
  );
  const namesOfTopics = topicNames(database);
  // Loops and no spreading: written with these, placing 6,000 statements took longer than reading them.
  const said: PlacedStatement[] = [];
  for (const article of articles) {
    const day = isoDay(article.day);
    const site = textOrNull(article.site);
    const wrongHere = wrong.get(article.id);
    for (const { position, speakerId, topicId, move } of article.said) {
      const topic = namesOfTopics.get(topicId);
      const speaker = speakers.get(speakerId);
      // On a topic only: a statement without one takes no position.
      if (topic === undefined || !speaker || wrongHere?.has(position)) continue;
      said.push({
        articleId: article.id,
        position,
        topic,
        column: columnOf.get(speakerId)!,
        move: moveOf(move),
        day,
        speaker: speaker.name,
        speakerKey: speaker.key,
        site,
      });
    }
  }
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

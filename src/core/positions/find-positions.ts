import type { PlacedStatement, Position } from '../model/positions.ts';

/**
 * Where every column stands on every topic. A column's latest statement is its position; of those of one article the
 * last that does more than state. What it moved from is the newest earlier statement with another move; plain statements
 * take no position and are passed over.
 * @param statements in order of time, those of one article together and in text order
 */
export function findPositions(statements: readonly PlacedStatement[]): readonly Position[] {
  const lines = new Map<string, PlacedStatement[]>();
  for (const statement of statements) {
    const key = `${statement.column}\n${statement.topic}`;
    const line = lines.get(key);
    if (line) line.push(statement);
    else lines.set(key, [statement]);
  }
  return [...lines.values()].map(positionOf);
}

function positionOf(line: readonly PlacedStatement[]): Position {
  const last = line.at(-1)!;
  const latest =
    line.findLast(({ articleId, move }) => articleId === last.articleId && move !== 'states') ?? last;
  const moves = line.slice(0, line.indexOf(latest)).filter(({ move }) => move !== 'states');
  const before = moves.findLast(({ move }) => move !== latest.move) ?? null;
  const run = latest.move === 'states' ? [] : moves.slice(before ? moves.lastIndexOf(before) + 1 : 0);
  const first = run[0]?.day ?? null;
  return {
    articleId: latest.articleId,
    position: latest.position,
    topic: latest.topic,
    column: latest.column,
    move: latest.move,
    day: latest.day,
    speaker: latest.speaker,
    speakerKey: latest.speakerKey,
    site: latest.site,
    before: before && { move: before.move, day: before.day },
    since: first !== null && first < latest.day ? first : null,
    statements: line.length,
  };
}

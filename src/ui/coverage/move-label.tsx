import type { Move } from '#core/model/statement.ts';
import { MOVE_TONES } from '../words/moves.ts';
import { say } from '../words/say.ts';

/** A move: a dot in its colour, and always its word. */
export function MoveLabel({ move }: { move: Move }) {
  return <span class={`move ${MOVE_TONES[move]}`}>{say(`move_${move}`)}</span>;
}

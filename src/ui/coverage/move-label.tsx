import type { Move } from '#core/model/statement.ts';
import { MOVE_WORDS } from '../words/moves.ts';

/** A move: a dot in its colour, and always its word. */
export function MoveLabel({ move }: { move: Move }) {
  const { label, tone } = MOVE_WORDS[move];
  return <span class={`move ${tone}`}>{label}</span>;
}

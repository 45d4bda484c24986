import type { Move } from '#core/model/statement.ts';

/** Moves as the index stores them, by place; new ones go to the end. */
const MOVES: readonly Move[] = [
  'states',
  'proposes',
  'accepts',
  'concedes',
  'demands',
  'rejects',
  'threatens',
  'accuses',
  'optimistic',
  'doubtful',
];

/** The number by which the index stores a move. */
export function moveNumber(move: Move): number {
  return Math.max(0, MOVES.indexOf(move));
}

/** The move of a stored number; `states` for one that is not known. */
export function moveOf(stored: unknown): Move {
  return MOVES[Number(stored)] ?? 'states';
}

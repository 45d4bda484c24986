import type { Move } from '#core/model/statement.ts';

/** The four colours that moves have in `tokens.css` (`--move-…`); screens always say the move's word beside it. */
export const MOVE_TONES: Readonly<Record<Move, 'forward' | 'against' | 'demand' | 'neutral'>> = {
  proposes: 'forward',
  accepts: 'forward',
  concedes: 'forward',
  optimistic: 'forward',
  demands: 'demand',
  rejects: 'against',
  threatens: 'against',
  accuses: 'against',
  doubtful: 'neutral',
  states: 'neutral',
};

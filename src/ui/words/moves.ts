import type { Move } from '#core/model/statement.ts';

/** The four colours that moves have in `tokens.css` (`--move-…`). */
type MoveTone = 'forward' | 'against' | 'demand' | 'neutral';

/** A move as screens show it: always its word, never its colour alone. */
export interface MoveWords {
  readonly label: string;
  readonly tone: MoveTone;
}

/** Labels as in the taxonomy, which page scripts do not carry; a test holds the two together. */
export const MOVE_WORDS: Readonly<Record<Move, MoveWords>> = {
  proposes: { label: 'Proposes', tone: 'forward' },
  accepts: { label: 'Accepts', tone: 'forward' },
  concedes: { label: 'Concedes', tone: 'forward' },
  optimistic: { label: 'Reports progress', tone: 'forward' },
  demands: { label: 'Demands', tone: 'demand' },
  rejects: { label: 'Rejects', tone: 'against' },
  threatens: { label: 'Threatens', tone: 'against' },
  accuses: { label: 'Accuses', tone: 'against' },
  doubtful: { label: 'Doubts', tone: 'neutral' },
  states: { label: 'States', tone: 'neutral' },
};

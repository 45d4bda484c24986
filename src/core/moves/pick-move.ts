import type { Move } from '../model/statement.ts';
import type { MoveCue } from './find-cues.ts';

export interface PickedMove {
  readonly move: Move;
  readonly cue: MoveCue;
}

const WEIGHT = { strong: 3, plain: 2.5, weak: 1 } as const;
const SUBORDINATE_COSTS = 1.5;

/**
 * Chooses the move of a sentence: the surest cue of the main clause, the earliest among equals. What stands aside
 * ("if they reject it") never counts, and around a deed outside talks only what another main verb does.
 */
export function pickMove(cues: readonly MoveCue[]): PickedMove | null {
  const outside = cues.find((cue) => cue.act === 'outside-talks' && cue.level !== 'aside');
  let best: PickedMove | null = null;
  let bestWeight = 0;
  for (const cue of cues) {
    if (cue.act === 'outside-talks' || cue.act === 'other-sense' || cue.level === 'aside') continue;
    if (outside !== undefined && cue.act !== 'states' && !standsBeside(cue, outside)) continue;
    const weight = weightOf(cue);
    if (weight > bestWeight) {
      best = { move: cue.act, cue };
      bestWeight = weight;
    }
  }
  return best;
}

function standsBeside(cue: MoveCue, outside: MoveCue): boolean {
  return (
    cue.level === 'main' && cue.strength !== 'weak' && (cue.first < outside.first || outside.level !== 'main')
  );
}

function weightOf(cue: MoveCue): number {
  if (cue.act === 'states') return 0.1;
  return WEIGHT[cue.strength] - (cue.level === 'subordinate' ? SUBORDINATE_COSTS : 0);
}

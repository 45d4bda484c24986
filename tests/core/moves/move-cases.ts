import type { Move } from '#core/model/statement.ts';

/** Sentences written for Parley that make one move; the cue words stand in square brackets. */
export interface MoveCases {
  readonly move: Move;
  readonly plain: readonly string[];
  /** Negation, modality, nouns, passives, idioms and other senses. */
  readonly hard: readonly string[];
}

/** Takes the brackets out of a case: the sentence and its cue. */
export function readCase(marked: string): { readonly sentence: string; readonly cue: string } {
  const cue = /\[(.+?)\]/.exec(marked)?.[1];
  if (cue === undefined) throw new Error(`no cue marked: ${marked}`);
  return { sentence: marked.replace(/[[\]]/g, ''), cue };
}

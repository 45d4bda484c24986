import type { Move } from '../model/statement.ts';
import { ACCEPTS } from './lexicon/accepts.ts';
import { ACCUSES } from './lexicon/accuses.ts';
import { CONCEDES } from './lexicon/concedes.ts';
import { DEMANDS } from './lexicon/demands.ts';
import { DOUBTFUL } from './lexicon/doubtful.ts';
import { OPTIMISTIC } from './lexicon/optimistic.ts';
import { OTHER_SENSES } from './lexicon/other-senses.ts';
import { OUTSIDE_TALKS } from './lexicon/outside-talks.ts';
import { PROPOSES } from './lexicon/proposes.ts';
import { REJECTS } from './lexicon/rejects.ts';
import { STATES } from './lexicon/states.ts';
import { THREATENS } from './lexicon/threatens.ts';
import { type PhrasePattern, parsePhrases } from './phrase-pattern.ts';

/** What a phrase shows: a move, a deed outside talks, or a sense that is no move. */
export type Act = Move | 'outside-talks' | 'other-sense';

export interface MovePhrase extends PhrasePattern {
  readonly act: Act;
}

const LEXICONS: readonly (readonly [Act, string])[] = [
  ['other-sense', OTHER_SENSES],
  ['concedes', CONCEDES],
  ['rejects', REJECTS],
  ['threatens', THREATENS],
  ['accuses', ACCUSES],
  ['demands', DEMANDS],
  ['accepts', ACCEPTS],
  ['proposes', PROPOSES],
  ['doubtful', DOUBTFUL],
  ['optimistic', OPTIMISTIC],
  ['outside-talks', OUTSIDE_TALKS],
  ['states', STATES],
];

let compiled: ReadonlyMap<string, readonly MovePhrase[]> | null = null;

/** All phrases by their possible first words, compiled at first use; most specific first, then in lexicon order. */
export function movePhrases(): ReadonlyMap<string, readonly MovePhrase[]> {
  compiled ??= compile();
  return compiled;
}

function compile(): ReadonlyMap<string, readonly MovePhrase[]> {
  const ranked = LEXICONS.flatMap(([act, lexicon]) =>
    parsePhrases(lexicon).map((phrase) => ({ phrase: { ...phrase, act }, rank: specificity(phrase, act) })),
  ).sort((a, b) => b.rank - a.rank);
  const byFirst = new Map<string, MovePhrase[]>();
  for (const { phrase } of ranked) {
    for (const word of phrase.elements[0]!.words!) {
      const list = byFirst.get(word);
      if (list) list.push(phrase);
      else byFirst.set(word, [phrase]);
    }
  }
  return byFirst;
}

/** The more a phrase asks for, the surer it is; another sense wins over a move that asks for as much. */
function specificity({ elements, conditions }: PhrasePattern, act: Act): number {
  const words = elements.filter((element) => element.words !== null && !element.optional);
  const conditional = conditions.includes('conditional') ? 2 : 0;
  return words.length + conditions.length / 2 + conditional + (act === 'other-sense' ? 0.75 : 0);
}

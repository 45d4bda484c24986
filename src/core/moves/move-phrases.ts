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

/** A phrase under one of its first words. */
export interface OpenedPhrase {
  readonly phrase: MovePhrase;
  /** The first word counts as a verb only. */
  readonly asVerb: boolean;
}

/** The phrases that one word may open, most specific first, then in lexicon order. */
export interface Opening {
  readonly all: OpenedPhrase[];
  /** Those that the words behind the first cannot rule out. */
  readonly loose: OpenedPhrase[];
  /** Words of which one follows the first in every other phrase (see `PhrasePattern.followers`). */
  readonly followers: Set<string>;
}

let compiled: ReadonlyMap<string, Opening> | null = null;

/** All phrases by their possible first words, compiled at first use. */
export function movePhrases(): ReadonlyMap<string, Opening> {
  compiled ??= compile();
  return compiled;
}

function compile(): ReadonlyMap<string, Opening> {
  const ranked = LEXICONS.flatMap(([act, lexicon]) =>
    parsePhrases(lexicon).map((phrase) => ({ phrase: { ...phrase, act }, rank: specificity(phrase, act) })),
  ).sort((a, b) => b.rank - a.rank);
  const byFirst = new Map<string, Opening>();
  for (const { phrase } of ranked) {
    const first = phrase.elements[0]!;
    for (const word of first.words!) {
      const opening = byFirst.get(word) ?? { all: [], loose: [], followers: new Set() };
      byFirst.set(word, opening);
      const opened = { phrase, asVerb: first.verbs.has(word) };
      opening.all.push(opened);
      if (phrase.followers === null) opening.loose.push(opened);
      else for (const follower of phrase.followers) opening.followers.add(follower);
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

import type { Move } from '../model/statement.ts';
import type { Act, MovePhrase } from './move-phrases.ts';
import type { VerbGroup } from './verb-group.ts';

/** What a negation makes of a move; `null`: nothing that can be told. */
const NEGATED: Readonly<Record<Move, Move | null>> = {
  accepts: 'rejects',
  concedes: 'rejects',
  rejects: null,
  demands: null,
  threatens: null,
  accuses: null,
  proposes: null,
  optimistic: 'doubtful',
  doubtful: null,
  states: null,
};

/** First words that carry their own negation ("no deal without", "cannot accept"). */
const NEGATIVE_WORD = /^(?:no|not|never|nothing|neither|cannot|.+n't)$/;

/** Moves that stay the same when they are only possible ("may retaliate", "could be difficult"). */
const STANDS_WHEN_TENTATIVE: ReadonlySet<Act> = new Set<Act>([
  'threatens',
  'doubtful',
  'optimistic',
  'proposes',
]);

/** Moves that an infinitive of purpose still makes ("travelled to Selm to demand an answer"). */
const STANDS_AS_PURPOSE: ReadonlySet<Act> = new Set<Act>([
  'demands',
  'accuses',
  'proposes',
  'doubtful',
  'optimistic',
]);

/**
 * What a phrase does in its verb group: negation turns it, modality may cancel a verb's move. `word` is the first of the
 * phrase as it stands in the text.
 * @returns `null` when nothing is left; `withGroup` when the auxiliaries belong to the cue ("did not accept").
 */
export function actInContext(
  phrase: MovePhrase,
  word: string,
  group: VerbGroup,
): { readonly act: Act; readonly withGroup: boolean } | null {
  const { act } = phrase;
  if (act === 'outside-talks' || act === 'other-sense') return { act, withGroup: false };
  if (NEGATIVE_WORD.test(word)) return { act, withGroup: false };
  const needsGroup = phrase.conditions.some(
    (name) => name === 'future' || name === 'ready' || name === 'negated',
  );
  if (group.negated && !phrase.conditions.includes('negated')) {
    const turned = NEGATED[act];
    return turned === null || group.duty ? null : { act: turned, withGroup: true };
  }
  if (!phrase.elements[0]!.verbs.has(word)) return { act, withGroup: needsGroup };
  if (group.duty) return null;
  if (group.tentative && !STANDS_WHEN_TENTATIVE.has(act)) return null;
  if (group.bareInfinitive && phrase.strength !== 'weak' && !STANDS_AS_PURPOSE.has(act)) return null;
  return { act, withGroup: needsGroup };
}

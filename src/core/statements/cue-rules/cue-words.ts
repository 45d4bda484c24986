import { nounForms, verbForms } from '../../moves/inflect.ts';
import lists from './cue-words.json' with { type: 'json' };

/** The word between a noun cue and its content. */
export type NounLink = keyof typeof lists.nouns;

/** What follows a verb cue. */
export type VerbFrame = keyof typeof lists.verbs;

const wordsOf = (lines: readonly string[]): string[] => lines.join(' ').split(' ');
const nounsOf = (lines: readonly string[]): ReadonlySet<string> => new Set(wordsOf(lines).flatMap(nounForms));

function byForm<Key extends string>(
  groups: Readonly<Record<Key, readonly string[]>>,
  formsOf: (lemma: string) => readonly string[],
): ReadonlyMap<string, ReadonlySet<Key>> {
  const table = new Map<string, Set<Key>>();
  for (const key of Object.keys(groups) as Key[]) {
    for (const form of wordsOf(groups[key]).flatMap(formsOf)) {
      const keys = table.get(form);
      if (keys) keys.add(key);
      else table.set(form, new Set([key]));
    }
  }
  return table;
}

/** Nouns of saying, each form with the links it takes. */
export const CUE_NOUNS: ReadonlyMap<string, ReadonlySet<NounLink>> = byForm(lists.nouns, nounForms);

/** Verbs of the rules, each form with what may follow it. */
export const CUE_VERBS: ReadonlyMap<string, ReadonlySet<VerbFrame>> = byForm(lists.verbs, verbForms);

export const TERMS = nounsOf(lists.terms);
export const POINTS = nounsOf(lists.points);
export const ATTITUDES = nounsOf(lists.attitudes);
export const ACTORS = nounsOf(lists.actors);

/** Verbs that end the content of a noun cue which is the subject of the sentence. */
export const EFFECTS: ReadonlySet<string> = new Set(
  wordsOf(lists.effects)
    .flatMap(verbForms)
    .filter((form) => !form.endsWith('ing')),
);

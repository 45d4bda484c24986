import type { Move } from '#core/model/statement.ts';
import { language, say } from './say.ts';

/** A move inside a sentence: "rejects". Moves are verbs, which no language that Parley speaks writes with a capital. */
export function moveInSentence(move: Move): string {
  return withSmallFirst(say(`move_${move}`));
}

/** A topic's label inside a sentence: "ceasefire". Some languages keep the capital of a noun. */
export function inSentence(label: string): string {
  return say('language_keeps_noun_capitals') === 'yes' ? label : withSmallFirst(label);
}

/** "Norland, Vastria and Kestrel", as the reader's language lists things. */
export function listed(names: readonly string[]): string {
  return new Intl.ListFormat(language(), { type: 'conjunction' }).format(names);
}

/** "NATO membership" stays as it is. */
function withSmallFirst(label: string): string {
  const [first = '', second = ''] = label;
  const isAcronym = second !== second.toLocaleLowerCase(language());
  return isAcronym ? label : first.toLocaleLowerCase(language()) + label.slice(first.length);
}

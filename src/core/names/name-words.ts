import { foldWord } from './fold-name.ts';
import context from './gazetteer/context-words.json' with { type: 'json' };
import offices from './gazetteer/offices.json' with { type: 'json' };
import organisationWords from './gazetteer/organisation-words.json' with { type: 'json' };
import type { Gender } from './given-names.ts';

/** Words that are no part of a name although they are capitalised at the head of a sentence. */
export const NOT_NAMES: ReadonlySet<string> = new Set(context.notNames);
/** Words that begin a sentence oftener than they begin a name: "New", "Officials". */
export const START_WORDS: ReadonlySet<string> = new Set(context.startWords);
/** Lower-case parts inside names: "von", "bin". */
export const PARTICLES: ReadonlySet<string> = new Set(context.particles);
/** Words that look like a people's name ("Republican", "Christian") and are none. */
export const NOT_PEOPLES: ReadonlySet<string> = new Set(context.notPeoples);
/** What only a state has, "parliament", and what others may have too, "government" (of a person, too). */
export const STATE_STRONG: ReadonlySet<string> = new Set(context.stateStrong);
export const STATE_WEAK: ReadonlySet<string> = new Set(context.stateWeak);
/** What stands before a state's name: "president of". */
export const STATE_PREFIXES: ReadonlySet<string> = new Set(context.statePrefixes);

/** What states have with each other: "talks with", "border with". */
export const DEALINGS: ReadonlySet<string> = new Set(context.dealings);

/** Titles that stand before a name, lower case, up to three words. */
export const TITLES: ReadonlySet<string> = new Set(offices.titles);
/** Words that come before an office: "chief", "deputy", "foreign". */
export const MODIFIERS: ReadonlySet<string> = new Set(offices.modifiers);
/** Unnamed people who speak: "officials", "experts". */
export const PEOPLE: ReadonlySet<string> = new Set(organisationWords.people);
/** Last words of names that are neither people nor organisations: "Accord", "River". */
export const THINGS: ReadonlySet<string> = new Set(organisationWords.things);

/** "The agency" may mean any institution; "the court" only one that is called so. */
export const GENERIC_ALONE: ReadonlySet<string> = new Set(organisationWords.genericAlone);
/** "The newspaper", and the last words of newspapers' names. */
export const MEDIA_GENERIC: ReadonlySet<string> = new Set(organisationWords.media.generic);
export const MEDIA_HEADS: ReadonlySet<string> = new Set(organisationWords.media.heads);

export type OrganisationSort = 'union' | 'company' | 'armed-group' | 'bloc' | 'institution';
export type GenericSort = OrganisationSort | 'country';

const officeClass = new Map<string, string>();
for (const [name, words] of Object.entries(offices.classes)) {
  for (const word of words) officeClass.set(word, name);
}
const female = new Set(offices.female);
const male = new Set(offices.male);
const headSort = new Map<string, OrganisationSort>();
for (const [sort, words] of Object.entries(organisationWords.heads)) {
  for (const word of words) headSort.set(word, sort as OrganisationSort);
}
const genericSorts = new Map<string, GenericSort[]>();
for (const [sort, words] of Object.entries(organisationWords.generic)) {
  for (const word of words) genericSorts.set(word, [...(genericSorts.get(word) ?? []), sort as GenericSort]);
}

/** The class of an office ("leader", "envoy"), `undefined` when the words name none. */
export function classOfOffice(words: string): string | undefined {
  return officeClass.get(words);
}

/** The gender that a title or office shows: "spokeswoman", "Mr". */
export function genderOfOffice(word: string): Gender {
  if (female.has(word)) return 'female';
  return male.has(word) ? 'male' : null;
}

/** What an organisation's name ending in this word is: "Union", "Ministry". */
export function sortOfHead(word: string): OrganisationSort | undefined {
  return headSort.get(foldWord(word));
}

/** What "the bloc", "the company", "the country" can stand for. */
export function sortsOfGeneric(word: string): readonly GenericSort[] {
  return genericSorts.get(word) ?? [];
}

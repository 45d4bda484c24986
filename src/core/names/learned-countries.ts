import type { TokenisedText } from '../text/tokens.ts';
import { ENOUGH, joinsAsPartner, signsOfState, speaksOfTwoStates } from './country-signs.ts';
import { bareWord, foldWord } from './fold-name.ts';
import { type KnownName, placeKey } from './gazetteer.ts';
import { isGivenName } from './given-names.ts';
import type { NameChunk } from './name-chunks.ts';
import { classOfOffice, MODIFIERS, NOT_PEOPLES, PEOPLE, STATE_STRONG, STATE_WEAK } from './name-words.ts';

/** Endings of peoples' names and what the country's name may end in instead: "Vastrian" → "Vastria". */
const PEOPLE_ENDINGS: readonly (readonly [ending: RegExp, country: string])[] = [
  [/ians?$/, 'ia'],
  [/eans?$/, 'ea'],
  [/ish$/, ''],
  [/ese$/, ''],
  [/ers?$/, ''],
  [/ans?$/, 'a'],
  [/is?$/, ''],
  [/ics?$/, ''],
];
const SHORTEST_STEM = 4;

/** Endings that countries' names often have; half the evidence needed, since people's names can have them, too. */
const COUNTRY_ENDING = /(?:land|stan|ia|mark|burg|nesia|guay)$/;

/** "the Calder Republic". */
const STATE_FORM = /^(?:Republic|Kingdom|Emirate|Sultanate|Federation|Commonwealth)$/;

/** The word that a state's name is learnt under: "Calder" for "Calder Republic". */
export function stateWord(words: readonly string[]): string {
  const isForm = words.length === 2 && STATE_FORM.test(words[1]!);
  return foldWord(isForm ? words[0]! : words.join(' '));
}

/** A text, or its title, with the names found in it. */
export interface NamedText {
  readonly doc: TokenisedText;
  readonly chunks: readonly NameChunk[];
}

interface Evidence {
  readonly name: string;
  score: number;
  /** Times named in running text. */
  times: number;
  partner: string | null;
}

/**
 * Countries that no gazetteer has, learnt from how the text speaks of them: "Norland's foreign minister",
 * "the Norlandish government", "talks between Norland and Vastria". The map goes from the folded word as written
 * (name, people or capital) to what it stands for. `taken` holds folded words known to be people's names.
 */
export function learnCountries(
  texts: readonly NamedText[],
  taken: ReadonlySet<string>,
): ReadonlyMap<string, KnownName> {
  const names = new Map<string, Evidence>();
  const peoples = new Map<string, number>();
  const candidates = texts.map(({ doc, chunks }) => ({
    doc,
    chunks: chunks.filter(canBeCountry),
  }));
  for (const text of candidates) {
    collectNames(text, taken, names);
    collectPeoples(text, taken, peoples);
  }
  const byStem = indexByStem(names);
  for (const people of peoples.keys()) {
    const base = byStem.get(stemKey(people))?.find((entry) => isPeopleOf(people, foldWord(entry.name)));
    if (base) base.score += ENOUGH;
  }
  for (const entry of names.values()) {
    const partner = entry.partner === null ? undefined : names.get(entry.partner);
    if (partner && partner.score >= ENOUGH && entry.score > 0) entry.score += 1;
  }
  for (const entry of names.values()) {
    if (endsLikeCountry(entry.name)) entry.score += entry.times >= TWICE ? ENOUGH / 2 : 0;
    else if (entry.times >= OFTEN && entry.score > 0) entry.score += OFTEN_BONUS;
  }
  for (const text of candidates) weighCompany(text, names);
  const learned = new Map<string, KnownName>();
  for (const [word, entry] of names) {
    if (entry.score >= ENOUGH) learned.set(word, country(entry.name, entry.name, 'name'));
  }
  for (const [people, count] of peoples) {
    const base = byStem
      .get(stemKey(people))
      ?.find((entry) => learned.has(foldWord(entry.name)) && isPeopleOf(people, foldWord(entry.name)));
    addPeople(people, count, base?.name ?? null, learned);
  }
  for (const text of candidates) addCapitals(text, learned);
  return learned;
}

/** Candidates by the first letters that a people's name must share; few per stem, a bound for hostile text. */
function indexByStem(names: ReadonlyMap<string, Evidence>): ReadonlyMap<string, readonly Evidence[]> {
  const byStem = new Map<string, Evidence[]>();
  for (const entry of names.values()) {
    const list = byStem.get(stemKey(entry.name));
    if (!list) byStem.set(stemKey(entry.name), [entry]);
    else if (list.length < MOST_PER_STEM) list.push(entry);
  }
  return byStem;
}

const MOST_PER_STEM = 20;

function stemKey(name: string): string {
  return foldWord(name).slice(0, SHORTEST_STEM);
}

function endsLikeCountry(name: string): boolean {
  return COUNTRY_ENDING.test(name) && !name.includes(' ');
}

function canBeCountry({ what, words }: NameChunk): boolean {
  if (what !== 'unknown' || words.length > 2) return false;
  return words.every((word, i) => {
    if (i === 1 && STATE_FORM.test(word)) return true;
    const folded = foldWord(word);
    return !word.includes('-') && !isGivenName(word) && !NOT_PEOPLES.has(folded) && !MODIFIERS.has(folded);
  });
}

/** Named this often without a given name or a title: a country, a place or a company rather than a person. */
const OFTEN = 3;
const OFTEN_BONUS = 0.5;
/** With the ending of a country's name twice is enough. */
const TWICE = 2;
/** What a sentence shared with a country adds, and how much that can be. */
const SHARED_SENTENCE = 0.8;
const MOST_SHARED = 1.6;

/** Countries keep company: a name that has some evidence gains by standing in sentences with a sure one. */
function weighCompany({ doc, chunks }: NamedText, names: Map<string, Evidence>): void {
  const gained = new Map<Evidence, number>();
  for (let c = 0; c < chunks.length; ) {
    const sentence = doc.sentence[chunks[c]!.first]!;
    const here: Evidence[] = [];
    for (; c < chunks.length && doc.sentence[chunks[c]!.first] === sentence; c++) {
      const entry = names.get(foldWord(chunks[c]!.words.join(' ')));
      if (entry && !here.includes(entry)) here.push(entry);
    }
    if (!here.some((entry) => entry.score >= ENOUGH)) continue;
    for (const entry of here) {
      if (entry.score <= 0 || entry.score >= ENOUGH || entry.times < 2) continue;
      gained.set(entry, Math.min(MOST_SHARED, (gained.get(entry) ?? 0) + SHARED_SENTENCE));
    }
  }
  for (const [entry, gain] of gained) entry.score += gain;
}

function country(name: string, written: string, how: KnownName['written']): KnownName {
  return {
    key: placeKey('country', name),
    name: written,
    sort: 'country',
    written: how,
    country: how === 'name' ? null : name,
  };
}

function collectNames(
  { doc, chunks }: NamedText,
  taken: ReadonlySet<string>,
  names: Map<string, Evidence>,
): void {
  const entryOf = (chunk: NameChunk): Evidence | null => {
    const name = chunk.words.join(' ');
    const word = foldWord(name);
    if (taken.has(word)) return null;
    const entry = names.get(word) ?? {
      name,
      score: endsLikeCountry(name) ? ENOUGH / 2 : 0,
      times: 0,
      partner: null,
    };
    names.set(word, entry);
    return entry;
  };
  const twoStates = speaksOfTwoStates(doc);
  for (let c = 0; c < chunks.length; c++) {
    const chunk = chunks[c]!;
    if (chunk.words.length === 2 && STATE_FORM.test(chunk.words[1]!)) {
      const state = entryOf({ ...chunk, words: chunk.words.slice(0, 1) });
      if (state) state.score += ENOUGH;
    }
    const entry = entryOf(chunk);
    if (entry) {
      entry.score += signsOfState(doc, chunk);
      if (chunk.trust !== 'none') entry.times++;
    }
    const next = chunks[c + 1];
    if (!next || !joinsAsPartner(doc, chunk, next, twoStates)) continue;
    const partner = entryOf(next);
    if (entry) {
      entry.score += 1;
      entry.partner = foldWord(next.words.join(' '));
    }
    if (partner) {
      partner.score += 1;
      partner.partner ??= foldWord(chunk.words.join(' '));
    }
  }
}

/** Adjectives of peoples before what states have, with how often: "the Norlandish government". */
function collectPeoples(
  { doc, chunks }: NamedText,
  taken: ReadonlySet<string>,
  peoples: Map<string, number>,
): void {
  for (const chunk of chunks) {
    const written = chunk.words.join(' ');
    const word = foldWord(written);
    if (chunk.words.length > 1 || taken.has(word) || NOT_PEOPLES.has(word)) continue;
    if (word.length < SHORTEST_STEM + 2 || !PEOPLE_ENDINGS.some(([ending]) => ending.test(word))) continue;
    const next = bareWord(doc.lower[chunk.end] ?? '');
    const goesWithState =
      STATE_STRONG.has(next) || STATE_WEAK.has(next) || PEOPLE.has(next) || classOfOffice(next) !== undefined;
    if (goesWithState && doc.lower[chunk.end - 1] === word) {
      peoples.set(written, (peoples.get(written) ?? 0) + 1);
    }
  }
}

/** True when a people's name comes from the country's: "norlandish", "norland". */
function isPeopleOf(people: string, countryName: string): boolean {
  const folded = foldWord(people);
  if (folded === countryName) return false;
  const stem = countryName.replace(/(?:ia|[aeiouy])$/, '');
  if (
    stem.length < SHORTEST_STEM ||
    !folded.startsWith(stem.slice(0, Math.max(SHORTEST_STEM, stem.length - 1)))
  ) {
    return false;
  }
  return folded.length - stem.length <= 5 && PEOPLE_ENDINGS.some(([ending]) => ending.test(folded));
}

function addPeople(
  written: string,
  count: number,
  countryName: string | null,
  learned: Map<string, KnownName>,
): void {
  const folded = foldWord(written);
  if (countryName !== null) {
    learned.set(folded, country(countryName, written, 'people'));
    learned.set(`${folded}s`, country(countryName, `${written}s`, 'people'));
    return;
  }
  // Without the country's own name only a people named twice counts, and the name is worked out.
  if (count < 2 || learned.has(folded)) return;
  const ending = PEOPLE_ENDINGS.find(([pattern]) => pattern.test(written));
  if (!ending) return;
  learned.set(folded, country(written.replace(ending[0], ending[1]), written, 'people'));
}

/** "Norland's capital, Aldmoor" and "the Norlandish capital Aldmoor": Aldmoor can speak for Norland. */
function addCapitals({ doc, chunks }: NamedText, learned: Map<string, KnownName>): void {
  for (const chunk of chunks) {
    let at = chunk.first - 1;
    if (doc.lower[at] === ',') at--;
    if (at < 1 || doc.lower[at] !== 'capital') continue;
    const owner = learned.get(foldWord(bareWord(doc.lower[at - 1]!)));
    if (!owner) continue;
    const name = chunk.words.join(' ');
    learned.set(foldWord(name), country(owner.country ?? owner.name, name, 'capital'));
  }
}

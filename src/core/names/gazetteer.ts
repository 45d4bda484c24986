import type { Party } from '../model/negotiation.ts';
import { SHAPE, type TokenisedText, tokenise } from '../text/tokens.ts';
import { bareWord, foldWord } from './fold-name.ts';
import countries from './gazetteer/countries.json' with { type: 'json' };
import organisations from './gazetteer/organisations.json' with { type: 'json' };
import regions from './gazetteer/regions.json' with { type: 'json' };
import seats from './gazetteer/seats.json' with { type: 'json' };

/** How a gazetteer name is written in the text; "Moscow" and "Russian" both stand for Russia. */
type Written = 'name' | 'capital' | 'people' | 'seat' | 'region' | 'organisation';

/** A name of the gazetteer (see `gazetteer/README.md`). */
export interface KnownName {
  /** Identity across articles: `country:russia`, `org:iaea`. Capitals, peoples and seats carry their country's key. */
  readonly key: string;
  /** The name shown for a speaker: "United States", "Moscow", "the Kremlin". */
  readonly name: string;
  readonly sort: Party['sort'];
  readonly written: Written;
  /** The country's own name for capitals, peoples and seats. */
  readonly country: string | null;
}

interface Phrase {
  readonly words: readonly string[];
  /** An acronym such as "US" only counts in capitals. */
  readonly allCaps: boolean;
  readonly known: KnownName;
}

/** Key of a country, a region or an organisation by its name: `country:south-sudan`. */
export function placeKey(kind: 'country' | 'place' | 'org' | 'party' | 'group', name: string): string {
  return `${kind}:${foldWord(name.replace(/^the /i, '')).replaceAll(/[^\p{L}\p{N}]+/gu, '-')}`;
}

/**
 * The longest gazetteer name that begins at token `at`, and the token after it; `null` when there is none.
 * A possessive "'s" may end it. Case matters only for acronyms.
 */
export function knownNameAt(doc: TokenisedText, at: number): { known: KnownName; end: number } | null {
  const candidates = allPhrases().get(bareWord(doc.lower[at]!));
  if (!candidates) return null;
  for (const phrase of candidates) {
    if (!matches(doc, at, phrase)) continue;
    return { known: phrase.known, end: at + phrase.words.length };
  }
  return null;
}

/** The gazetteer's entry for a whole written name ("Kiev", "the White House"), `null` when it is not there. */
export function knownName(name: string): KnownName | null {
  const remembered = looked.get(name);
  if (remembered !== undefined) return remembered;
  const doc = tokenise(name.replace(/^the\s+/i, ''));
  const found = doc.count === 0 ? null : knownNameAt(doc, 0);
  const known = found && found.end === doc.count ? found.known : null;
  if (looked.size >= MOST_REMEMBERED) looked.clear();
  looked.set(name, known);
  return known;
}

/** Answers given before: the same few names are asked for again and again. */
const looked = new Map<string, KnownName | null>();
const MOST_REMEMBERED = 5000;

function matches(doc: TokenisedText, at: number, phrase: Phrase): boolean {
  const length = phrase.words.length;
  if (at + length > doc.count) return false;
  if (
    phrase.allCaps &&
    (doc.shape[at]! & SHAPE.allCaps) === 0 &&
    !/^\p{Lu}[\p{Lu}.]*’?'?s?$/u.test(doc.text.slice(doc.start[at]!, doc.end[at]!))
  )
    return false;
  for (let k = 0; k < length; k++) {
    const word = k === length - 1 ? bareWord(doc.lower[at + k]!) : doc.lower[at + k]!;
    if (word !== phrase.words[k]) return false;
  }
  return true;
}

type Phrases = Map<string, Phrase[]>;

function add(phrases: Phrases, written: string, known: KnownName): void {
  const doc = tokenise(written);
  const first = bareWord(doc.lower[0]!);
  const words = [...doc.lower];
  words[words.length - 1] = bareWord(words[words.length - 1]!);
  const allCaps = words.length === 1 && written.length <= 6 && /^[\p{Lu}.\-&]+$/u.test(written);
  const list = phrases.get(first) ?? [];
  list.push({ words, allCaps, known });
  phrases.set(first, list);
}

/** "Ukrainian" → "Ukrainians"; peoples in -ese, -ish, -ch have no plural of their own. */
function pluralPeople(people: string): string | null {
  if (/(?:ese|ish|ch|ss|x)$/.test(people)) return null;
  return `${people}s`;
}

function addCountry(phrases: Phrases, row: (typeof countries)[number]): void {
  const base = { key: placeKey('country', row.name), sort: 'country' as const };
  const country: KnownName = { ...base, name: row.name, written: 'name', country: null };
  for (const written of [row.name, ...(row.also ?? [])]) add(phrases, written.replace(/^the /, ''), country);
  for (const people of row.people) {
    add(phrases, people, { ...base, name: people, written: 'people', country: row.name });
    const plural = pluralPeople(people);
    if (plural) add(phrases, plural, { ...base, name: plural, written: 'people', country: row.name });
  }
  for (const capital of row.capitals ?? []) {
    add(phrases, capital, { ...base, name: capital, written: 'capital', country: row.name });
  }
}

let filled: Phrases | null = null;

/**
 * All names by their first word. Made when first asked for: it takes tens of milliseconds, and the library's worker, which
 * hardly asks, has to start quickly.
 */
function allPhrases(): Phrases {
  filled ??= fill();
  return filled;
}

function fill(): Phrases {
  const phrases: Phrases = new Map();
  for (const row of countries) addCountry(phrases, row);
  for (const row of seats) {
    const key = placeKey('country', row.country);
    for (const written of row.written) {
      add(phrases, written, {
        key,
        name: row.name,
        sort: 'government',
        written: 'seat',
        country: row.country,
      });
    }
  }
  for (const row of organisations) {
    const sort = row.sort === 'party' ? 'bloc' : (row.sort as Party['sort']);
    const name = row.name;
    const known: KnownName = {
      key: placeKey(row.sort === 'party' ? 'party' : 'org', name),
      name,
      sort,
      written: 'organisation',
      country: null,
    };
    for (const written of [name, ...(row.also ?? [])]) add(phrases, written, known);
  }
  for (const name of regions) {
    add(phrases, name, {
      key: placeKey('place', name),
      name,
      sort: 'place',
      written: 'region',
      country: null,
    });
  }
  // A stable sort: the longest phrase wins, and among equals the one that came first (countries).
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return phrases;
}

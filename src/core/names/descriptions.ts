import type { TokenisedText } from '../text/tokens.ts';
import type { Entity } from './entity.ts';
import { bareWord, foldWord } from './fold-name.ts';
import {
  classOfOffice,
  GENERIC_ALONE,
  genderOfOffice,
  MEDIA_GENERIC,
  MEDIA_HEADS,
  sortOfHead,
  sortsOfGeneric,
} from './name-words.ts';
import type { Referents } from './referents.ts';
import type { SourcePhrase } from './source-phrase.ts';

/** Farthest referent, counted back, that a description may mean; titles such as "the president" carry far. */
const FARTHEST = 400;

/** Words for leaders: "the Ukrainian leader" is the president introduced before. */
const LEADERS = new Set(['leader', 'premier', 'strongman', 'ruler', 'monarch', 'politician', 'statesman']);

/**
 * Who "the president", "the Ukrainian leader", "the union" is, when the text introduced somebody of that office
 * before (or, failing that, right after). `null` when nobody fits.
 */
export function entityOfDescription(
  doc: TokenisedText,
  phrase: SourcePhrase,
  referents: Referents,
): Entity | null {
  const definite =
    phrase.determiner === 'the' || phrase.determiner === 'this' || phrase.determiner === 'that';
  const titled = phrase.determiner === null && classOfOffice(doc.lower[phrase.head]!) !== undefined;
  if (!definite && !titled && !isPossessive(phrase.determiner)) return null;
  const wanted = readDescription(doc, phrase);
  if (!definite && wanted.office === undefined) return null;
  const until = referents.indexAt(phrase.from);
  const before = mostSalient(doc, wanted, referents, phrase.from, until);
  if (before || !wanted.office) return before;
  for (let k = until; k < referents.all.length && k < until + FARTHEST; k++) {
    const { entity } = referents.all[k]!;
    if (fits(entity, wanted)) return entity;
  }
  return null;
}

/** What a sentence of distance costs, against one doubling of how often somebody was referred to. */
const DISTANCE_COST = 0.35;

/** Of those who fit, the one referred to often and lately: with two presidents, the one the article is about. */
function mostSalient(
  doc: TokenisedText,
  wanted: Description,
  referents: Referents,
  at: number,
  until: number,
): Entity | null {
  const counts = new Map<Entity, { times: number; last: number }>();
  const unfit = new Set<Entity>();
  for (let k = until - 1; k >= 0 && k >= until - FARTHEST; k--) {
    const { entity, at: place } = referents.all[k]!;
    const count = counts.get(entity);
    if (count) count.times++;
    else if (unfit.has(entity) || !fits(entity, wanted)) unfit.add(entity);
    else counts.set(entity, { times: 1, last: place });
  }
  let best: Entity | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const [entity, { times, last }] of counts) {
    const distance = doc.sentence[at]! - doc.sentence[last]!;
    const score = Math.log2(1 + times) - DISTANCE_COST * distance;
    if (score <= bestScore) continue;
    best = entity;
    bestScore = score;
  }
  return best;
}

interface Description {
  readonly head: string;
  /** Class of the office that the head names. */
  readonly office: string | undefined;
  /** "foreign", "chief", "band": the role must have them too. */
  readonly modifiers: readonly string[];
  readonly country: string | null;
  readonly words: readonly string[];
}

function readDescription(doc: TokenisedText, phrase: SourcePhrase): Description {
  const words: string[] = [];
  for (let i = phrase.core; i <= phrase.head; i++) words.push(bareWord(doc.lower[i]!));
  const head = words[words.length - 1] ?? '';
  const two = words.slice(-2).join(' ');
  const describing = phrase.describing.find(({ entity }) => entity.known?.key.startsWith('country:'));
  return {
    head,
    office: classOfOffice(two) ?? classOfOffice(head),
    modifiers: words
      .slice(0, -1)
      .filter((word, i) => !isCountryWord(phrase, phrase.core + i) && !ADJECTIVE.test(word)),
    country: describing?.entity.known?.key ?? null,
    words,
  };
}

/** Adjectives that any office may have: "the embattled president", "the 54-year-old minister". */
const ADJECTIVE = /(?:ed|ing|ous|ful|-old)$|^\.$/;

function isCountryWord(phrase: SourcePhrase, token: number): boolean {
  return phrase.describing.some(
    ({ entity, mention }) => entity.known !== null && mention.first <= token && token < mention.end,
  );
}

function fits(entity: Entity, wanted: Description): boolean {
  if (entity.what === 'person') return wanted.office !== undefined && personFits(entity, wanted);
  if (wanted.office !== undefined) return false;
  if (entity.known) return knownFits(entity, wanted);
  return entity.what === 'organisation' && organisationFits(entity, wanted);
}

function personFits(entity: Entity, wanted: Description): boolean {
  const gender = genderOfOffice(wanted.head);
  if (gender && entity.gender && gender !== entity.gender) return false;
  return entity.roles.some((role) => {
    if (wanted.country && role.country && wanted.country !== role.country) return false;
    const roleWords = role.words.toLowerCase().split(/[^\p{L}-]+/u);
    if (roleWords.includes('former') && !wanted.modifiers.includes('former') && wanted.head === 'president') {
      return wanted.modifiers.length > 0;
    }
    if (!headFits(roleWords, wanted)) return false;
    return wanted.modifiers.every((word) => roleWords.includes(word));
  });
}

function headFits(roleWords: readonly string[], wanted: Description): boolean {
  const at = roleWords.indexOf(wanted.head);
  if (at >= 0) return !(wanted.head === 'president' && roleWords[at - 1] === 'vice');
  if (LEADERS.has(wanted.head)) {
    return roleWords.some((word, i) => {
      const office = classOfOffice(`${roleWords[i - 1] ?? ''} ${word}`) ?? classOfOffice(word);
      return office === 'leader' && roleWords[i - 1] !== 'vice';
    });
  }
  if (wanted.head === 'lawmaker' || wanted.head === 'legislator') {
    return roleWords.some((word) => classOfOffice(word) === 'lawmaker');
  }
  if (wanted.head === 'diplomat') return roleWords.some((word) => classOfOffice(word) === 'envoy');
  return wanted.office === 'spokesperson' && roleWords.some((word) => classOfOffice(word) === 'spokesperson');
}

function knownFits(entity: Entity, wanted: Description): boolean {
  const { known } = entity;
  if (!known || known.written === 'people' || known.written === 'capital' || wanted.country) return false;
  if (known.written === 'seat') return false;
  if (known.sort === 'country') return wanted.words.length === 1 && isCountry(wanted.head);
  return bodyFits(known.name, known.sort, wanted);
}

function organisationFits(entity: Entity, wanted: Description): boolean {
  return bodyFits(entity.name, entity.organisation, wanted);
}

/** "the Authority" by its name, "the newspaper" by what newspapers are called, "the company" by its sort. */
function bodyFits(name: string, sort: string | null, wanted: Description): boolean {
  const { head } = wanted;
  const sorts: readonly string[] = sortsOfGeneric(head);
  if ((sorts.length > 0 || sortOfHead(head)) && nameHas(name, head)) {
    return wanted.words.slice(0, -1).every((word) => nameHas(name, word));
  }
  if (wanted.words.length > 1) return false;
  if (MEDIA_GENERIC.has(head)) return MEDIA_HEADS.has(foldWord(name.split(' ').at(-1)!));
  return GENERIC_ALONE.has(head) && sort !== null && sorts.includes(sort);
}

function isCountry(head: string): boolean {
  return head === 'country' || head === 'nation' || head === 'kingdom' || head === 'republic';
}

function nameHas(name: string, word: string): boolean {
  return name.toLowerCase().split(/\s+/).includes(word);
}

function isPossessive(determiner: string | null): boolean {
  return determiner === 'its' || determiner === 'his' || determiner === 'her' || determiner === 'their';
}

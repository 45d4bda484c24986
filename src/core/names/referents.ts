import type { QuotationMap } from '../text/quotations.ts';
import type { TokenisedText } from '../text/tokens.ts';
import type { Entity, NamesInText } from './entity.ts';
import { settleGenders } from './gender-evidence.ts';
import type { Gender } from './given-names.ts';
import { classOfOffice } from './name-words.ts';
import { pronounGenderAt } from './pronouns.ts';

/** One place where a text points to an entity, by name or by a pronoun that has been resolved. */
interface Referent {
  readonly at: number;
  readonly entity: Entity;
  readonly named: boolean;
  readonly quoted: boolean;
  /** Subject of its sentence as far as word order tells. */
  readonly subject: boolean;
  readonly possessive: boolean;
  /** Only describes somebody named beside it. */
  readonly describes: boolean;
  /** The words are the source of a statement. */
  readonly speaks: boolean;
}

/** Who is pointed to where, in text order. */
export interface Referents {
  readonly all: readonly Referent[];
  /** Index into `all` of the first referent at or after a token. */
  indexAt(token: number): number;
  /** The person that the pronoun at this token stands for. */
  personAt(token: number): Entity | null;
}

const PREPOSITIONS = new Set(
  'of for to with by from in on at against about over under near between after before than as like and'.split(
    ' ',
  ),
);

/** How far back a pronoun looks: sentences, and referents in them. */
const FARTHEST_SENTENCES = 7;
const MOST_REFERENTS = 40;

/**
 * Weights of what makes a person the likely meaning of "he" or "she". Order of importance from the centering
 * literature (subject before object, recent before old, named before pronoun); sizes set by hand on study texts.
 */
const WEIGHT = {
  perSentence: -0.9,
  subject: 1.2,
  sameSentenceSubject: 0.6,
  speaks: 1.3,
  quoted: -2.5,
  possessive: -0.4,
  afterPreposition: -0.8,
  unknownGender: -1,
  unsurePerson: -1.6,
  otherParagraph: -0.4,
} as const;
/** Below this nobody is meant. */
const LEAST_SCORE = -4.5;

/**
 * Resolves every he and she of a text in one walk from start to end, so that chains of pronouns hold.
 * `sources` says of a token whether it belongs to the source of a statement.
 */
export function findReferents(
  doc: TokenisedText,
  names: NamesInText,
  quotations: QuotationMap,
  sources: Uint8Array,
): Referents {
  settleGenders(doc, names, quotations);
  const all: Referent[] = [];
  const people = new Map<number, Entity>();
  const offices = officeHolders(names);
  const counts = new Map<Entity, number>();
  let next = 0;
  let subjectSentence = -1;
  for (let i = 0; i < doc.count; i++) {
    const quoted = quotations.inside[i]! >= 0;
    for (; next < names.mentions.length && names.mentions[next]!.first === i; next++) {
      const mention = names.mentions[next]!;
      const entity = names.entities[mention.entity]!;
      const possessive = doc.lower[mention.end - 1]!.endsWith("'s");
      const heads = doc.sentenceStart[doc.sentence[i]!] === mention.from;
      const free =
        !quoted && !mention.describes && (!possessive || heads) && !followsPreposition(doc, mention.from);
      const subject = free && doc.sentence[i] !== subjectSentence && entity.known?.written !== 'people';
      if (subject) subjectSentence = doc.sentence[i]!;
      all.push({
        at: i,
        entity,
        named: true,
        quoted,
        subject,
        possessive,
        speaks: sources[i] === 1 && !quoted,
        describes: mention.describes,
      });
    }
    if (quoted) continue;
    const holder = doc.lower[i - 1] === 'the' ? holderOfOffice(offices.get(doc.lower[i]!), counts) : null;
    if (holder && doc.lower[i + 1] !== 'of') {
      const subject = doc.sentence[i] !== subjectSentence && !followsPreposition(doc, i - 1);
      if (subject) subjectSentence = doc.sentence[i]!;
      counts.set(holder, (counts.get(holder) ?? 0) + 1);
      all.push({
        at: i,
        entity: holder,
        named: false,
        quoted,
        subject,
        possessive: false,
        speaks: sources[i] === 1,
        describes: false,
      });
    }
    const gender = pronounGenderAt(doc, i);
    if (gender === undefined) continue;
    const entity = resolvePronoun(doc, all, i, gender);
    if (!entity) continue;
    people.set(i, entity);
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
    const subject = doc.lower[i] === 'he' || doc.lower[i] === 'she';
    if (subject) subjectSentence = doc.sentence[i]!;
    const possessive = doc.lower[i] === 'his' || doc.lower[i] === 'her';
    all.push({
      at: i,
      entity,
      named: false,
      quoted,
      subject,
      possessive,
      speaks: sources[i] === 1,
      describes: false,
    });
  }
  return {
    all,
    indexAt: (token) => firstAtOrAfter(all, token),
    personAt: (token) => people.get(token) ?? null,
  };
}

/** Offices that "the president" or "the governor" can point back to; "the man" would point anywhere. */
const POINTING = new Set(['leader', 'minister', 'lawmaker', 'local', 'envoy']);

/** People by each office in their roles. */
function officeHolders(names: NamesInText): ReadonlyMap<string, readonly Entity[]> {
  const holders = new Map<string, Entity[]>();
  for (const entity of names.entities) {
    for (const role of entity.roles) {
      for (const word of new Set(role.words.toLowerCase().split(/[^\p{L}-]+/u))) {
        const office = classOfOffice(word);
        if (!office || !POINTING.has(office)) continue;
        const list = holders.get(word);
        if (!list) holders.set(word, [entity]);
        else if (!list.includes(entity) && list.length < MOST_HOLDERS) list.push(entity);
      }
    }
  }
  return holders;
}

const MOST_HOLDERS = 12;

/** Of those introduced so far the one referred to most. */
function holderOfOffice(
  holders: readonly Entity[] | undefined,
  counts: ReadonlyMap<Entity, number>,
): Entity | null {
  let best: Entity | null = null;
  for (const entity of holders ?? []) {
    const count = counts.get(entity) ?? 0;
    if (count > 0 && count > (best ? (counts.get(best) ?? 0) : 0)) best = entity;
  }
  return best;
}

function followsPreposition(doc: TokenisedText, from: number): boolean {
  const before = doc.lower[from - 1];
  if (before === undefined || doc.sentence[from - 1] !== doc.sentence[from]) return false;
  return PREPOSITIONS.has(before) || (before === 'the' && PREPOSITIONS.has(doc.lower[from - 2] ?? ''));
}

function resolvePronoun(
  doc: TokenisedText,
  all: readonly Referent[],
  at: number,
  gender: Gender,
): Entity | null {
  let best: Entity | null = null;
  let bestScore = LEAST_SCORE;
  const sentence = doc.sentence[at]!;
  for (let k = all.length - 1; k >= 0 && k >= all.length - MOST_REFERENTS; k--) {
    const referent = all[k]!;
    const distance = sentence - doc.sentence[referent.at]!;
    if (distance > FARTHEST_SENTENCES) break;
    const { entity } = referent;
    if (entity.what === 'known' || entity.what === 'organisation') continue;
    if (entity.gender && entity.gender !== gender) continue;
    const score = scoreOf(doc, referent, at, distance);
    if (score > bestScore) {
      best = entity;
      bestScore = score;
    }
  }
  // A pronoun is evidence too: an unknown gender, or an unsure person, is settled by the first clear one.
  if (best && bestScore > 0) {
    best.gender ??= gender;
    if (best.what === 'unknown') best.what = 'person';
  }
  return best;
}

function scoreOf(doc: TokenisedText, referent: Referent, at: number, distance: number): number {
  let score = distance * WEIGHT.perSentence;
  if (referent.subject) score += WEIGHT.subject + (distance === 0 ? WEIGHT.sameSentenceSubject : 0);
  if (referent.speaks) score += WEIGHT.speaks;
  if (referent.quoted) score += WEIGHT.quoted;
  if (referent.possessive) score += WEIGHT.possessive;
  else if (referent.named && followsPreposition(doc, referent.at)) score += WEIGHT.afterPreposition;
  if (!referent.entity.gender) score += WEIGHT.unknownGender;
  if (referent.entity.what === 'unknown' && !referent.speaks) score += WEIGHT.unsurePerson;
  if (doc.paragraph[referent.at] !== doc.paragraph[at]) score += WEIGHT.otherParagraph;
  return score;
}

function firstAtOrAfter(all: readonly Referent[], token: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]!.at < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

import { type TokenisedText, tokenise } from '../text/tokens.ts';
import type { Entity, Mention, NamesInText } from './entity.ts';
import { foldWord } from './fold-name.ts';
import { type KnownName, knownName } from './gazetteer.ts';
import { type Gender, isGivenName } from './given-names.ts';
import { learnCountries, type NamedText } from './learned-countries.ts';
import { findNameChunks, type NameChunk } from './name-chunks.ts';
import { genderOfOffice } from './name-words.ts';
import { organisationIndex } from './organisation-index.ts';
import { type NameHint, type PersonIndex, personIndex } from './person-index.ts';
import { isKin, roleBeside } from './roles.ts';

const remembered = new WeakMap<TokenisedText, NamesInText>();

/**
 * Every name of a text with the entity it stands for. Full names are read first, from the title too, so that a
 * bare surname finds its person even when the full name comes later. Linear in the text; kept per text.
 */
export function namesInText(doc: TokenisedText, title: string | null = null): NamesInText {
  const known = remembered.get(doc);
  if (known) return known;
  const names = readNames(doc, title);
  remembered.set(doc, names);
  return names;
}

function readNames(doc: TokenisedText, title: string | null): NamesInText {
  const entities: Entity[] = [];
  const create = (name: string, what: Entity['what'], more: Partial<Entity>): Entity => {
    const entity: Entity = {
      index: entities.length,
      what,
      name,
      known: null,
      organisation: null,
      person: null,
      gender: null,
      isKin: false,
      roles: [],
      ...more,
    };
    entities.push(entity);
    return entity;
  };
  const people = personIndex((name, person, sure) => create(name, sure ? 'person' : 'unknown', { person }));
  const organisations = organisationIndex();
  const knownEntities = new Map<string, Entity>();
  const chunks = findNameChunks(doc);
  const titled = title ? readTitle(title, people) : null;

  const fullNames = new Map<NameChunk, Entity>();
  const taken = new Set<string>();
  const weak: NameChunk[] = [];
  for (const chunk of chunks) {
    if (chunk.what === 'organisation' && !organisations.find(chunk.words)) registerOrganisation(chunk);
    if (chunk.words.length < 2 || (chunk.what !== 'person' && chunk.what !== 'unknown')) continue;
    if (hasArticle(doc, chunk)) continue;
    if (chunk.what === 'unknown' && chunk.trust === 'weak') weak.push(chunk);
    else registerPerson(chunk);
  }
  for (const chunk of weak) {
    // "Unlike Reyl": the surname is known, the word before it was only capitalised by the sentence.
    const namesake = people.lookUp(chunk.words[chunk.words.length - 1]!, NO_HINT);
    if (namesake) fullNames.set(chunk, namesake);
    else registerPerson(chunk);
  }
  for (const chunk of chunks) {
    if (chunk.what === 'person' && chunk.words.length === 1) taken.add(foldWord(chunk.words[0]!));
  }
  const learned = learnCountries(titled ? [{ doc, chunks }, titled] : [{ doc, chunks }], taken);

  function registerPerson(chunk: NameChunk): void {
    const entity = people.register(chunk.words, chunk.what === 'person');
    if (!entity) return;
    fullNames.set(chunk, entity);
    if (chunk.what === 'person') for (const word of chunk.words) taken.add(foldWord(word));
    else taken.add(foldWord(chunk.words[chunk.words.length - 1]!));
  }

  function registerOrganisation(chunk: NameChunk): void {
    if (chunk.words.length === 1) return;
    const entity = create(chunk.words.join(' '), 'organisation', { organisation: chunk.organisation });
    organisations.add(chunk.words, entity);
    const isAcronym = doc.lower[chunk.end] === '(' && doc.lower[chunk.end + 2] === ')';
    if (isAcronym) organisations.addAcronym(doc.lower[chunk.end + 1]!, entity);
  }

  /** "the Daily Ledger", "the Europeans": no person, and too little to say what. */
  function articleName(chunk: NameChunk): Entity {
    const known = organisations.find(chunk.words);
    if (known) return known;
    const entity = create(chunk.words.join(' '), 'organisation', {});
    organisations.add(chunk.words, entity);
    return entity;
  }

  function knownEntity(found: KnownName): Entity {
    const id = `${found.key} ${found.name}`;
    const entity = knownEntities.get(id) ?? create(found.name, 'known', { known: found });
    knownEntities.set(id, entity);
    return entity;
  }

  function entityOf(chunk: NameChunk): Entity | null {
    const word = chunk.words[0]!;
    const alone = chunk.words.length === 1;
    if (chunk.known) {
      const namesake = alone && people.isSurname(word) && !isPeopleHere(doc, chunk);
      if (!namesake || isPlaceHere(doc, chunk)) return knownEntity(chunk.known);
      return people.lookUp(word, NO_HINT) ?? knownEntity(chunk.known);
    }
    if (chunk.what === 'organisation') {
      // "PENCE" in capitals.
      if (alone && people.isSurname(word)) return people.lookUp(word, NO_HINT);
      return (
        organisations.find(chunk.words) ??
        create(chunk.words.join(' '), 'organisation', { organisation: chunk.organisation })
      );
    }
    const place = learned.get(foldWord(chunk.words.join(' ')));
    if (place && chunk.what !== 'person') return knownEntity(place);
    const full = fullNames.get(chunk);
    if (full) return full;
    const company = chunk.what === 'unknown' ? organisations.find(chunk.words) : null;
    if (company) return company;
    const named = people.lookUp(word, hintOf(doc, chunk));
    if (named) {
      if (chunk.what === 'person') named.what = 'person';
      return named;
    }
    if (chunk.trust === 'none') return null;
    if (hasArticle(doc, chunk)) return articleName(chunk);
    return people.register(chunk.words, chunk.what === 'person' || isGivenName(word));
  }

  const mentions: Mention[] = [];
  let describedUntil = 0;
  for (const chunk of chunks) {
    for (const part of hyphenParts(chunk, learned)) {
      const entity = part === chunk || !part.known ? entityOf(part) : knownEntity(part.known);
      if (!entity) continue;
      mentions.push({
        from: part.from,
        first: part.first,
        end: part.end,
        entity: entity.index,
        describes: part.first < describedUntil,
      });
      if (entity.what === 'known' || entity.what === 'organisation') continue;
      people.touch(entity, part.first);
      describedUntil = Math.max(describedUntil, noteRole(doc, part, entity, learned, mentions));
    }
  }
  return { entities, mentions };
}

/** Full names stand in titles, too. */
function readTitle(title: string, people: PersonIndex): NamedText {
  const doc = tokenise(title);
  const chunks = findNameChunks(doc);
  for (const chunk of chunks) {
    if (chunk.what === 'person' && chunk.words.length > 1) people.register(chunk.words, true);
  }
  return { doc, chunks };
}

/** "Vastria-Norland": both halves are countries learnt from the text. */
function hyphenParts(chunk: NameChunk, learned: ReadonlyMap<string, KnownName>): readonly NameChunk[] {
  const word = chunk.words[0]!;
  if (chunk.words.length > 1 || chunk.known || !word.includes('-')) return [chunk];
  const parts = word.split('-').map((part) => learned.get(foldWord(part)) ?? knownName(part));
  if (parts.length < 2 || parts.some((part) => part === null)) return [chunk];
  return parts.map((known) => ({ ...chunk, what: 'known' as const, known }));
}

const PLACE_PREPOSITIONS = new Set([
  'in',
  'at',
  'from',
  'near',
  'to',
  'outside',
  'across',
  'around',
  'inside',
]);

/** "in Washington": a place although somebody of that surname is in the text. */
function isPlaceHere(doc: TokenisedText, chunk: NameChunk): boolean {
  return PLACE_PREPOSITIONS.has(doc.lower[chunk.first - 1] ?? '');
}

const NO_HINT = { gender: null, title: null };

/** "the Danes", "a Danish ship": a people although somebody of that surname is in the text. */
function isPeopleHere(doc: TokenisedText, chunk: NameChunk): boolean {
  if (chunk.known?.written !== 'people') return false;
  const before = doc.lower[chunk.first - 1];
  return (
    before === 'the' ||
    before === 'a' ||
    /^(?:\p{L}+(?:ian|ish|ese|s)|\p{Lu}\p{L}+ch)$/u.test(chunk.words[0]!)
  );
}

function hintOf(doc: TokenisedText, chunk: NameChunk): NameHint {
  let title: string | null = null;
  for (let i = chunk.from; i < chunk.first; i++) if (doc.lower[i] !== '.') title = doc.lower[i]!;
  return { gender: titleGender(doc, chunk), title };
}

/** A name that nothing marks as a person's, behind "the". */
function hasArticle(doc: TokenisedText, chunk: NameChunk): boolean {
  return chunk.what === 'unknown' && doc.lower[chunk.first - 1] === 'the';
}

function titleGender(doc: TokenisedText, chunk: NameChunk): Gender {
  for (let i = chunk.from; i < chunk.first; i++) {
    const gender = genderOfOffice(doc.lower[i]!);
    if (gender) return gender;
  }
  return null;
}

const MOST_ROLES = 8;

/** Adds the role beside the name; the token after it when it follows the name, else 0. */
function noteRole(
  doc: TokenisedText,
  chunk: NameChunk,
  entity: Entity,
  learned: ReadonlyMap<string, KnownName>,
  mentions: readonly Mention[],
): number {
  entity.gender ??= titleGender(doc, chunk);
  if (isKin(doc, chunk.from)) entity.isKin = true;
  const role = roleBeside(doc, chunk.from, chunk.first, chunk.end);
  if (!role) return 0;
  for (let m = mentions.length - 2; m >= 0 && mentions[m]!.first >= role.from; m--)
    mentions[m]!.describes = true;
  entity.what = 'person';
  entity.gender ??= role.gender;
  const until = role.from >= chunk.end ? role.to : 0;
  if (entity.roles.length >= MOST_ROLES || entity.roles.some((known) => known.words === role.words))
    return until;
  entity.roles.push({ at: chunk.first, words: role.words, country: countryOf(role.words, learned) });
  return until;
}

/** The key of the country that a role names: "Vastria's chief negotiator". */
function countryOf(role: string, learned: ReadonlyMap<string, KnownName>): string | null {
  const words = role.replaceAll(/[’']s\b/g, '').split(/\s+/);
  for (let i = 0; i < words.length; i++) {
    if (!/^\p{Lu}/u.test(words[i]!)) continue;
    const pair = i + 1 < words.length ? knownName(`${words[i]} ${words[i + 1]}`) : null;
    const found = pair ?? knownName(words[i]!) ?? learned.get(foldWord(words[i]!)) ?? null;
    if (found?.key.startsWith('country:')) return found.key;
  }
  return null;
}

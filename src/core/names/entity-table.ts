import type { TokenisedText } from '../text/tokens.ts';
import type { Entity } from './entity.ts';
import { foldWord } from './fold-name.ts';
import type { KnownName } from './gazetteer.ts';
import { isGivenName } from './given-names.ts';
import { learnCountries, type NamedText, stateWord } from './learned-countries.ts';
import type { NameChunk } from './name-chunks.ts';
import { hasArticle, hintOf, isPeopleHere, isPlaceHere } from './name-context.ts';
import { organisationIndex } from './organisation-index.ts';
import { personIndex } from './person-index.ts';

const PLURAL = /(?:ers|ors|ists|ees|ians)$/;
const NO_HINT = { gender: null, title: null };

/**
 * The entities of one text. All full names are registered when it is made; after that each chunk, in text order,
 * is asked for its entity, so that bare surnames mean the person named last.
 */
export class EntityTable {
  readonly entities: Entity[] = [];
  /** Countries learnt from the text, by the folded word that stands for them. */
  readonly learned: ReadonlyMap<string, KnownName>;
  private readonly doc: TokenisedText;
  private readonly people = personIndex((name, person, sure) =>
    this.create(name, sure ? 'person' : 'unknown', { person }),
  );
  private readonly organisations = organisationIndex();
  private readonly knownEntities = new Map<string, Entity>();
  private readonly fullNames = new Map<NameChunk, Entity>();
  /** The same people by what their chunks hold, since names recur. */
  private readonly registered = new Map<string, Entity>();
  /** Folded words that belong to people's names, so that they are no countries. */
  private readonly taken = new Set<string>();

  constructor({ doc, chunks }: NamedText, title: NamedText | null) {
    this.doc = doc;
    for (const chunk of title?.chunks ?? []) {
      if (chunk.what === 'person' && chunk.words.length > 1) this.people.register(chunk.words, true);
    }
    this.registerFullNames(chunks);
    this.learned = learnCountries(title ? [{ doc, chunks }, title] : [{ doc, chunks }], this.taken);
  }

  /** The entity that a chunk names here; `null` for words of headlines that the text does not know. */
  entityOf(chunk: NameChunk): Entity | null {
    if (chunk.known) return this.namesakeOf(chunk) ?? this.knownEntity(chunk.known);
    if (chunk.what === 'organisation') return this.organisationOf(chunk);
    const place = this.learned.get(stateWord(chunk.words));
    if (place && chunk.what !== 'person') return this.knownEntity(place);
    const full = this.fullNames.get(chunk);
    if (full) return full;
    const company = chunk.what === 'unknown' ? this.organisations.find(chunk.words) : null;
    return company ?? this.personOf(chunk);
  }

  knownEntity(found: KnownName): Entity {
    const id = `${found.key} ${found.name}`;
    const entity = this.knownEntities.get(id) ?? this.create(found.name, 'known', { known: found });
    this.knownEntities.set(id, entity);
    return entity;
  }

  /** Notes that a person was named at this token. */
  touch(entity: Entity, at: number): void {
    this.people.touch(entity, at);
  }

  private create(name: string, what: Entity['what'], more: Partial<Entity>): Entity {
    const entity: Entity = {
      index: this.entities.length,
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
    this.entities.push(entity);
    return entity;
  }

  private registerFullNames(chunks: readonly NameChunk[]): void {
    const weak: NameChunk[] = [];
    for (const chunk of chunks) {
      if (chunk.what === 'person' && chunk.words.length === 1) this.taken.add(foldWord(chunk.words[0]!));
      if (chunk.what === 'organisation') this.registerOrganisation(chunk);
      if (chunk.words.length < 2 || (chunk.what !== 'person' && chunk.what !== 'unknown')) continue;
      if (hasArticle(this.doc, chunk)) continue;
      if (chunk.what === 'unknown' && chunk.trust === 'weak') weak.push(chunk);
      else this.registerPerson(chunk);
    }
    for (const chunk of chunks) this.registerByTitle(chunk);
    for (const chunk of weak) {
      // "Unlike Reyl": the surname is known, the word before it was only capitalised by the sentence.
      const namesake = this.people.lookUp(chunk.words[chunk.words.length - 1]!, NO_HINT);
      if (namesake) this.fullNames.set(chunk, namesake);
      else this.registerPerson(chunk);
    }
  }

  /** "Mr. Reyl" where the only full name is Ada Reyl: somebody else of that surname. */
  private registerByTitle(chunk: NameChunk): void {
    if (chunk.what !== 'person' || chunk.words.length > 1) return;
    const hint = hintOf(this.doc, chunk);
    if (hint.gender && !this.people.lookUp(chunk.words[0]!, hint)) {
      this.people.register(chunk.words, true, hint.gender);
    }
  }

  private registerPerson(chunk: NameChunk): void {
    const name = `${chunk.what} ${chunk.words.join(' ')}`;
    const entity = this.registered.get(name) ?? this.people.register(chunk.words, chunk.what === 'person');
    if (!entity) return;
    this.fullNames.set(chunk, entity);
    if (this.registered.has(name)) return;
    this.registered.set(name, entity);
    const words = chunk.what === 'person' ? chunk.words : chunk.words.slice(-1);
    for (const word of words) this.taken.add(foldWord(word));
  }

  private registerOrganisation(chunk: NameChunk): void {
    if (chunk.words.length === 1 || this.organisations.find(chunk.words)) return;
    const entity = this.createOrganisation(chunk);
    const { lower } = this.doc;
    const isAcronym = lower[chunk.end] === '(' && lower[chunk.end + 2] === ')';
    if (isAcronym) this.organisations.addAcronym(lower[chunk.end + 1]!, entity);
  }

  private createOrganisation(chunk: NameChunk): Entity {
    const entity = this.create(chunk.words.join(' '), 'organisation', { organisation: chunk.organisation });
    this.organisations.add(chunk.words, entity);
    return entity;
  }

  /** "Washington" for Ada Washington, unless it can only be the place or the people here. */
  private namesakeOf(chunk: NameChunk): Entity | null {
    const word = chunk.words[0]!;
    if (chunk.words.length > 1 || !this.people.isSurname(word)) return null;
    if (isPeopleHere(this.doc, chunk) || isPlaceHere(this.doc, chunk)) return null;
    return this.people.lookUp(word, NO_HINT);
  }

  private organisationOf(chunk: NameChunk): Entity | null {
    const word = chunk.words[0]!;
    // "REYL" in capitals.
    if (chunk.words.length === 1 && this.people.isSurname(word)) return this.people.lookUp(word, NO_HINT);
    return this.organisations.find(chunk.words) ?? this.createOrganisation(chunk);
  }

  private personOf(chunk: NameChunk): Entity | null {
    const word = chunk.words[0]!;
    const hint = hintOf(this.doc, chunk);
    const named = this.people.lookUp(word, hint);
    if (named) {
      if (chunk.what === 'person') named.what = 'person';
      return named;
    }
    if (chunk.trust === 'none') return null;
    // "Shippers moved …": a noun in the plural, capitalised by the sentence only.
    if (chunk.what === 'unknown' && chunk.trust === 'weak' && PLURAL.test(word)) return null;
    // "the Daily Ledger", "the Europeans": no person, and too little to say what.
    if (hasArticle(this.doc, chunk)) return this.createOrganisation(chunk);
    return this.people.register(chunk.words, chunk.what === 'person' || isGivenName(word), hint.gender);
  }
}

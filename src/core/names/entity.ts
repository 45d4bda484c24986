import type { KnownName } from './gazetteer.ts';
import type { Gender } from './given-names.ts';
import type { OrganisationSort } from './name-words.ts';
import type { PersonName } from './person-name.ts';

/** Somebody or something that a text names, however often. */
export interface Entity {
  readonly index: number;
  /** `unknown` until something in the text tells. */
  what: 'person' | 'organisation' | 'known' | 'unknown';
  /** The fullest form in the text, without titles. */
  name: string;
  readonly known: KnownName | null;
  readonly organisation: OrganisationSort | null;
  /** For persons and unknowns. */
  person: PersonName | null;
  gender: Gender;
  /** Introduced as somebody's wife, son or the like. */
  isKin: boolean;
  /** Roles in text order, with the token of the name they stand beside. */
  readonly roles: EntityRole[];
}

interface EntityRole {
  readonly at: number;
  readonly words: string;
  /** Lower-cased words, possessives and demonyms resolved to country keys where they name one. */
  readonly country: string | null;
}

/** One place where an entity is named; tokens, end excluded; `from` includes titles. */
export interface Mention {
  readonly from: number;
  readonly first: number;
  readonly end: number;
  readonly entity: number;
  /** The name only describes somebody named beside it: "Norland's" in "Norland's envoy Ada Reyl". */
  describes: boolean;
}

/** All names of one text. */
export interface NamesInText {
  readonly entities: readonly Entity[];
  /** In text order. */
  readonly mentions: readonly Mention[];
}

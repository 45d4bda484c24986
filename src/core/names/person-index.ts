import type { Entity } from './entity.ts';
import { foldSpelling } from './fold-name.ts';
import { type Gender, genderOfGiven, givenNamesAgree, surnameForm } from './given-names.ts';
import { type PersonName, readPersonName } from './person-name.ts';

/** What stands beside a bare surname. */
export interface NameHint {
  readonly gender: Gender;
  /** The last word of the title, lower case: "senator". */
  readonly title: string | null;
}

/** The people of one text, found again by surname or given name. */
export interface PersonIndex {
  /** The person with this full name, made when new. */
  register(words: readonly string[], sure: boolean, gender?: Gender): Entity | null;
  /** The person that a bare surname or given name means at this point, `null` when nobody. */
  lookUp(word: string, hint: NameHint): Entity | null;
  /** Notes that the person was named here: later bare surnames mean the last one named. */
  touch(entity: Entity, at: number): void;
  isSurname(word: string): boolean;
}

/** Makes an index; `create` adds an entity to the text's list. */
export function personIndex(
  create: (name: string, person: PersonName, sure: boolean) => Entity,
): PersonIndex {
  const bySurname = new Map<string, Entity[]>();
  const byGiven = new Map<string, Entity[]>();
  const lastNamed = new Map<Entity, number>();

  const add = (entity: Entity, person: PersonName) => {
    push(bySurname, surnameForm(person.surname), entity);
    if (person.given !== null) push(byGiven, foldSpelling(person.given), entity);
  };

  return {
    register(words, sure, gender = null) {
      const person = readPersonName(words);
      if (!person) return null;
      const namesakes = bySurname.get(surnameForm(person.surname)) ?? [];
      const same = namesakes.find(
        (entity) => entity.person && canBeOne(entity.person, person) && !differ(entity.gender, gender),
      );
      const name = words.join(' ');
      if (!same) {
        const entity = create(name, person, sure);
        entity.gender = gender;
        entity.gender ??= genderOfGiven((person.given ?? person.surname).split(' ')[0]!);
        add(entity, person);
        return entity;
      }
      if (sure) same.what = 'person';
      if (person.given !== null && (same.person?.given == null || isFuller(name, same.name))) {
        same.name = name;
        same.person = person;
      }
      return same;
    },
    lookUp(word, hint) {
      const named = pick(bySurname.get(surnameForm(word)), hint, lastNamed);
      return named ?? pick(byGiven.get(foldSpelling(word)), hint, lastNamed);
    },
    touch(entity, at) {
      lastNamed.set(entity, at);
    },
    isSurname: (word) => (bySurname.get(surnameForm(word)) ?? []).some((entity) => entity.what === 'person'),
  };
}

/** More namesakes than this in one text are no news article; a bound for hostile text. */
const MOST_NAMESAKES = 40;

function push(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = map.get(key);
  if (!list) map.set(key, [entity]);
  else if (list.length < MOST_NAMESAKES) list.push(entity);
}

function differ(a: Gender, b: Gender): boolean {
  return a !== null && b !== null && a !== b;
}

function canBeOne(a: PersonName, b: PersonName): boolean {
  if (a.suffix !== b.suffix) return false;
  if (a.initials && b.initials && a.initials !== b.initials) return false;
  return a.given === null || b.given === null || givenNamesAgree(a.given, b.given);
}

/** "Donald Trump" is kept rather than "Donald J. Trump": the shorter form without initials reads better. */
function isFuller(name: string, than: string): boolean {
  const initials = (text: string) => (text.match(/(?:^|\s)\p{Lu}\.?(?=\s)/gu) ?? []).length;
  return initials(name) < initials(than);
}

/**
 * Of several namesakes the one whose role fits the title, else the one named last before; before any was named, the
 * first of the text. Whoever was introduced as somebody's kin is called by the given name from then on.
 */
function pick(
  namesakes: readonly Entity[] | undefined,
  hint: NameHint,
  lastNamed: ReadonlyMap<Entity, number>,
): Entity | null {
  if (!namesakes) return null;
  let best: Entity | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const entity of namesakes) {
    if (differ(hint.gender, entity.gender)) continue;
    // Before anybody was named, somebody known by surname alone comes before a full name.
    let score = lastNamed.get(entity) ?? (entity.person?.given == null ? -1 : -2);
    if (entity.isKin) score -= FAR;
    if (hint.title && entity.roles.some(({ words }) => words.toLowerCase().includes(hint.title!)))
      score += 2 * FAR;
    if (score <= bestScore) continue;
    best = entity;
    bestScore = score;
  }
  return best;
}

/** More than any text has tokens. */
const FAR = 1e9;

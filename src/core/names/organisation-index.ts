import type { Entity } from './entity.ts';
import { foldWord } from './fold-name.ts';

/** The organisations of one text that no gazetteer has, found again by short name or acronym. */
export interface OrganisationIndex {
  find(words: readonly string[]): Entity | null;
  add(words: readonly string[], entity: Entity): void;
  /** "Brackwater Dockers Union (BDU)". */
  addAcronym(acronym: string, entity: Entity): void;
}

export function organisationIndex(): OrganisationIndex {
  const byName = new Map<string, Entity>();
  return {
    find(words) {
      return byName.get(nameOf(words)) ?? null;
    },
    add(words, entity) {
      set(byName, nameOf(words), entity);
      // "Harbour Authority" for "Brackwater Harbour Authority"; one word alone would be too little.
      for (let skip = 1; words.length - skip >= 2; skip++) set(byName, nameOf(words.slice(skip)), entity);
      const acronym = words.map((word) => (/^\p{Lu}/u.test(word) ? word[0] : '')).join('');
      if (acronym.length >= 3) set(byName, acronym.toLowerCase(), entity);
      if (words.length >= 2 && entity.organisation === 'company')
        set(byName, nameOf(words.slice(0, 1)), entity);
    },
    addAcronym(acronym, entity) {
      byName.set(foldWord(acronym), entity);
    },
  };
}

function nameOf(words: readonly string[]): string {
  return foldWord(words.join(' '));
}

function set(map: Map<string, Entity>, key: string, entity: Entity): void {
  if (!map.has(key)) map.set(key, entity);
}

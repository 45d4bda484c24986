import type { QuotationMap } from '../text/quotations.ts';
import type { TokenisedText } from '../text/tokens.ts';
import type { Entity, NamesInText } from './entity.ts';
import { pronounGenderAt } from './pronouns.ts';

/** Pronouns needed, and how many times as many as of the other gender. */
const ENOUGH = 2;
const CLEARLY = 3;

/**
 * Gives people whose names and titles leave their gender open the one of the pronouns that follow them with nobody
 * else named in between.
 */
export function settleGenders(doc: TokenisedText, names: NamesInText, quotations: QuotationMap): void {
  const tally = new Map<Entity, { male: number; female: number }>();
  let last: Entity | null = null;
  let lastSentence = -1;
  let next = 0;
  for (let i = 0; i < doc.count; i++) {
    for (; next < names.mentions.length && names.mentions[next]!.first === i; next++) {
      const entity = names.entities[names.mentions[next]!.entity]!;
      if (entity.what !== 'person') continue;
      last = entity;
      lastSentence = doc.sentence[i]!;
    }
    if (!last || last.gender || quotations.inside[i]! >= 0) continue;
    const gender = pronounGenderAt(doc, i);
    if (!gender || doc.sentence[i]! - lastSentence > 1) continue;
    const count = tally.get(last) ?? { male: 0, female: 0 };
    count[gender]++;
    tally.set(last, count);
  }
  for (const [entity, { male, female }] of tally) {
    if (male >= ENOUGH && male >= CLEARLY * female) entity.gender = 'male';
    else if (female >= ENOUGH && female >= CLEARLY * male) entity.gender = 'female';
  }
}

import { PLACE_OF } from '../related/demonyms.ts';

/** What is left of a demonym after the place: "Norland-er", "Vastri-an", "Iraq-i". */
const DEMONYM_ENDINGS = new Set(['', 'n', 'an', 'ian', 'ean', 'i', 'er', 'ese', 'ish', 's']);
/** A shorter beginning is one of many words. */
const SHORTEST_STEM = 4;

interface NamedParty {
  readonly key: string;
  readonly name: string;
}

/**
 * The party that a speaker speaks for: the one that the speaker is, or the one that a role names ("Vastria's chief
 * negotiator", "Norlandic envoy"). `null` when no key and no role says so.
 * @param roles newest first
 */
export function partyOfSpeaker(
  keys: readonly string[],
  roles: readonly string[],
  parties: readonly NamedParty[],
): string | null {
  const itself = parties.find(({ key }) => keys.includes(key));
  if (itself) return itself.key;
  for (const role of roles) {
    const named = parties.find(({ name }) => namesParty(role, name));
    if (named) return named.key;
  }
  return null;
}

function namesParty(role: string, party: string): boolean {
  const name = party.toLowerCase().replace(/^the /u, '');
  const plain = role.replaceAll(/[’']s?(?=\s|$)/gu, '');
  if (` ${plain.toLowerCase()} `.includes(` ${name} `)) return true;
  if (name.includes(' ')) return false;
  return plain
    .split(/[^\p{L}\p{M}]+/u)
    .some((word) => /^\p{Lu}/u.test(word) && isDemonym(word.toLowerCase(), name));
}

function isDemonym(word: string, place: string): boolean {
  const known = PLACE_OF.get(word.replace(/s$/u, ''));
  if (known !== undefined) return known === place;
  const stem = place.replace(/[aeiouy]+$/u, '');
  return (
    stem.length >= SHORTEST_STEM &&
    word.startsWith(stem) &&
    DEMONYM_ENDINGS.has(word.slice(stem.length).replace(/^[aeiou](?=an$|n$)/u, ''))
  );
}

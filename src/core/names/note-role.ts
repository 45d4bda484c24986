import type { TokenisedText } from '../text/tokens.ts';
import type { Entity, Mention } from './entity.ts';
import { foldWord } from './fold-name.ts';
import { type KnownName, knownName } from './gazetteer.ts';
import type { NameChunk } from './name-chunks.ts';
import { titleGender } from './name-context.ts';
import { isKin, roleBeside } from './roles.ts';

const MOST_ROLES = 8;

/** Adds the role beside the name; the token after it when it follows the name, else 0. */
export function noteRole(
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

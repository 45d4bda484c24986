import type { Speaker } from '../model/statement.ts';
import { foldWord } from './fold-name.ts';
import { knownName } from './gazetteer.ts';
import { givenNamesAgree, isCommonSurname } from './given-names.ts';

/** What identity is judged by; a `Speaker` fits. */
export type SpeakerIdentity = Pick<Speaker, 'name' | 'key'> & { readonly role?: string | null };

/** Speakers whose score reaches this are one (see `sameSpeakerScore`). */
const SAME = 0.6;

/**
 * How surely two speakers are one, 0 to 1. Equal keys are; otherwise only people can be: the surname must agree,
 * and the given names where both are known. A bare surname meets a full name when it is rare, or when the roles
 * agree; roles of different countries speak against it, and a common surname alone says nothing.
 */
function sameSpeakerScore(a: SpeakerIdentity, b: SpeakerIdentity): number {
  if (a.key.startsWith('unnamed:') || b.key.startsWith('unnamed:')) return a.key === b.key ? 1 : 0;
  const roles = rolesAgree(a.role ?? null, b.role ?? null);
  const x = parsePersonKey(a.key);
  const y = parsePersonKey(b.key);
  if (!x || !y) return a.key === b.key ? 1 : 0;
  if (x.surname !== y.surname || x.suffix !== y.suffix || initialsDiffer(a.name, b.name)) return 0;
  if (x.given !== null && y.given !== null) {
    if (x.given === y.given) return 1;
    return givenNamesAgree(x.given, y.given) ? (roles === 'differ' ? 0.4 : 0.9) : 0;
  }
  if (roles === 'agree') return 0.9;
  if (roles === 'differ') return 0.2;
  if (isCommonSurname(x.surname)) return x.given === y.given ? 0.5 : 0.4;
  return x.given === y.given ? 0.8 : 0.7;
}

/** True when the two are one speaker as far as names and roles tell. */
export function sameSpeaker(a: SpeakerIdentity, b: SpeakerIdentity): boolean {
  return sameSpeakerScore(a, b) >= SAME;
}

/**
 * The one among `known` that `speaker` is, by index; `null` when nobody is, or when two different people could be
 * meant equally well.
 */
export function findSameSpeaker(speaker: SpeakerIdentity, known: readonly SpeakerIdentity[]): number | null {
  let best = -1;
  let bestScore = SAME;
  let tied = false;
  for (let i = 0; i < known.length; i++) {
    const score = sameSpeakerScore(speaker, known[i]!);
    if (score < bestScore) continue;
    tied = score === bestScore && best >= 0 && known[best]!.key !== known[i]!.key;
    if (score > bestScore || best < 0) best = i;
    bestScore = score;
  }
  return best < 0 || tied ? null : best;
}

interface PersonKey {
  readonly surname: string;
  readonly given: string | null;
  readonly suffix: string | null;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

function parsePersonKey(key: string): PersonKey | null {
  if (!key.startsWith('person:')) return null;
  const parts = key.slice('person:'.length).split(',');
  const last = parts[parts.length - 1]!;
  const suffix = parts.length > 1 && SUFFIX.test(last) ? last : null;
  if (suffix) parts.pop();
  return { surname: parts[0]!, given: parts[1] ?? null, suffix };
}

/** "George W. Bush" and "George H.W. Bush". */
function initialsDiffer(a: string, b: string): boolean {
  const x = middleInitials(a);
  const y = middleInitials(b);
  return x !== '' && y !== '' && x !== y;
}

function middleInitials(name: string): string {
  const middle = name.split(/\s+/).slice(1, -1);
  return middle
    .map((word) => word.replaceAll('.', ''))
    .filter((word) => /^\p{Lu}{1,2}$/u.test(word))
    .join('');
}

const SMALL = new Set([
  'the',
  'of',
  'a',
  'an',
  'for',
  'and',
  'in',
  'at',
  'former',
  'then',
  'acting',
  'deputy',
]);

/** Countries that differ make roles differ; a shared country or a shared word of office makes them agree. */
function rolesAgree(a: string | null, b: string | null): 'agree' | 'differ' | 'unknown' {
  if (a === null || b === null) return 'unknown';
  const x = roleFacts(a);
  const y = roleFacts(b);
  if (x.country !== null && y.country !== null && x.country !== y.country) return 'differ';
  if (x.country !== null && x.country === y.country) return 'agree';
  for (const word of x.words) if (y.words.has(word)) return 'agree';
  return 'unknown';
}

function roleFacts(role: string): { country: string | null; words: Set<string> } {
  const words = role.split(/[^\p{L}\p{N}.’'-]+/u).filter((word) => word !== '');
  const bare = words.map((word) => word.replace(/[’']s$/, ''));
  const country = bare.map((word) => knownName(word)).find((known) => known?.key.startsWith('country:'));
  const plain = bare.map(foldWord).filter((word) => !SMALL.has(word));
  return { country: country?.key ?? null, words: new Set(plain) };
}

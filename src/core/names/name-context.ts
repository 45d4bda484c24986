import type { TokenisedText } from '../text/tokens.ts';
import type { Gender } from './given-names.ts';
import type { NameChunk } from './name-chunks.ts';
import { genderOfOffice } from './name-words.ts';
import type { NameHint } from './person-index.ts';

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
export function isPlaceHere(doc: TokenisedText, chunk: NameChunk): boolean {
  return PLACE_PREPOSITIONS.has(doc.lower[chunk.first - 1] ?? '');
}

/** "the Danes", "a Danish ship": a people although somebody of that surname is in the text. */
export function isPeopleHere(doc: TokenisedText, chunk: NameChunk): boolean {
  if (chunk.known?.written !== 'people') return false;
  const before = doc.lower[chunk.first - 1];
  return (
    before === 'the' ||
    before === 'a' ||
    /^(?:\p{L}+(?:ian|ish|ese|s)|\p{Lu}\p{L}+ch)$/u.test(chunk.words[0]!)
  );
}

/** What the titles before a name tell. */
export function hintOf(doc: TokenisedText, chunk: NameChunk): NameHint {
  let title: string | null = null;
  for (let i = chunk.from; i < chunk.first; i++) if (doc.lower[i] !== '.') title = doc.lower[i]!;
  return { gender: titleGender(doc, chunk), title };
}

/** A name that nothing marks as a person's, behind "the". */
export function hasArticle(doc: TokenisedText, chunk: NameChunk): boolean {
  return chunk.what === 'unknown' && doc.lower[chunk.first - 1] === 'the';
}

/** The gender that the titles before a name show. */
export function titleGender(doc: TokenisedText, chunk: NameChunk): Gender {
  for (let i = chunk.from; i < chunk.first; i++) {
    const gender = genderOfOffice(doc.lower[i]!);
    if (gender) return gender;
  }
  return null;
}

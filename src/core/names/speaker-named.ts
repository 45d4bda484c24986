import type { Speaker } from '../model/statement.ts';
import { speakerKey } from './speaker-key.ts';

/** The speaker that a reader means by a name, known across articles by the same key as when Parley finds it. */
export function speakerNamed(name: string): Speaker | null {
  const written = name.replace(/\s+/g, ' ').trim();
  if (written === '') return null;
  const key = speakerKey(written);
  return { name: written, key, sort: sortOfKey(key), role: null };
}

function sortOfKey(key: string): Speaker['sort'] {
  if (key.startsWith('person:')) return 'person';
  return /^(?:country|place):/.test(key) ? 'place' : 'organisation';
}

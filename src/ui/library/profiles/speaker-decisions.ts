import type { LibraryApi } from '#core/contract/library-api.ts';
import type { KnownSpeaker } from '#core/model/known-speaker.ts';

type Decisions = Pick<LibraryApi, 'mergeSpeakers' | 'splitSpeaker'>;

/** Makes another speaker one with this one. @returns takes it back: the other is a speaker of its own names again */
export async function mergeInto(
  library: Decisions,
  intoKey: string,
  other: Pick<KnownSpeaker, 'keys'>,
): Promise<() => Promise<void>> {
  const [first, ...rest] = other.keys;
  if (first === undefined) return async () => {};
  await library.mergeSpeakers(intoKey, first);
  return async () => {
    await library.splitSpeaker(first);
    for (const key of rest) {
      await library.splitSpeaker(key);
      await library.mergeSpeakers(first, key);
    }
  };
}

/** Makes one name a speaker of its own. @returns takes it back: the name belongs to the others again */
export async function partSpeaker(
  library: Decisions,
  keys: readonly string[],
  key: string,
): Promise<() => Promise<void>> {
  const other = keys.find((one) => one !== key);
  const isParted = await library.splitSpeaker(key);
  return async () => {
    if (isParted && other !== undefined) await library.mergeSpeakers(other, key);
  };
}

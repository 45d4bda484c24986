import type { LibraryApi } from '#core/contract/library-api.ts';
import type { KnownSpeaker } from '#core/model/known-speaker.ts';
import { listed } from '#ui/words/in-sentence.ts';
import { say } from '#ui/words/say.ts';

/** As many speakers as a list can be read through; more are found by name. */
const SHOWN = 30;

/** The settings page's dealings with the library's speakers. */
export interface SpeakerDesk {
  readonly speakers: readonly KnownSpeaker[];
  search(words: string): Promise<void>;
  /** Gives back what to say. */
  merge(speakers: readonly KnownSpeaker[]): Promise<string>;
  split(key: string): Promise<string>;
}

/** @param onChange called when `speakers` changed */
export function speakerDesk(library: LibraryApi, onChange: () => void): SpeakerDesk {
  let words = '';
  let speakers: readonly KnownSpeaker[] = [];
  const refresh = async () => {
    const asked = words;
    const found = await library.speakers(asked, SHOWN);
    // A slow answer to earlier words must not replace the answer to later ones.
    if (asked !== words) return;
    speakers = found;
    onChange();
  };
  return {
    get speakers() {
      return speakers;
    },
    search(next) {
      words = next;
      return refresh();
    },
    async merge([into, ...others]) {
      const key = into?.keys[0];
      if (!into || key === undefined) return say('speakers_too_few');
      for (const other of others) if (other.keys[0]) await library.mergeSpeakers(key, other.keys[0]);
      await refresh();
      return say('speakers_merged', listed([into, ...others].map(({ name }) => name)));
    },
    async split(key) {
      const done = await library.splitSpeaker(key);
      await refresh();
      return done ? say('speakers_parted') : say('speakers_one_name');
    },
  };
}

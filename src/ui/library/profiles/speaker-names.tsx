import { useEffect, useRef, useState } from 'preact/hooks';
import type { SpeakerProfile } from '#core/model/library-statement.ts';
import { failureInWords } from '../../words/failures.ts';
import { say } from '../../words/say.ts';
import { nameOfKey } from '../../words/speaker-names.ts';
import type { ReadableLibrary } from '../readable-library.ts';
import { MergeSearch } from './merge-search.tsx';
import { mergeInto, partSpeaker } from './speaker-decisions.ts';

interface SpeakerNamesProps {
  readonly library: ReadableLibrary;
  readonly profile: SpeakerProfile;
  /** The library joins or parts speakers: the page has to be asked for anew. */
  onChange(): Promise<void>;
}

/** What was done, in words, and how it is taken back. */
interface Done {
  readonly words: string;
  undo(): Promise<void>;
}

/** The names that stand for a speaker: one can be parted, another speaker can be joined, and both taken back. */
export function SpeakerNames({ library, profile, onChange }: SpeakerNamesProps) {
  const [done, setDone] = useState<Done | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const undoButton = useRef<HTMLButtonElement>(null);
  const isFirst = useRef(true);
  // The button that was pressed is gone.
  useEffect(() => {
    if (!isFirst.current) (undoButton.current ?? heading.current)?.focus({ preventScroll: true });
    isFirst.current = false;
  }, [done]);
  const carryOut = (work: () => Promise<Done | null>) => {
    setFailure(null);
    work()
      .then(async (next) => {
        await onChange();
        setDone(next);
      })
      .catch((error: unknown) => setFailure(failureInWords(error)));
  };
  const part = (key: string) =>
    carryOut(async () => {
      const undo = await partSpeaker(library, profile.keys, key);
      return { words: say('speaker_page_parted', nameOfKey(key)), undo };
    });
  return (
    <section aria-labelledby="names-heading">
      <h2 ref={heading} id="names-heading" tabIndex={-1}>
        {say('speaker_page_names')}
      </h2>
      <ul class="named-counts">
        {profile.keys.map((key) => (
          <li key={key}>
            {nameOfKey(key)}{' '}
            {profile.keys.length > 1 && (
              <button type="button" class="plain" onClick={() => part(key)}>
                {say('speaker_page_part')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <MergeSearch
        library={library}
        exceptKeys={profile.keys}
        onMerge={(other) =>
          carryOut(async () => {
            const undo = await mergeInto(library, profile.key, other);
            return { words: say('speaker_page_merged', other.name, profile.name), undo };
          })
        }
      />
      <p role="status" class="decision">
        {done && (
          <>
            {done.words}{' '}
            <button
              ref={undoButton}
              type="button"
              class="plain"
              onClick={() =>
                carryOut(async () => {
                  await done.undo();
                  return null;
                })
              }
            >
              {say('button_undo')}
            </button>
          </>
        )}
        {failure !== null && `${say('speaker_page_not_done')} ${failure}`}
      </p>
    </section>
  );
}

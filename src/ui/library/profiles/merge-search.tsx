import { useEffect, useId, useState } from 'preact/hooks';
import type { KnownSpeaker } from '#core/model/known-speaker.ts';
import { failureInWords } from '../../words/failures.ts';
import { say, sayCount } from '../../words/say.ts';
import type { ReadableLibrary } from '../readable-library.ts';

const SHOWN = 8;
const PAUSE_MS = 120;

interface MergeSearchProps {
  readonly library: ReadableLibrary;
  /** The speaker's own names are not offered. */
  readonly exceptKeys: readonly string[];
  onMerge(speaker: KnownSpeaker): void;
}

/** Finds another speaker by name, to be made one with this one. */
export function MergeSearch({ library, exceptKeys, onMerge }: MergeSearchProps) {
  const [words, setWords] = useState('');
  const [found, setFound] = useState<readonly KnownSpeaker[] | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const id = useId();
  const wanted = words.trim();
  useEffect(() => {
    setFailure(null);
    setFound(null);
    if (wanted === '') return undefined;
    let isWanted = true;
    const timer = setTimeout(() => {
      library.speakers(wanted, SHOWN + exceptKeys.length).then(
        (speakers) => isWanted && setFound(speakers),
        (error: unknown) => isWanted && setFailure(failureInWords(error)),
      );
    }, PAUSE_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [library, wanted]);
  const others = found?.filter(({ keys }) => !keys.some((key) => exceptKeys.includes(key))).slice(0, SHOWN);
  return (
    <details class="merge">
      <summary>{say('speaker_page_merge')}</summary>
      <label for={id}>{say('speaker_page_merge_search')}</label>
      <input id={id} type="search" value={words} onInput={(event) => setWords(event.currentTarget.value)} />
      <p role="status" class="quiet">
        {failure ?? (others?.length === 0 ? say('speaker_page_merge_none', wanted) : '')}
      </p>
      <ul class="named-counts">
        {others?.map((speaker) => (
          <li key={speaker.id}>
            <button
              type="button"
              class="plain"
              onClick={() => {
                setWords('');
                onMerge(speaker);
              }}
            >
              {speaker.name}
            </button>{' '}
            <span class="count">{sayCount('news_statements', speaker.statements)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

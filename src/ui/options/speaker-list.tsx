import { useState } from 'preact/hooks';
import type { KnownSpeaker } from '#core/model/known-speaker.ts';
import { say, sayCount } from '../words/say.ts';
import { nameOfKey } from '../words/speaker-names.ts';

interface SpeakerListProps {
  readonly speakers: readonly KnownSpeaker[];
  onSearch(words: string): void;
  /** All of these become one, the first keeps its place. */
  onMerge(speakers: readonly KnownSpeaker[]): void;
  onSplit(key: string): void;
}

/** The speakers in the library: two that are one can be merged, one that is two can be split. */
export function SpeakerList({ speakers, onSearch, onMerge, onSplit }: SpeakerListProps) {
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const toMerge = speakers.filter(({ id }) => chosen.includes(id));
  const toggle = (id: number) =>
    setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <>
      <label for="speaker-search">{say('speakers_find')}</label>{' '}
      <input id="speaker-search" type="search" onInput={(event) => onSearch(event.currentTarget.value)} />
      {speakers.length === 0 && <p class="quiet">{say('speakers_none')}</p>}
      <ul class="rows">
        {speakers.map((speaker) => (
          <li key={speaker.id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(speaker.id)}
                onChange={() => toggle(speaker.id)}
              />{' '}
              {speaker.name} <span class="count">{sayCount('news_statements', speaker.statements)}</span>
            </label>
            {speaker.keys.length > 1 && (
              <details>
                <summary>{sayCount('speakers_names', speaker.keys.length)}</summary>
                <ul class="rows">
                  {speaker.keys.map((key) => (
                    <li key={key}>
                      <span>{nameOfKey(key)}</span>
                      <button type="button" class="plain" onClick={() => onSplit(key)}>
                        {say('speakers_split')}
                      </button>
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
      <button
        type="button"
        disabled={toMerge.length < 2}
        onClick={() => {
          onMerge(toMerge);
          setChosen([]);
        }}
      >
        {say('speakers_merge')}
      </button>
    </>
  );
}

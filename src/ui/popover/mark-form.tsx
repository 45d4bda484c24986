import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PassageToMark } from '#core/contract/background-api.ts';
import type { OwnMarking } from '#core/model/reader-annotation.ts';
import { say } from '../words/say.ts';
import { topicLabel } from '../words/topics.ts';
import { CloseButton } from './close-button.tsx';

/** What the reader chose for a passage; an empty speaker is an unknown one. */
export type MarkChoice =
  | { readonly kind: 'statement'; readonly speaker: string }
  | { readonly kind: 'topic'; readonly topic: string };

/** What Parley can tell of the passage. */
export type PassageState =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly reading: PassageToMark };

interface MarkFormProps {
  readonly kind: MarkChoice['kind'];
  /** The words that are marked. */
  readonly words: string;
  /** What they are marked as already; `null` for a new mark. */
  readonly known: OwnMarking | null;
  readonly passage: PassageState;
  /** Rejects when it could not be saved. */
  onSave(choice: MarkChoice): Promise<void>;
  onRetry(): void;
  onLeave(): void;
}

/** Asks who says a passage, or which topic it speaks of, with Parley's guess as a start. Enter saves. */
export function MarkForm({ kind, words, known, passage, onSave, onRetry, onLeave }: MarkFormProps) {
  return (
    <div class="popover" aria-busy={passage.state === 'loading'}>
      <CloseButton onClose={onLeave} />
      <section class="head">
        <p class="kicker">{say(`mark_form_${kind}`)}</p>
        <blockquote class="quoted passage">{words}</blockquote>
      </section>
      <div class="part">
        {passage.state === 'loading' && (
          <p class="empty" role="status">
            {say('mark_form_loading')}
          </p>
        )}
        {passage.state === 'failed' && (
          <p class="empty" role="alert">
            {say('mark_form_failed')}{' '}
            <button type="button" class="inline" onClick={onRetry}>
              {say('button_retry')}
            </button>
          </p>
        )}
        {passage.state === 'ready' && (
          <Choice {...{ kind, known, onSave, onLeave }} reading={passage.reading} />
        )}
      </div>
    </div>
  );
}

type ChoiceProps = Pick<MarkFormProps, 'kind' | 'known' | 'onSave' | 'onLeave'> & {
  readonly reading: PassageToMark;
};

function Choice({ kind, known, reading, onSave, onLeave }: ChoiceProps) {
  const [speaker, setSpeaker] = useState(
    (known?.kind === 'statement' ? known.speaker : reading.statement.speaker)?.name ?? '',
  );
  const [topic, setTopic] = useState((known?.kind === 'topic' ? known.topic : reading.topic) ?? '');
  const [hasFailed, setFailed] = useState(false);
  const save = () => {
    if (kind === 'topic' && topic === '') return;
    const choice: MarkChoice = kind === 'topic' ? { kind, topic } : { kind, speaker };
    onSave(choice).catch(() => setFailed(true));
  };
  return (
    <form
      class="editor"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        // A list of choices keeps Enter for itself.
        if (event.key !== 'Enter' || !(event.target instanceof HTMLSelectElement)) return;
        event.preventDefault();
        save();
      }}
    >
      {kind === 'statement' ? (
        <SpeakerField {...{ speaker, reading }} onChange={setSpeaker} />
      ) : (
        <TopicField {...{ topic, reading }} onChange={setTopic} />
      )}
      {hasFailed && (
        <p class="failed" role="alert">
          {say('mark_form_not_saved')}
        </p>
      )}
      <p class="editor-buttons">
        <button type="submit" class="primary" disabled={kind === 'topic' && topic === ''}>
          {say('mark_form_save')}
        </button>
        <button type="button" onClick={onLeave}>
          {say('button_cancel')}
        </button>
      </p>
    </form>
  );
}

interface SpeakerFieldProps {
  readonly speaker: string;
  readonly reading: PassageToMark;
  onChange(speaker: string): void;
}

/** More names than this push the buttons out of the popover; anybody can be written. */
const NAMES_SHOWN = 6;

function SpeakerField({ speaker, reading, onChange }: SpeakerFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.select(), []);
  return (
    <>
      <label>
        {say('mark_form_speaker')}
        <input
          ref={input}
          type="text"
          autocomplete="off"
          value={speaker}
          placeholder={say('speaker_unknown')}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      </label>
      {reading.speakers.length > 0 && (
        <fieldset class="names">
          <legend>{say('mark_form_named')}</legend>
          {reading.speakers.slice(0, NAMES_SHOWN).map(({ key, name }) => (
            <button key={key} type="button" aria-pressed={name === speaker} onClick={() => onChange(name)}>
              {name}
            </button>
          ))}
        </fieldset>
      )}
    </>
  );
}

interface TopicFieldProps {
  readonly topic: string;
  readonly reading: PassageToMark;
  onChange(topic: string): void;
}

function TopicField({ topic, reading, onChange }: TopicFieldProps) {
  const select = useRef<HTMLSelectElement>(null);
  useLayoutEffect(() => select.current?.focus(), []);
  return (
    <label>
      {say('mark_form_topic_field')}
      <select ref={select} value={topic} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="" disabled>
          {say('mark_form_topic_none')}
        </option>
        {reading.topicChoices.map(({ id, label }) => (
          <option key={id} value={id}>
            {topicLabel(id, label)}
          </option>
        ))}
      </select>
    </label>
  );
}

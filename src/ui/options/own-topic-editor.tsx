import { useState } from 'preact/hooks';
import type { OwnTopic } from '#core/model/own-topic.ts';
import { TOPIC_GROUPS } from '#core/taxonomy/topic-groups.ts';
import { checkOwnPhrase } from '#core/topics/own-phrases.ts';
import { say } from '../words/say.ts';
import { phraseFaultInWords } from './phrase-words.ts';

/** English like the articles, whatever the language of the words. */
const EXAMPLE_PHRASES = 'river water\nshared dam';

interface OwnTopicEditorProps {
  readonly topics: readonly OwnTopic[];
  onChange(topics: readonly OwnTopic[]): void;
}

/** The reader's own topics: a label, a colour group, phrases one a line. */
export function OwnTopicEditor({ topics, onChange }: OwnTopicEditorProps) {
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <>
      <ul class="rows">
        {topics.map((topic) => (
          <li key={topic.id}>
            <span>
              <span class={`topic ${topic.group}`}>{topic.label}</span>{' '}
              <span class="count">{topic.phrases.join(', ')}</span>
            </span>
            <button
              type="button"
              class="plain"
              onClick={() => onChange(topics.filter((one) => one.id !== topic.id))}
            >
              {say('button_delete')}
            </button>
          </li>
        ))}
      </ul>
      <form
        class="own-topic"
        onSubmit={(event) => {
          event.preventDefault();
          const fields = new FormData(event.currentTarget);
          const topic = newTopic(fields);
          const wrong = topic.label === '' ? say('own_topics_no_name') : problemIn(topic);
          setProblem(wrong);
          if (wrong === null) {
            onChange([...topics, topic]);
            event.currentTarget.reset();
          }
        }}
      >
        <label for="own-label">{say('own_topics_name')}</label>
        <input id="own-label" name="label" autocomplete="off" />
        <label for="own-group">{say('own_topics_colour')}</label>
        <select id="own-group" name="group">
          {TOPIC_GROUPS.map((group) => (
            <option key={group} value={group}>
              {say('own_topics_colour_of', say(`group_${group}`), say(`group_${group}_colour`))}
            </option>
          ))}
        </select>
        <label for="own-phrases">{say('own_topics_phrases')}</label>
        <textarea id="own-phrases" name="phrases" rows={3} placeholder={EXAMPLE_PHRASES} />
        <p class="problem" role="alert">
          {problem}
        </p>
        <button type="submit">{say('own_topics_add')}</button>
      </form>
    </>
  );
}

function newTopic(fields: FormData): OwnTopic {
  const text = (name: string) => String(fields.get(name) ?? '').trim();
  return {
    id: `own:${crypto.randomUUID()}`,
    label: text('label'),
    group: TOPIC_GROUPS.find((group) => group === text('group')) ?? 'process',
    phrases: text('phrases')
      .split('\n')
      .flatMap((line) => line.trim() || []),
  };
}

function problemIn(topic: OwnTopic): string | null {
  if (topic.phrases.length === 0) return say('own_topics_no_phrase');
  for (const phrase of topic.phrases) {
    const check = checkOwnPhrase(phrase);
    if (check.state === 'bad') return phraseFaultInWords(phrase, check.fault);
  }
  return null;
}

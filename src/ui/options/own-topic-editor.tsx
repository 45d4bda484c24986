import { useState } from 'preact/hooks';
import type { OwnTopic } from '#core/model/own-topic.ts';
import { checkOwnPhrase } from '#core/topics/own-phrases.ts';
import { GROUP_WORDS, TOPIC_GROUPS } from '../words/group-words.ts';

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
              Delete
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
          const wrong = topic.label === '' ? 'Give the topic a name.' : problemIn(topic);
          setProblem(wrong);
          if (wrong === null) {
            onChange([...topics, topic]);
            event.currentTarget.reset();
          }
        }}
      >
        <label for="own-label">Name</label>
        <input id="own-label" name="label" autocomplete="off" />
        <label for="own-group">Colour</label>
        <select id="own-group" name="group">
          {TOPIC_GROUPS.map((group) => (
            <option key={group} value={group}>
              {GROUP_WORDS[group]}
            </option>
          ))}
        </select>
        <label for="own-phrases">Phrases, one a line</label>
        <textarea id="own-phrases" name="phrases" rows={3} placeholder={'river water\nshared dam'} />
        <p class="problem" role="alert">
          {problem}
        </p>
        <button type="submit">Add topic</button>
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
  if (topic.phrases.length === 0) return 'Give at least one phrase.';
  for (const phrase of topic.phrases) {
    const check = checkOwnPhrase(phrase);
    if (check.state === 'bad') return `“${phrase}”: ${check.problem}`;
  }
  return null;
}

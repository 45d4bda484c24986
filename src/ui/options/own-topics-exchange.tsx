import { useState } from 'preact/hooks';
import type { OwnTopic } from '#core/model/own-topic.ts';
import { mergeOwnTopics, readOwnTopics } from '#core/topics/own-topics-file.ts';
import { say, sayCount } from '../words/say.ts';
import { topicsFaultInWords } from './phrase-words.ts';

interface OwnTopicsExchangeProps {
  readonly topics: readonly OwnTopic[];
  onChange(topics: readonly OwnTopic[]): void;
  onExport(): void;
}

/** Hands the reader's topics out as a file, and takes such a file in. */
export function OwnTopicsExchange({ topics, onChange, onExport }: OwnTopicsExchangeProps) {
  const [said, setSaid] = useState('');
  const read = async (file: File) => {
    const content = readOwnTopics(await file.text());
    if (content.state === 'bad') {
      setSaid(topicsFaultInWords(content.fault));
      return;
    }
    onChange(mergeOwnTopics(topics, content.topics));
    setSaid(sayCount('own_topics_imported', content.topics.length));
  };
  return (
    <div class="own-topics-exchange">
      <button type="button" disabled={topics.length === 0} onClick={onExport}>
        {say('own_topics_export')}
      </button>{' '}
      <label for="own-topics-file">{say('own_topics_import')}</label>{' '}
      <input
        id="own-topics-file"
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) void read(file);
        }}
      />
      <p aria-live="polite">{said}</p>
    </div>
  );
}

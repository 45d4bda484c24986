import { useState } from 'preact/hooks';
import type { MarkId } from '#core/contract/page-api.ts';
import type { DistinctTopic } from '#core/marks/distinct-marks.ts';
import { hasOwnMark } from '#core/marks/own-marks.ts';
import type { OwnTopic } from '#core/model/own-topic.ts';
import type { TopicMark } from '#core/model/topic-mark.ts';
import { groupOf, TOPICS, topicById } from '#core/taxonomy/taxonomy.ts';
import { inDigits, say, sayCount } from '../words/say.ts';
import { topicLabel } from '../words/topics.ts';

interface TopicChipsProps {
  readonly topics: readonly DistinctTopic[];
  /** All marks of the page, which the topics' places are indices into. */
  readonly marks: readonly TopicMark[];
  readonly ownTopics: readonly OwnTopic[];
  /** Earlier articles per topic id; `null` until they are known. */
  readonly earlier: Readonly<Record<string, number>> | null;
  onShow(mark: MarkId): void;
}

/** More topics than this push the statements out of sight; the most frequent stay. */
const SHOWN_AT_FIRST = 9;

const RANK = new Map(TOPICS.map((topic, index) => [topic.id, index]));

/** The topics of a page in the taxonomy's order, each a button that goes to its first place. */
export function TopicChips({ topics, marks, ownTopics, earlier, onShow }: TopicChipsProps) {
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? topics : mostFrequent(topics, SHOWN_AT_FIRST);
  const inOrder = [...shown].sort((a, b) => rank(a.topic) - rank(b.topic));
  const own = new Map(ownTopics.map((topic) => [topic.id, topic]));
  return (
    <>
      <ul class="chips">
        {inOrder.map(({ topic, places }) => (
          <li key={topic}>
            <button type="button" class="chip" onClick={() => onShow({ kind: 'topic', index: places[0]! })}>
              <span class={`topic ${groupOf(topic) ?? own.get(topic)?.group ?? 'process'}`}>
                {topicLabel(topic, topicById(topic)?.label ?? own.get(topic)?.label)}
              </span>
              {hasOwnMark(marks, places) && <span class="own">{say('outline_own_mark')}</span>}
              <span class="count">{countWords(places.length, earlier?.[topic])}</span>
            </button>
          </li>
        ))}
      </ul>
      {shown.length < topics.length && (
        <button type="button" class="plain" onClick={() => setShowsAll(true)}>
          {sayCount('outline_all_topics', topics.length)}
        </button>
      )}
    </>
  );
}

function mostFrequent(topics: readonly DistinctTopic[], most: number): readonly DistinctTopic[] {
  // One chip more takes no more room than the button would.
  if (topics.length <= most + 1) return topics;
  return [...topics].sort((a, b) => b.places.length - a.places.length).slice(0, most);
}

/** The taxonomy's order; a reader's own topics come last. */
function rank(topic: string): number {
  return RANK.get(topic) ?? TOPICS.length;
}

/** "3 · 12 earlier": places on this page, then earlier articles in the library once they are known. */
function countWords(places: number, earlier: number | undefined): string {
  if (earlier === undefined) return inDigits(places);
  return earlier === 0 ? say('outline_first_time', places) : say('outline_earlier', places, earlier);
}

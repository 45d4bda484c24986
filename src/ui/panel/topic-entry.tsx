import { useState } from 'preact/hooks';
import type { MarkId } from '#core/contract/page-api.ts';
import type { AnnotatedPage } from '#core/contract/page-view.ts';
import type { DistinctTopic } from '#core/marks/distinct-marks.ts';
import { spanOf } from '#core/marks/mark-target.ts';
import { hasOwnMark } from '#core/marks/own-marks.ts';
import { passageAround } from '#core/marks/passage-around.ts';
import { inSentence } from '../words/in-sentence.ts';
import { inDigits, say } from '../words/say.ts';

interface TopicEntryProps {
  readonly topic: DistinctTopic;
  readonly label: string;
  readonly page: AnnotatedPage;
  /** Earlier articles about it; `undefined` until that is known. */
  readonly earlier: number | undefined;
  readonly focusOn: MarkId | null;
  onSelect(mark: MarkId): void;
}

/** A topic of the page: a button that leads to its first place, and one that lists all its places. */
export function TopicEntry({ topic: { topic, places }, label, page, earlier, ...props }: TopicEntryProps) {
  const { focusOn, onSelect } = props;
  const focused = focusOn?.kind === 'topic' ? places.indexOf(focusOn.index) : -1;
  const [isOpen, setOpen] = useState(focused > 0);
  const group = page.topicWords.find(({ id }) => id === topic)?.group ?? 'process';
  const facts = [
    countWords(places.length, earlier),
    page.followedTopics.includes(topic) && say('panel_following'),
    hasOwnMark(page.analysis.topics, places) && inSentence(say('outline_own_mark')),
  ];
  return (
    <li class={isOpen ? 'open' : undefined}>
      <div class="topic-line">
        <button
          type="button"
          class="topic-row"
          data-row
          tabIndex={-1}
          data-stop={focused === 0 ? 'yes' : undefined}
          onClick={() => onSelect({ kind: 'topic', index: places[0]! })}
        >
          <span class={`topic ${group}`}>{label}</span>{' '}
          <span class="count">{facts.filter(Boolean).join(' · ')}</span>
        </button>
        {places.length > 1 && (
          <button
            type="button"
            class="passages-toggle"
            data-row
            tabIndex={-1}
            aria-expanded={isOpen}
            aria-label={say('panel_passages', label, places.length)}
            title={say('panel_passages', label, places.length)}
            onClick={() => setOpen(!isOpen)}
          >
            <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
              <path
                d="M4 6l4 4 4-4"
                fill="none"
                stroke="currentColor"
                stroke-width="1.6"
                stroke-linecap="round"
              />
            </svg>
          </button>
        )}
      </div>
      {isOpen && (
        <ol class="passages">
          {places.map((place, at) => (
            <li key={place}>
              <PassageRow
                {...{ page, group, place }}
                isFocused={at > 0 && at === focused}
                onSelect={() => onSelect({ kind: 'topic', index: place })}
              />
            </li>
          ))}
        </ol>
      )}
    </li>
  );
}

interface PassageRowProps {
  readonly page: AnnotatedPage;
  readonly group: string;
  /** Index into the analysis's topic marks. */
  readonly place: number;
  readonly isFocused: boolean;
  onSelect(): void;
}

/** One place of a topic, with a little of its sentence. */
function PassageRow({ page: { article, analysis }, group, place, isFocused, onSelect }: PassageRowProps) {
  const span = spanOf(analysis, { kind: 'topic', index: place });
  if (!span) return null;
  const { before, words, after } = passageAround(article.text, analysis, span);
  return (
    <button
      type="button"
      class="passage-row"
      data-row
      tabIndex={-1}
      data-stop={isFocused ? 'yes' : undefined}
      onClick={onSelect}
    >
      {before}
      <span class={`topic ${group}`}>{words}</span>
      {after}
      {analysis.topics[place]?.ownMark !== undefined && (
        <span class="own"> · {inSentence(say('outline_own_mark'))}</span>
      )}
    </button>
  );
}

/** "3 · 12 earlier": places on this page, then earlier articles in the library once they are known. */
function countWords(places: number, earlier: number | undefined): string {
  if (earlier === undefined) return inDigits(places);
  return earlier === 0 ? say('outline_first_time', places) : say('outline_earlier', places, earlier);
}

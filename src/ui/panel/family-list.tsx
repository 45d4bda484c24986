import type { MarkId } from '#core/contract/page-api.ts';
import type { AnnotatedPage } from '#core/contract/page-view.ts';
import type { PageOutline } from '#core/marks/page-outline.ts';
import type { ReadBefore } from '#core/model/read-before.ts';
import type { TopicLabel } from '../words/reasons.ts';
import { language, say } from '../words/say.ts';
import { familyLabel } from './family-label.ts';

interface FamilyListProps {
  readonly families: PageOutline['families'];
  readonly page: AnnotatedPage;
  readonly labelOf: TopicLabel;
  readonly readBefore: ReadBefore | null;
  readonly focusOn: MarkId | null;
  readonly isFiltered: boolean;
  onSelect(mark: MarkId): void;
}

/** The topics of a page under the names of their families, each a button that leads to its first place. */
export function FamilyList({
  families,
  page,
  labelOf,
  readBefore,
  focusOn,
  isFiltered,
  onSelect,
}: FamilyListProps) {
  if (families.length === 0 && isFiltered) return null;
  const groupOf = (id: string) => page.topicWords.find((topic) => topic.id === id)?.group ?? 'process';
  const isFocused = (places: readonly number[]) =>
    focusOn?.kind === 'topic' && places.includes(focusOn.index) ? 'yes' : undefined;
  return (
    <section id="topics" aria-labelledby="topics-heading">
      <h2 id="topics-heading" tabIndex={-1}>
        {say('outline_topics')}
      </h2>
      {families.length === 0 && <p class="quiet">{say('outline_no_topics')}</p>}
      {families.map(({ family, topics }) => (
        <div class="family" key={family}>
          <h3>{familyLabel(family)}</h3>
          <ul>
            {topics.map(({ topic, places }) => (
              <li key={topic}>
                <button
                  type="button"
                  class="topic-row"
                  data-row
                  tabIndex={-1}
                  data-stop={isFocused(places)}
                  onClick={() => onSelect({ kind: 'topic', index: places[0]! })}
                >
                  <span class={`topic ${groupOf(topic)}`}>{labelOf(topic)}</span>{' '}
                  <span class="count">
                    {countWords(places.length, readBefore?.counts.topics[topic])}
                    {page.followedTopics.includes(topic) && ` · ${say('panel_following')}`}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** "3 · 12 earlier": places on this page, then earlier articles in the library once they are known. */
function countWords(places: number, earlier: number | undefined): string {
  if (earlier === undefined) return places.toLocaleString(language());
  return earlier === 0 ? say('outline_first_time', places) : say('outline_earlier', places, earlier);
}

import type { MarkId } from '#core/contract/page-api.ts';
import type { AnnotatedPage } from '#core/contract/page-view.ts';
import type { PageOutline } from '#core/marks/page-outline.ts';
import type { ReadBefore } from '#core/model/read-before.ts';
import type { TopicLabel } from '../words/reasons.ts';
import { say } from '../words/say.ts';
import { familyLabel } from './family-label.ts';
import { TopicEntry } from './topic-entry.tsx';

interface FamilyListProps {
  readonly families: PageOutline['families'];
  readonly page: AnnotatedPage;
  readonly labelOf: TopicLabel;
  readonly readBefore: ReadBefore | null;
  readonly focusOn: MarkId | null;
  readonly isFiltered: boolean;
  onSelect(mark: MarkId): void;
}

/** The topics of a page under the names of their families, each with its places. */
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
            {topics.map((topic) => (
              <TopicEntry
                key={topic.topic}
                {...{ topic, page, focusOn, onSelect }}
                label={labelOf(topic.topic)}
                earlier={readBefore?.counts.topics[topic.topic]}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

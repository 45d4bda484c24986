import { FAMILIES, groupOf, TOPICS } from '#core/taxonomy/taxonomy.ts';
import { sayCount, sayFor } from '../words/say.ts';
import { topicDefinition, topicLabel } from '../words/topics.ts';

interface TopicSwitchesProps {
  /** Topic or family ids that are not marked. */
  readonly hidden: readonly string[];
  onChange(hidden: readonly string[]): void;
}

/** A switch per family, and per topic inside it. */
export function TopicSwitches({ hidden, onChange }: TopicSwitchesProps) {
  const toggle = (id: string) =>
    onChange(hidden.includes(id) ? hidden.filter((one) => one !== id) : [...hidden, id]);
  return (
    <>
      {FAMILIES.map((family) => {
        const familyHidden = hidden.includes(family.id);
        const label = sayFor('family', family.id, family.label);
        const topics = TOPICS.filter((topic) => topic.family === family.id);
        return (
          <div class="family" key={family.id}>
            <label>
              <input type="checkbox" checked={!familyHidden} onChange={() => toggle(family.id)} /> {label}
            </label>
            <details>
              <summary>
                {sayCount('topics_of_family', topics.length)} <span class="hidden">{label}</span>
              </summary>
              <ul class="topics">
                {topics.map((topic) => (
                  <li key={topic.id}>
                    <label title={topicDefinition(topic.id, topic.definition)}>
                      <input
                        type="checkbox"
                        disabled={familyHidden}
                        checked={!familyHidden && !hidden.includes(topic.id)}
                        onChange={() => toggle(topic.id)}
                      />{' '}
                      <span class={`topic ${groupOf(topic.id)}`}>{topicLabel(topic.id, topic.label)}</span>
                    </label>
                  </li>
                ))}
              </ul>
            </details>
          </div>
        );
      })}
    </>
  );
}

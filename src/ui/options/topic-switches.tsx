import { FAMILIES, groupOf, TOPICS } from '#core/taxonomy/taxonomy.ts';

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
        const topics = TOPICS.filter((topic) => topic.family === family.id);
        return (
          <div class="family" key={family.id}>
            <label>
              <input type="checkbox" checked={!familyHidden} onChange={() => toggle(family.id)} />{' '}
              {family.label}
            </label>
            <details>
              <summary>
                {topics.length} topics <span class="hidden">of {family.label}</span>
              </summary>
              <ul class="topics">
                {topics.map((topic) => (
                  <li key={topic.id}>
                    <label title={topic.definition}>
                      <input
                        type="checkbox"
                        disabled={familyHidden}
                        checked={!familyHidden && !hidden.includes(topic.id)}
                        onChange={() => toggle(topic.id)}
                      />{' '}
                      <span class={`topic ${groupOf(topic.id)}`}>{topic.label}</span>
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

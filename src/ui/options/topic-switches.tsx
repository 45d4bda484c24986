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
        return (
          <details key={family.id}>
            <summary>
              <label>
                <input type="checkbox" checked={!familyHidden} onChange={() => toggle(family.id)} />{' '}
                {family.label}
              </label>
            </summary>
            <ul class="topics">
              {TOPICS.filter((topic) => topic.family === family.id).map((topic) => (
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
        );
      })}
    </>
  );
}

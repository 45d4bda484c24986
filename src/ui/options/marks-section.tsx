import type { Density } from '#core/model/reader-settings.ts';
import { TOPIC_GROUPS } from '#core/taxonomy/topic-groups.ts';
import { say } from '../words/say.ts';

interface MarksSectionProps {
  readonly density: Density;
  onChange(density: Density): void;
}

const DENSITIES: readonly Density[] = ['calm', 'all', 'statements', 'topics', 'off'];

/** How many marks a page shows, and what their lines and colours stand for, in the very looks that pages get. */
export function MarksSection({ density, onChange }: MarksSectionProps) {
  return (
    <section aria-labelledby="marks">
      <h2 id="marks">{say('marks_heading')}</h2>
      <fieldset class="densities">
        <legend>{say('density_name')}</legend>
        {DENSITIES.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name="density"
              value={value}
              checked={value === density}
              onChange={() => onChange(value)}
            />
            <span>
              <b>{say(`density_${value}`)}</b> <span class="count">{say(`density_${value}_hint`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <h3>{say('marks_legend')}</h3>
      <ul class="legend">
        <li>
          <span class="tint">{say('marks_statement')}</span>
        </li>
        {TOPIC_GROUPS.map((group) => (
          <li key={group}>
            <span class={`topic ${group}`}>{say(`group_${group}`)}</span>
          </li>
        ))}
      </ul>
      <p class="quiet">{say('marks_hint')}</p>
    </section>
  );
}

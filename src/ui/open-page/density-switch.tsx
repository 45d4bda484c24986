import type { Density } from '#core/model/reader-settings.ts';
import { say } from '../words/say.ts';

interface DensitySwitchProps {
  readonly density: Density;
  onChange(density: Density): void;
}

const CHOICES: readonly Density[] = ['calm', 'all', 'statements', 'topics', 'off'];

/** Which marks the page shows. */
export function DensitySwitch({ density, onChange }: DensitySwitchProps) {
  return (
    <fieldset class="segments">
      <legend class="hidden">{say('density_name')}</legend>
      {CHOICES.map((value) => (
        <button key={value} type="button" aria-pressed={value === density} onClick={() => onChange(value)}>
          {say(`density_${value}`)}
        </button>
      ))}
    </fieldset>
  );
}

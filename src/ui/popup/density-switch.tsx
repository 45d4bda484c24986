import type { Density } from '#core/model/reader-settings.ts';

interface DensitySwitchProps {
  readonly density: Density;
  onChange(density: Density): void;
}

const CHOICES: readonly (readonly [Density, string])[] = [
  ['calm', 'Calm'],
  ['all', 'All'],
  ['statements', 'Statements'],
  ['topics', 'Topics'],
  ['off', 'Off'],
];

/** Which marks the page shows. */
export function DensitySwitch({ density, onChange }: DensitySwitchProps) {
  return (
    <fieldset class="segments">
      <legend class="hidden">Marks shown on pages</legend>
      {CHOICES.map(([value, label]) => (
        <button key={value} type="button" aria-pressed={value === density} onClick={() => onChange(value)}>
          {label}
        </button>
      ))}
    </fieldset>
  );
}

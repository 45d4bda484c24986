import { say } from '../words/say.ts';

interface ProgressLineProps {
  readonly label: string;
  /** From 0 to 1; `null` while it is not known. */
  readonly share: number | null;
  onCancel(): void;
}

/** How far a long task is, in words and as a bar, with a way to stop it. */
export function ProgressLine({ label, share, onCancel }: ProgressLineProps) {
  return (
    <p class="progress">
      <label>
        {label} <progress max={1} {...(share === null ? {} : { value: share })} />
      </label>{' '}
      <button type="button" onClick={onCancel}>
        {say('button_cancel')}
      </button>
    </p>
  );
}

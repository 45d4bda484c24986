import type { ReaderSettings } from '#core/model/reader-settings.ts';
import { say } from '../words/say.ts';

interface RememberChoiceProps {
  readonly remembering: ReaderSettings['remembering'];
  onRemember(remembering: 'on' | 'off'): void;
}

/** Whether articles go into the library when they are opened. Until this is answered, nothing is kept. */
export function RememberChoice({ remembering, onRemember }: RememberChoiceProps) {
  return (
    <section aria-labelledby="remember">
      <h2 id="remember">{say('welcome_remember')}</h2>
      <div class="choices">
        <button type="button" aria-pressed={remembering === 'on'} onClick={() => onRemember('on')}>
          <strong>{say('welcome_remember_yes')}</strong>
          <span>{say('welcome_remember_yes_hint')}</span>
        </button>
        <button type="button" aria-pressed={remembering === 'off'} onClick={() => onRemember('off')}>
          <strong>{say('welcome_remember_no')}</strong>
          <span>{say('welcome_remember_no_hint')}</span>
        </button>
      </div>
      {remembering === 'unasked' && <p class="quiet">{say('welcome_remember_unasked')}</p>}
    </section>
  );
}

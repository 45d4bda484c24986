import type { ReaderSettings } from '#core/model/reader-settings.ts';

interface RememberChoiceProps {
  readonly remembering: ReaderSettings['remembering'];
  onRemember(remembering: 'on' | 'off'): void;
}

/** Whether articles go into the library when they are opened. Until this is answered, nothing is kept. */
export function RememberChoice({ remembering, onRemember }: RememberChoiceProps) {
  return (
    <section aria-labelledby="remember">
      <h2 id="remember">2. Shall Parley remember the articles you read?</h2>
      <div class="choices">
        <button type="button" aria-pressed={remembering === 'on'} onClick={() => onRemember('on')}>
          <strong>Yes, remember</strong>
          <span>
            The text and marks of each article are kept on this machine. That is what later articles link to.
          </span>
        </button>
        <button type="button" aria-pressed={remembering === 'off'} onClick={() => onRemember('off')}>
          <strong>No</strong>
          <span>Marks are shown, nothing is kept. You can still save a single article from the popup.</span>
        </button>
      </div>
      {remembering === 'unasked' && <p class="quiet">Nothing is kept until you choose.</p>}
    </section>
  );
}

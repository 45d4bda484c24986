import { say } from '../words/say.ts';
import { CloseButton } from './close-button.tsx';

/** Says why the selected words cannot be marked. */
export function NotMarkable({ words, onClose }: { words: string; onClose: () => void }) {
  return (
    <div class="popover">
      <CloseButton onClose={onClose} />
      <section class="head">
        <p class="kicker">{say('mark_form_refused')}</p>
        <p>{words}</p>
      </section>
    </div>
  );
}

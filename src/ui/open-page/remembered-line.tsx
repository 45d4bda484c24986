import type { Remembered } from '#core/contract/background-api.ts';
import { type MessageKey, say } from '../words/say.ts';

interface RememberedLineProps {
  readonly remembered: Remembered;
  onSave(): void;
  onForget(): void;
  onRebuild(): void;
}

const WHY_NOT: Readonly<Record<Extract<Remembered, { state: 'not-stored' }>['why'], MessageKey>> = {
  unasked: 'page_not_saved_unasked',
  off: 'page_not_saved_off',
  forgotten: 'page_not_saved_forgotten',
  'private-window': 'page_not_saved_private_window',
  'protected-page': 'page_not_saved_protected_page',
  'no-article-signals': 'page_not_saved_no_signals',
  'library-unreadable': 'page_not_saved_unreadable',
  'quota-full': 'page_not_saved_full',
};

/** Whether the page is in the library, with the button that changes it. */
export function RememberedLine({ remembered, onSave, onForget, onRebuild }: RememberedLineProps) {
  if (remembered.state === 'stored')
    return (
      <p class="remembered">
        {remembered.version > 1 ? say('page_saved_version', remembered.version) : say('page_saved')}{' '}
        <button type="button" class="plain" onClick={onForget}>
          {say('page_forget')}
        </button>
      </p>
    );
  return (
    <p class="remembered">
      {say(WHY_NOT[remembered.why])}{' '}
      {remembered.why === 'library-unreadable' && (
        <button type="button" class="plain" onClick={onRebuild}>
          {say('button_rebuild')}
        </button>
      )}
      {canSave(remembered.why) && (
        <button type="button" class="plain" onClick={onSave}>
          {say('page_save')}
        </button>
      )}
    </p>
  );
}

function canSave(why: keyof typeof WHY_NOT): boolean {
  return why !== 'private-window' && why !== 'library-unreadable';
}

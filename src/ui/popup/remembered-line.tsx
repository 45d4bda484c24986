import type { Remembered } from '#core/contract/background-api.ts';

interface RememberedLineProps {
  readonly remembered: Remembered;
  onSave(): void;
  onForget(): void;
  onRebuild(): void;
}

const WHY_NOT: Readonly<Record<Extract<Remembered, { state: 'not-stored' }>['why'], string>> = {
  unasked: 'Not saved: you have not chosen yet whether Parley remembers what you read.',
  off: 'Not saved: remembering is off.',
  forgotten: 'Not saved: you let Parley forget it.',
  'private-window': 'Private window: nothing is saved from it.',
  'protected-page': 'Not saved by itself: this page may be private.',
  'no-article-signals': 'Not saved by itself: the page does not say that it is an article.',
  'library-unreadable': 'Not saved: your library file cannot be read. Nothing in it was deleted.',
  'quota-full':
    'Not saved: the disk space for your library is full. Delete articles or free space, then save again.',
};

/** Whether the page is in the library, with the button that changes it. */
export function RememberedLine({ remembered, onSave, onForget, onRebuild }: RememberedLineProps) {
  if (remembered.state === 'stored')
    return (
      <p class="remembered">
        In your library{remembered.version > 1 ? `, version ${remembered.version}` : ''}.{' '}
        <button type="button" class="plain" onClick={onForget}>
          Forget this page
        </button>
      </p>
    );
  return (
    <p class="remembered">
      {WHY_NOT[remembered.why]}{' '}
      {remembered.why === 'library-unreadable' && (
        <button type="button" class="plain" onClick={onRebuild}>
          Keep the file aside and start a new library
        </button>
      )}
      {canSave(remembered.why) && (
        <button type="button" class="plain" onClick={onSave}>
          Save this page
        </button>
      )}
    </p>
  );
}

function canSave(why: keyof typeof WHY_NOT): boolean {
  return why !== 'private-window' && why !== 'library-unreadable';
}

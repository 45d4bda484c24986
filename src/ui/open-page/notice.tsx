import { say } from '../words/say.ts';

/** The last thing done or gone wrong. */
export interface Notice {
  readonly words: string;
  /** Takes the thing back, where that can be done. */
  readonly undo: (() => void) | null;
}

/** Says it, also to screen readers; its place is always there, or they would not hear of it. */
export function NoticeLine({ notice }: { readonly notice: Notice | null }) {
  return (
    <p class="notice" role="status">
      {notice?.words}
      {notice?.undo && (
        <>
          {' '}
          <button type="button" class="plain" onClick={notice.undo}>
            {say('button_undo')}
          </button>
        </>
      )}
    </p>
  );
}

import type { LostWords } from '#core/marks/page-outline.ts';
import type { OwnMark } from '#core/model/reader-annotation.ts';
import { say } from '../words/say.ts';

interface LostListProps {
  readonly lost: readonly LostWords[];
  /** The reader no longer wants a mark whose words are gone. */
  onDelete(own: OwnMark): void;
}

/** What was marked or noted and is no longer on the page, with its words: nothing is lost silently. */
export function LostList({ lost, onDelete }: LostListProps) {
  if (lost.length === 0) return null;
  return (
    <section id="lost" aria-labelledby="lost-heading">
      <h2 id="lost-heading" tabIndex={-1}>
        {say('panel_lost')}
      </h2>
      <p class="quiet">
        {say('panel_lost_hint')} {lost.some(({ own }) => own) && say('panel_lost_own_hint')}
      </p>
      <ul class="lost">
        {lost.map(({ words, note, own }) => (
          <li key={own?.id ?? `${words} ${note}`}>
            <span class="lost-words">{words}</span>
            {note && <span class="lost-note">{say('panel_lost_note', note)}</span>}
            {own && (
              <span class="lost-note">
                {say('outline_own_mark')}{' '}
                <button
                  type="button"
                  class="plain"
                  aria-label={say('panel_lost_delete', words)}
                  onClick={() => onDelete(own)}
                >
                  {say('popover_own_mark_delete')}
                </button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

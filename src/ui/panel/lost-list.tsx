import type { LostWords } from '#core/marks/page-outline.ts';
import { say } from '../words/say.ts';

/** What was marked or noted and is no longer on the page, with its words: nothing is lost silently. */
export function LostList({ lost }: { readonly lost: readonly LostWords[] }) {
  if (lost.length === 0) return null;
  return (
    <section id="lost" aria-labelledby="lost-heading">
      <h2 id="lost-heading" tabIndex={-1}>
        {say('panel_lost')}
      </h2>
      <p class="quiet">{say('panel_lost_hint')}</p>
      <ul class="lost">
        {lost.map(({ words, note }) => (
          <li key={`${words} ${note}`}>
            <span class="lost-words">{words}</span>
            {note && <span class="lost-note">{say('panel_lost_note', note)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

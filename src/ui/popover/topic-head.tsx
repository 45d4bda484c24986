import { popoverWords as words } from '../words/popover-words.ts';
import type { TopicView } from './mark-view.ts';

/** A topic: its name in its group's colour and line, its definition, and the words that showed it. */
export function TopicHead({ view }: { view: TopicView }) {
  return (
    <>
      <p class="kicker">{view.definition ? words.topic : words.ownTopic}</p>
      <h2 class={`topic ${view.group}`}>{view.label}</h2>
      {view.definition && <p class="definition">{view.definition}</p>}
      <p class="why">{words.whyTopic(view.words, view.why)}</p>
    </>
  );
}

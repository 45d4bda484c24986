import { say } from '../words/say.ts';
import type { TopicView } from './mark-view.ts';

/** A topic: its name in its group's colour and line, its definition, and the words that showed it. */
export function TopicHead({ view }: { view: TopicView }) {
  return (
    <>
      <p class="kicker">{say(kickerOf(view))}</p>
      <h2 class={`topic ${view.group}`}>{view.label}</h2>
      {view.definition && <p class="definition">{view.definition}</p>}
      <p class="why">{whyOf(view)}</p>
    </>
  );
}

function kickerOf({ definition, isOwn }: TopicView) {
  if (isOwn) return 'popover_own_topic_mark';
  return definition ? 'popover_topic' : 'popover_own_topic';
}

/** The reason often quotes the words already. */
function whyOf({ words, why, isOwn }: TopicView): string {
  if (isOwn) return say('popover_why_own');
  return why.includes(words) ? say('popover_why_topic', why) : say('popover_why_topic_words', words, why);
}

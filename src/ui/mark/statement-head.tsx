import type { ComponentChildren } from 'preact';
import { MoveLabel } from '../coverage/move-label.tsx';
import { moveInSentence } from '../words/in-sentence.ts';
import { say } from '../words/say.ts';
import type { StatementView } from './mark-view.ts';

interface StatementHeadProps {
  readonly view: StatementView;
  /** "New to you" or where it was seen, once known. */
  readonly seen: ComponentChildren;
}

/** A statement: who said it, the words, what it does in the negotiation, and what shows all this. */
export function StatementHead({ view, seen }: StatementHeadProps) {
  return (
    <>
      <p class="kicker">
        {say(view.isOwn ? 'popover_own_statement' : 'popover_statement')}
        {seen && <span class="seen"> · {seen}</span>}
      </p>
      <h2>
        <span class="speaker">{view.speaker?.name ?? say('speaker_unknown')}</span>
        {view.speaker?.role && <span class="role"> · {view.speaker.role}</span>}
      </h2>
      <blockquote class="quoted">{view.parts.join(' … ')}</blockquote>
      <p class="facts">
        <MoveLabel move={view.move} />
        {view.topics.length > 0 && <span class="role"> {view.topics.join(' · ')}</span>}
      </p>
      <p class="why">{whyOf(view)}</p>
    </>
  );
}

function whyOf(view: StatementView): string {
  if (view.isOwn) return say('popover_why_own');
  const whys = [
    say(`popover_kind_${view.statementKind}`),
    view.cue && say('popover_why_cue', view.cue),
    view.moveCue && say('popover_why_move', view.moveCue, moveInSentence(view.move)),
    view.speaker ? sourceOf(view.source, view.speaker.name) : say('popover_speaker_unknown_why'),
  ];
  return whys.filter(Boolean).join(' · ');
}

/** What the speaker is called here, where that is not the name: "he", "the minister". */
function sourceOf(source: string | null, name: string): string | null {
  return source && !source.includes(name) ? say('popover_why_source', source) : null;
}

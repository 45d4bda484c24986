import type { ComponentChildren } from 'preact';
import { MoveLabel } from '../coverage/move-label.tsx';
import { MOVE_WORDS } from '../words/moves.ts';
import { popoverWords as words } from '../words/popover-words.ts';
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
        {words.statement}
        {seen && <span class="seen"> · {seen}</span>}
      </p>
      <h2>
        <span class="speaker">{view.speaker?.name ?? words.unknownSpeaker}</span>
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
  const whys = [
    words.kind[view.statementKind],
    view.cue && words.whyStatement(view.cue),
    view.moveCue && words.whyMove(view.moveCue, MOVE_WORDS[view.move].label.toLowerCase()),
    view.speaker ? view.source && words.whySpeaker(view.source) : words.unknownSpeakerWhy,
  ];
  return whys.filter(Boolean).join(' · ');
}

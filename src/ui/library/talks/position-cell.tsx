import type { Position } from '#core/model/positions.ts';
import { MoveLabel } from '../../coverage/move-label.tsx';
import { shortDay } from '../../words/dates.ts';
import { moveInSentence } from '../../words/in-sentence.ts';
import { say } from '../../words/say.ts';
import type { ShownPositions } from './shown-positions.ts';

interface PositionCellProps extends Pick<ShownPositions, 'now' | 'wordsAt' | 'linkTo' | 'speakerHref'> {
  readonly position: Position | undefined;
}

/** The latest statement of a column on a topic: what it does, its words, when and where, and what it was before. */
export function PositionCell({ position, now, wordsAt, linkTo, speakerHref }: PositionCellProps) {
  if (!position) return <span class="no-position">{say('positions_none')}</span>;
  const words = wordsAt(position);
  const change = changeOf(position, now);
  return (
    <>
      <p class="position">
        <MoveLabel move={position.move} />{' '}
        <a class="position-words" href={linkTo(position)}>
          {words === undefined ? (
            <span class="coming-words">{say('positions_loading')}</span>
          ) : (
            (words ?? say('positions_unread'))
          )}
        </a>
      </p>
      <p class="position-source">
        <time dateTime={position.day}>{shortDay(position.day, now)}</time>,{' '}
        <a href={speakerHref(position.speakerKey)}>{position.speaker}</a>
        {position.site && ` · ${position.site}`}
      </p>
      {change && <p class="position-source">{change}</p>}
    </>
  );
}

/** "Before: proposes, 12 Oct" or "The same since 8 Jan"; `null` for a first statement. */
function changeOf({ before, since }: Position, now: Date): string | null {
  if (since !== null) return say('positions_same', shortDay(since, now));
  return before && say('positions_before', moveInSentence(before.move), shortDay(before.day, now));
}

import { carriedStatements } from '#core/marks/carried-statements.ts';
import type { EarlierStatement } from '#core/model/coverage.ts';
import type { Move } from '#core/model/statement.ts';
import { shortDay } from '../words/dates.ts';
import { inSentence, listed, moveInSentence } from '../words/in-sentence.ts';
import { say } from '../words/say.ts';
import { MoveLabel } from './move-label.tsx';
import { OutsideLink } from './outside-link.tsx';

interface EarlierStatementsProps {
  readonly speaker: string;
  /** Labels of what the open statement is about. */
  readonly topics: readonly string[];
  /** The move of the open statement. */
  readonly move: Move;
  /** Newest first. */
  readonly statements: readonly EarlierStatement[];
  /** Lines at most. */
  readonly most?: number;
  readonly now: Date;
}

/** More lines than this make the popover a page. */
const SHOWN = 4;
/** More topics than this make the heading a paragraph. */
const TOPICS_NAMED = 2;

/** What the same speaker said before on these topics, as a dated list with the move of each. */
export function EarlierStatements({
  speaker,
  topics,
  move,
  statements,
  most = SHOWN,
  now,
}: EarlierStatementsProps) {
  if (statements.length === 0) return null;
  const named = topics.length <= TOPICS_NAMED ? listed(topics.map(inSentence)) : '';
  const changed = changeLine(move, statements, now);
  return (
    <div class="part">
      <h3>{named ? say('earlier_heading_topics', speaker, named) : say('earlier_heading', speaker)}</h3>
      {changed && <p class="changed">{changed}</p>}
      <ol>
        {carriedStatements(statements)
          .slice(0, most)
          .map(({ statement, sites }) => (
            <li class="row" key={`${statement.articleId} ${statement.words}`}>
              <span class="day">{shortDay(statement.published, now) || say('coverage_undated')}</span>
              <span>
                <MoveLabel move={statement.move} />{' '}
                <OutsideLink href={statement.openAt} title={say('coverage_new_tab')}>
                  <span class="said">{statement.words}</span>
                </OutsideLink>{' '}
                <span class="source">{listed(sites)}</span>
              </span>
            </li>
          ))}
      </ol>
    </div>
  );
}

/** How the speaker moved since the newest earlier statement that takes a position. */
function changeLine(now: Move, statements: readonly EarlierStatement[], today: Date): string | null {
  const before = statements.find(({ move }) => move !== 'states');
  if (!before || now === 'states' || before.move === now) return null;
  const [then, here] = [moveInSentence(before.move), moveInSentence(now)];
  const day = shortDay(before.published, today);
  return day ? say('earlier_changed', then, day, here) : say('earlier_changed_undated', then, here);
}

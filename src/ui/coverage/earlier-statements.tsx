import { carriedStatements } from '#core/marks/carried-statements.ts';
import type { EarlierStatement } from '#core/model/coverage.ts';
import type { Move } from '#core/model/statement.ts';
import { shortDay } from '../words/dates.ts';
import { MOVE_WORDS } from '../words/moves.ts';
import { popoverWords as words } from '../words/popover-words.ts';
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
  readonly now: Date;
}

/** More lines than this make the popover a page. */
const SHOWN = 4;
/** More topics than this make the heading a paragraph. */
const TOPICS_NAMED = 2;

/** What the same speaker said before on these topics, as a dated list with the move of each. */
export function EarlierStatements({ speaker, topics, move, statements, now }: EarlierStatementsProps) {
  const named = topics.length <= TOPICS_NAMED ? listed(topics.map((topic) => topic.toLowerCase())) : '';
  const changed = changeLine(move, statements, now);
  return (
    <div class="part">
      <h3>{words.earlier.heading(speaker, named)}</h3>
      {changed && <p class="changed">{changed}</p>}
      <ol>
        {carriedStatements(statements)
          .slice(0, SHOWN)
          .map(({ statement, sites }) => (
            <li class="row" key={`${statement.articleId} ${statement.words}`}>
              <span class="day">{shortDay(statement.published, now) || words.related.undated}</span>
              <span>
                <MoveLabel move={statement.move} />{' '}
                <OutsideLink href={statement.openAt} title={words.related.newTab}>
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

function listed(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);
}

/** How the speaker moved since the newest earlier statement that takes a position. */
function changeLine(now: Move, statements: readonly EarlierStatement[], today: Date): string | null {
  const before = statements.find(({ move }) => move !== 'states');
  if (!before || now === 'states' || before.move === now) return null;
  const label = (move: Move) => MOVE_WORDS[move].label.toLowerCase();
  return words.earlier.changed(label(before.move), shortDay(before.published, today), label(now));
}

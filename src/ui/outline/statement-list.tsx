import type { MarkId } from '#core/contract/page-api.ts';
import type { DistinctStatement } from '#core/marks/distinct-marks.ts';
import { tellsNewFromSeen } from '#core/marks/read-before.ts';
import type { ReadBefore } from '#core/model/read-before.ts';
import type { Statement } from '#core/model/statement.ts';
import { shortDay } from '../words/dates.ts';
import { seenInWords } from '../words/news-words.ts';
import { say, sayCount } from '../words/say.ts';

interface StatementListProps {
  readonly statements: readonly DistinctStatement[];
  readonly text: string;
  /** `null` until the library has answered. */
  readonly readBefore: ReadBefore | null;
  /** What "this year" means. */
  readonly now: Date;
  onShow(mark: MarkId): void;
}

/** The statements of a page in text order, each a button that goes to its first place. */
export function StatementList({ statements, text, readBefore, now, onShow }: StatementListProps) {
  return (
    <ul class="statements">
      {statements.map(({ statement, places }) => (
        <li key={places[0]}>
          <button
            type="button"
            class="statement"
            onClick={() => onShow({ kind: 'statement', index: places[0]! })}
          >
            <span class="who">{statement.speaker?.name ?? say('speaker_unknown')}</span>
            <span class={`move ${statement.move}`}>{say(`move_${statement.move}`)}</span>
            {statement.ownMark !== undefined && <span class="own">{say('outline_own_mark')}</span>}
            <span class="words">{statementWords(statement, text)}</span>
            {readBefore && <SeenOrNew readBefore={readBefore} index={places[0]!} now={now} />}
            {statement.speaker && (
              <span class="count">{earlierWords(readBefore?.counts.speakers[statement.speaker.key])}</span>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}

interface SeenOrNewProps {
  readonly readBefore: ReadBefore;
  readonly index: number;
  readonly now: Date;
}

/** Whether the reader met this utterance before. Inside the button, so it is no link; the popover has one. */
function SeenOrNew({ readBefore, index, now }: SeenOrNewProps) {
  const seen = readBefore.seen.get(index);
  if (seen) return <span class="seen">{seenInWords(shortDay(seen.published, now), seen.site)}</span>;
  return tellsNewFromSeen(readBefore) ? <span class="new">{say('news_new_to_you')}</span> : null;
}

/** The words of a statement; an interruption ("…," he said, "…") shows as an ellipsis. */
function statementWords({ content }: Statement, text: string): string {
  return content.map(([start, end]) => text.slice(start, end).replace(/\s+/g, ' ').trim()).join(' … ');
}

function earlierWords(earlier = 0): string {
  return earlier === 0 ? '' : sayCount('outline_articles', earlier);
}

import { tellsNewFromSeen } from '#core/marks/read-before.ts';
import type { QuoteDrift } from '#core/model/coverage.ts';
import type { ReadBefore } from '#core/model/read-before.ts';
import type { Statement } from '#core/model/statement.ts';
import { statementWords } from '#core/related/statement-words.ts';
import { MoveLabel } from '../coverage/move-label.tsx';
import { shortDay } from '../words/dates.ts';
import { seenInWords } from '../words/news-words.ts';
import { say } from '../words/say.ts';

interface StatementRowProps {
  readonly statement: Statement;
  readonly text: string;
  /** Index into the analysis's statements. */
  readonly place: number;
  readonly readBefore: ReadBefore | null;
  readonly drift: QuoteDrift | null;
  readonly isFocused: boolean;
  readonly now: Date;
  onSelect(): void;
}

/** A statement in the outline: what it does, whether it was met before, its words. */
export function StatementRow({
  statement,
  text,
  place,
  readBefore,
  drift,
  isFocused,
  now,
  onSelect,
}: StatementRowProps) {
  const seen = readBefore?.seen.get(place);
  const isNew = readBefore !== null && !seen && tellsNewFromSeen(readBefore);
  return (
    <button
      type="button"
      class={seen ? 'statement-row met' : 'statement-row'}
      data-row
      tabIndex={-1}
      data-stop={isFocused ? 'yes' : undefined}
      onClick={onSelect}
    >
      <MoveLabel move={statement.move} />
      {statement.ownMark !== undefined && <span class="count">{say('outline_own_mark')}</span>}
      {isNew && <span class="new">{say('news_new_to_you')}</span>}
      {seen && <span class="count">{seenInWords(shortDay(seen.published, now), seen.site)}</span>}
      {drift && <span class="drifts">{say('drift_row')}</span>}
      <span class="words">{statementWords(text, statement)}</span>
    </button>
  );
}

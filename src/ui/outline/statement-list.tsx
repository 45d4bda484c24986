import type { MarkId } from '#core/contract/page-api.ts';
import type { DistinctStatement } from '#core/marks/distinct-marks.ts';
import type { Statement } from '#core/model/statement.ts';
import { MOVE_WORDS } from '../words/moves.ts';

interface StatementListProps {
  readonly statements: readonly DistinctStatement[];
  readonly text: string;
  /** Earlier articles per speaker key; `null` until they are known. */
  readonly earlier: Readonly<Record<string, number>> | null;
  onShow(mark: MarkId): void;
}

/** The statements of a page in text order, each a button that goes to its first place. */
export function StatementList({ statements, text, earlier, onShow }: StatementListProps) {
  return (
    <ul class="statements">
      {statements.map(({ statement, places }) => (
        <li key={places[0]}>
          <button
            type="button"
            class="statement"
            onClick={() => onShow({ kind: 'statement', index: places[0]! })}
          >
            <span class="who">{statement.speaker?.name ?? 'Unknown speaker'}</span>
            <span class={`move ${statement.move}`}>{MOVE_WORDS[statement.move].label}</span>
            <span class="words">{statementWords(statement, text)}</span>
            {statement.speaker && <span class="count">{earlierWords(earlier?.[statement.speaker.key])}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The words of a statement; an interruption ("…," he said, "…") shows as an ellipsis. */
function statementWords({ content }: Statement, text: string): string {
  return content.map(([start, end]) => text.slice(start, end).replace(/\s+/g, ' ').trim()).join(' … ');
}

function earlierWords(earlier: number | undefined): string {
  if (earlier === undefined) return '';
  if (earlier === 0) return 'Nothing earlier in your library';
  return earlier === 1 ? '1 earlier article' : `${earlier} earlier articles`;
}

import { useState } from 'preact/hooks';
import type { LibraryStatement, StatementRef } from '#core/model/library-statement.ts';
import type { Positions } from '#core/model/positions.ts';
import { say, sayCount } from '../../words/say.ts';
import type { TopicNames } from '../../words/topic-names.ts';
import { PositionsList } from './positions-list.tsx';
import { PositionsTable } from './positions-table.tsx';
import type { ShownPositions } from './shown-positions.ts';
import { useIsNarrow } from './use-is-narrow.ts';
import { useWords } from './use-words.ts';

/** More than this is not taken in at a glance, and every cell's words have to be read from its article. */
const TOPICS_SHOWN = 8;
const COLUMNS_SHOWN = 5;

interface PositionsViewProps {
  readonly positions: Positions;
  readonly names: TopicNames;
  readonly now: Date;
  wordsOf(refs: readonly StatementRef[]): Promise<readonly LibraryStatement[]>;
  linkTo(statement: StatementRef): string;
  speakerHref(key: string): string;
}

/** Topics by parties or speakers, with the latest statement of each: a table, or a list per topic where it is narrow. */
export function PositionsView({ positions, names, now, wordsOf, linkTo, speakerHref }: PositionsViewProps) {
  const [topicsShown, setTopicsShown] = useState(TOPICS_SHOWN);
  const [columnsShown, setColumnsShown] = useState(COLUMNS_SHOWN);
  const isNarrow = useIsNarrow();
  const known = positions.topics.filter(names.isKnown);
  const topics = known.slice(0, topicsShown);
  const columns = positions.columns.slice(0, columnsShown);
  const cells = new Map(positions.cells.map((cell) => [`${cell.topic}\n${cell.column}`, cell]));
  const at = (topic: string, column: string) => cells.get(`${topic}\n${column}`);
  const visible = topics.flatMap((topic) => columns.flatMap(({ key }) => at(topic, key) ?? []));
  const wordsAt = useWords(visible, wordsOf);
  if (known.length === 0) return <p class="quiet">{say('positions_empty')}</p>;
  const shown: ShownPositions = { topics, columns, names, now, at, wordsAt, linkTo, speakerHref };
  const moreTopics = known.length - topics.length;
  const moreColumns = positions.columns.length - columns.length;
  return (
    <>
      {isNarrow ? <PositionsList {...shown} /> : <PositionsTable {...shown} />}
      <p class="positions-more">
        {moreTopics > 0 && (
          <button type="button" class="more" onClick={() => setTopicsShown(known.length)}>
            {sayCount('positions_all_topics', moreTopics)}
          </button>
        )}
        {moreColumns > 0 && (
          <button type="button" class="more" onClick={() => setColumnsShown(positions.columns.length)}>
            {sayCount('positions_all_columns', moreColumns)}
          </button>
        )}
      </p>
    </>
  );
}

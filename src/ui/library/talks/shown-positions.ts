import type { StatementRef } from '#core/model/library-statement.ts';
import type { Position, PositionColumn } from '#core/model/positions.ts';
import type { TopicNames } from '../../words/topic-names.ts';

/** What the table and, on narrow windows, the list are drawn from. */
export interface ShownPositions {
  readonly topics: readonly string[];
  readonly columns: readonly PositionColumn[];
  readonly names: TopicNames;
  readonly now: Date;
  at(topic: string, column: string): Position | undefined;
  /** `undefined` while they come, `null` when they cannot be read. */
  wordsAt(position: Position): string | null | undefined;
  linkTo(statement: StatementRef): string;
  speakerHref(key: string): string;
}

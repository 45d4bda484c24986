import type { StatementRef } from './library-statement.ts';
import type { Move } from './statement.ts';

/** Who the columns of a table of positions stand for. */
export type PositionsBy = 'party' | 'speaker';

export interface PositionColumn {
  /** Party key or speaker key; `others` for speakers of no party of the negotiation. */
  readonly key: string;
  readonly name: string;
  readonly statements: number;
}

/** A statement on one topic, with the column that it counts for. */
export interface PlacedStatement extends StatementRef {
  readonly topic: string;
  /** Key of the column. */
  readonly column: string;
  readonly move: Move;
  /** ISO 8601. */
  readonly day: string;
  readonly speaker: string;
  readonly speakerKey: string;
  /** The outlet. */
  readonly site: string | null;
}

/** Where a party or speaker stands on a topic: the latest statement, and what it moved from. */
export interface Position extends PlacedStatement {
  /** The newest earlier statement with another move than this one, plain statements left out. */
  readonly before: { readonly move: Move; readonly day: string } | null;
  /** First day of the unbroken run of this move, when it was taken before; never for plain statements. */
  readonly since: string | null;
  /** All statements of the column on the topic. */
  readonly statements: number;
}

/** Topics by parties or speakers; what has no entry among `cells` has no statement in the library. */
export interface Positions {
  /** Those of most statements first; parties of the negotiation also without a statement, `others` last. */
  readonly columns: readonly PositionColumn[];
  /** Those of most statements first. */
  readonly topics: readonly string[];
  readonly cells: readonly Position[];
}

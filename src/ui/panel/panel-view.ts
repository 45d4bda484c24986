import type { MarkId } from '#core/contract/page-api.ts';
import type { PageView } from '#core/contract/page-view.ts';
import type { QuoteDrift } from '#core/model/coverage.ts';
import type { OwnMark } from '#core/model/reader-annotation.ts';
import type { Density, ReaderSettings } from '#core/model/reader-settings.ts';
import type { CoverageState } from '../coverage/coverage-state.ts';
import type { Notice } from '../open-page/notice.tsx';
import type { PageAccessActions } from '../open-page/page-without-marks.tsx';

/** What the panel shows. */
export interface PanelView {
  readonly page: PageView;
  /** The mark whose details are shown instead of the outline. */
  readonly selected: MarkId | null;
  /** What was read about the selected mark. */
  readonly coverage: CoverageState;
  /** What was read about the page's negotiation. */
  readonly thread: CoverageState;
  /** By index into the analysis's statements: how other outlets give the same utterance; empty until that is known. */
  readonly drifts: ReadonlyMap<number, QuoteDrift>;
  readonly settings: ReaderSettings;
  readonly notice: Notice | null;
}

export interface PanelActions extends PageAccessActions {
  /** Shows a mark's details, and the mark on the page. */
  onSelect(mark: MarkId): void;
  /** Goes back to the outline. */
  onLeaveMark(): void;
  onRetryCoverage(): void;
  onRetryThread(): void;
  onFollow(topic: string, isFollowed: boolean): void;
  /** Deletes a mark whose words left the page. */
  onDeleteMark(own: OwnMark): void;
  onDensity(density: Density): void;
  onSave(): void;
  onForget(): void;
  onRebuild(): void;
  onOpenLibrary(): void;
}

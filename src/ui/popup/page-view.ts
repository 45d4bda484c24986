import type { PageState } from '#core/contract/page-api.ts';

/** How many earlier articles the library holds per topic id and per speaker key. */
export interface CoverageCounts {
  readonly topics: Readonly<Record<string, number>>;
  readonly speakers: Readonly<Record<string, number>>;
}

/** What the popup shows of the tab in front. */
export type PageView =
  | { readonly state: 'loading' }
  /** Pages of the browser itself, files, other extensions. */
  | { readonly state: 'unreachable' }
  /** No access to this site yet. */
  | { readonly state: 'no-access'; readonly host: string }
  | {
      readonly state: 'page';
      readonly page: PageState;
      /** `null` where the browser does not tell the tab's address. */
      readonly host: string | null;
      readonly counts: CoverageCounts | null;
    };

import type { PageState } from '#core/contract/page-api.ts';
import type { ReadBefore } from '../outline/read-before.ts';

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
      /** `null` until the library has answered, or when it cannot. */
      readonly readBefore: ReadBefore | null;
    };

import type { ReadBefore } from '../model/read-before.ts';
import type { PageState } from './page-api.ts';

/** What the popup and the panel show of the tab in front. */
export type PageView =
  | { readonly state: 'loading' }
  /** Pages of the browser itself, files, other extensions. */
  | { readonly state: 'unreachable' }
  /** The browser does not tell which page it is: one of those, or a site that Parley may not read. */
  | { readonly state: 'hidden' }
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

/** A page that was read and has its marks. */
export type AnnotatedPage = Extract<PageState, { state: 'annotated' }>;

import type { RelatedCoverage } from '#core/model/coverage.ts';

/** What is known of earlier reading about one mark, or about a page. */
export type CoverageState =
  | { readonly state: 'not-asked' }
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly coverage: RelatedCoverage };

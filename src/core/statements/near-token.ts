import type { TokenTraits } from './token-traits.ts';

/** Stands for what lies outside the text. */
const OUTSIDE_KIND = 127;
const OUTSIDE_CLUSTER = 255;

/** Kind of token `at`, 64 added inside a quotation. */
export function kindNear({ doc, kind, quotes }: TokenTraits, at: number): number {
  if (at < 0 || at >= doc.count) return OUTSIDE_KIND;
  return kind[at]! | (quotes.inside[at]! >= 0 ? 64 : 0);
}

/** Hash of token `at`, 0 outside the text. */
export function wordNear({ doc }: TokenTraits, at: number): number {
  return at < 0 || at >= doc.count ? 0 : doc.hash[at]!;
}

/** Word class of token `at`. */
export function clusterNear({ doc, cluster }: TokenTraits, at: number): number {
  return at < 0 || at >= doc.count ? OUTSIDE_CLUSTER : cluster[at]!;
}

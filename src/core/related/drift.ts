import type { Difference } from '../model/coverage.ts';
import type { Span } from '../model/span.ts';
import { isSameButForWords, matchUtterances } from './same-utterance.ts';
import { type SpokenWord, spokenWords } from './utterance-words.ts';

/**
 * Where two quotations of one utterance differ in words that matter: neither marks, spelling, tense and person of
 * reported speech, nor that one of them begins later or ends earlier. Empty when they agree, `null` when they are not
 * the same utterance.
 */
export function quoteDrift(first: string, second: string): readonly Difference[] | null {
  if (!isSameButForWords(matchUtterances(first, second))) return null;
  return differencesBetween(align(spokenWords(first), spokenWords(second)));
}

type AlignedWord = readonly [first: SpokenWord | null, second: SpokenWord | null];

/** Differences between the first and the last word in common; what lies outside is a matter of where a quote was cut. */
function differencesBetween(aligned: readonly AlignedWord[]): readonly Difference[] {
  const differences: Difference[] = [];
  let first: Span[] = [];
  let second: Span[] = [];
  let common: Difference | null = null;
  for (const [a, b] of aligned) {
    if (a !== null && b !== null) {
      const isReplaced = first.length > 0 && second.length > 0;
      if (isReplaced || (common !== null && first.length + second.length > 0)) {
        differences.push({ first: spanning(first, common?.first), second: spanning(second, common?.second) });
      }
      first = [];
      second = [];
      common = { first: a.span, second: b.span };
    } else {
      if (a !== null) first.push(a.span);
      if (b !== null) second.push(b.span);
    }
  }
  if (first.length > 0 && second.length > 0) {
    differences.push({ first: spanning(first), second: spanning(second) });
  }
  return differences;
}

/** From the first to the last of some words; without any, the place behind the word before. */
function spanning(words: readonly Span[], before?: Span): Span {
  const place = before?.[1] ?? 0;
  return [words[0]?.[0] ?? place, words.at(-1)?.[1] ?? place];
}

/** The words of both by their longest common subsequence; `null` where one has no counterpart. */
function align(first: readonly SpokenWord[], second: readonly SpokenWord[]): readonly AlignedWord[] {
  const lengths = commonLengths(
    first.map(({ word }) => word),
    second.map(({ word }) => word),
  );
  const aligned: AlignedWord[] = [];
  let i = 0;
  let j = 0;
  while (i < first.length && j < second.length) {
    if (first[i]!.word === second[j]!.word) aligned.push([first[i++]!, second[j++]!]);
    else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) aligned.push([first[i++]!, null]);
    else aligned.push([null, second[j++]!]);
  }
  while (i < first.length) aligned.push([first[i++]!, null]);
  while (j < second.length) aligned.push([null, second[j++]!]);
  return aligned;
}

/** `[i][j]`: length of the longest common subsequence of `a` from `i` and `b` from `j`. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly (readonly number[])[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i]![j] =
        a[i] === b[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  return lengths;
}

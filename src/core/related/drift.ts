import type { Difference } from '../model/coverage.ts';
import { isSameButForWords, matchUtterances } from './same-utterance.ts';
import { utteranceWords } from './utterance-words.ts';

/**
 * Where two quotations of one utterance differ in words that matter: neither marks, spelling, tense and person of
 * reported speech, nor that one of them begins later or ends earlier. Empty when they agree, `null` when they are not
 * the same utterance.
 */
export function quoteDrift(first: string, second: string): readonly Difference[] | null {
  if (!isSameButForWords(matchUtterances(first, second))) return null;
  return differencesBetween(align(utteranceWords(first), utteranceWords(second)));
}

type AlignedWord = readonly [first: string | null, second: string | null];

/** Differences between the first and the last word in common; what lies outside is a matter of where a quote was cut. */
function differencesBetween(aligned: readonly AlignedWord[]): readonly Difference[] {
  const differences: Difference[] = [];
  let first: string[] = [];
  let second: string[] = [];
  let started = false;
  for (const [a, b] of aligned) {
    if (a !== null && b !== null) {
      const isReplaced = first.length > 0 && second.length > 0;
      if (isReplaced || (started && first.length + second.length > 0)) differences.push({ first, second });
      first = [];
      second = [];
      started = true;
    } else {
      if (a !== null) first.push(a);
      if (b !== null) second.push(b);
    }
  }
  if (first.length > 0 && second.length > 0) differences.push({ first, second });
  return differences;
}

/** The words of both by their longest common subsequence; `null` where one has no counterpart. */
function align(a: readonly string[], b: readonly string[]): readonly AlignedWord[] {
  const lengths = commonLengths(a, b);
  const aligned: AlignedWord[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) aligned.push([a[i++]!, b[j++]!]);
    else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) aligned.push([a[i++]!, null]);
    else aligned.push([null, b[j++]!]);
  }
  while (i < a.length) aligned.push([a[i++]!, null]);
  while (j < b.length) aligned.push([null, b[j++]!]);
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

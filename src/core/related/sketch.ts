import { joinHashes } from './hash.ts';
import { wordsOf } from './text-words.ts';

/**
 * A sketch of a text: the smallest hashes of its five-word shingles, ascending (bottom-k sampling: Broder 1997,
 * "On the resemblance and containment of documents").
 */
export type Sketch = Uint32Array;

const SHINGLE_WORDS = 5;
/** Standard error of a resemblance near 0.8 is about 0.05 with 64 hashes. */
const SKETCH_SIZE = 64;
/** Below this many comparable shingles nothing is said about copies. */
const LEAST_SHINGLES = 4;
/**
 * Two texts are copies when this share of the shorter one's shingles stands in the other. Outlets cut and re-head a
 * wire story, but rarely rewrite it; follow-up stories repeat a background paragraph or two, well below half.
 */
const COPY_SHARE = 0.6;

/** The sketch of a text; texts shorter than a shingle give an empty one. */
export function sketchOf(text: string): Sketch {
  const words = wordsOf(text).map(({ known }) => known.whole);
  const shingles = new Set<number>();
  for (let i = 0; i + SHINGLE_WORDS <= words.length; i++) {
    let hash = words[i]!;
    for (let j = 1; j < SHINGLE_WORDS; j++) hash = joinHashes(hash, words[i + j]!);
    shingles.add(hash);
  }
  return Uint32Array.from(shingles).sort().slice(0, SKETCH_SIZE);
}

/**
 * The share of the sparser text's shingles that the other text has, 0 to 1: 1 also for a text cut short.
 * Only hashes that both sketches reach down to are compared, which makes it an unbiased sample of both.
 */
export function containment(a: Sketch, b: Sketch): number {
  const reach = Math.min(reachOf(a), reachOf(b));
  const inA = countUpTo(a, reach);
  const inB = countUpTo(b, reach);
  const fewer = Math.min(inA, inB);
  if (fewer < LEAST_SHINGLES) return 0;
  return countShared(a.subarray(0, inA), b.subarray(0, inB)) / fewer;
}

/** True when two texts are copies of each other: the same, re-headed, or one a cut of the other. */
export function areCopies(a: Sketch, b: Sketch): boolean {
  return containment(a, b) >= COPY_SHARE;
}

/** A sketch that is not full knows all shingles of its text. */
function reachOf(sketch: Sketch): number {
  return sketch.length < SKETCH_SIZE ? 0xffffffff : sketch[SKETCH_SIZE - 1]!;
}

function countUpTo(sketch: Sketch, reach: number): number {
  let count = sketch.length;
  while (count > 0 && sketch[count - 1]! > reach) count--;
  return count;
}

function countShared(a: Sketch, b: Sketch): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      shared++;
      i++;
      j++;
    } else if (a[i]! < b[j]!) i++;
    else j++;
  }
  return shared;
}

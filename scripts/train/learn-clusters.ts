import { clusterKey } from '#core/statements/word-clusters.ts';
import { hashWord, tokenise } from '#core/text/tokens.ts';

export interface LearntClusters {
  /** Sorted, distinct keys of words (`clusterKey`) and the class of each, 1 to `CLASSES`. */
  readonly keys: Int32Array;
  readonly classes: Uint8Array;
}

const VOCABULARY = 16_000;
const CONTEXT_WORDS = 180;
const CLASSES = 160;
const ROUNDS = 14;

/**
 * Word classes from unlabelled text: each frequent word becomes the vector of what stands right before and after
 * it (the commonest words and signs, square roots of relative frequencies), and k-means groups the vectors.
 * Words of one class play the same part in a sentence, much as with part-of-speech tags (Schütze 1995).
 */
export function learnClusters(texts: readonly string[]): LearntClusters {
  const { words, vectors, width } = contextVectors(texts);
  const classes = kMeans(vectors, width, words.length, CLASSES, ROUNDS);
  const byKey = new Map<number, number>();
  // The commoner of two words with one key keeps it: words come by falling frequency.
  words.forEach((word, index) => {
    const key = clusterKey(hashWord(word));
    if (!byKey.has(key)) byKey.set(key, classes[index]! + 1);
  });
  const keys = Int32Array.from(byKey.keys()).sort();
  return { keys, classes: Uint8Array.from(keys, (key) => byKey.get(key)!) };
}

function contextVectors(texts: readonly string[]) {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of tokenise(text).lower) counts.set(word, (counts.get(word) ?? 0) + 1);
  const ranked = [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1));
  const contextIds = new Map(ranked.slice(0, CONTEXT_WORDS).map((word, index) => [word, index]));
  const words = ranked.filter((word) => /^\p{L}/u.test(word)).slice(0, VOCABULARY);
  const wordIds = new Map(words.map((word, index) => [word, index]));
  const side = CONTEXT_WORDS + 1;
  const width = side * 2;
  const vectors = new Float32Array(words.length * width);
  for (const text of texts) {
    const { lower } = tokenise(text);
    for (let i = 0; i < lower.length; i++) {
      const word = wordIds.get(lower[i]!);
      if (word === undefined) continue;
      vectors[word * width + (contextIds.get(lower[i - 1] ?? '.') ?? CONTEXT_WORDS)]! += 1;
      vectors[word * width + side + (contextIds.get(lower[i + 1] ?? '.') ?? CONTEXT_WORDS)]! += 1;
    }
  }
  normalise(vectors, width);
  return { words, vectors, width };
}

/** Square roots of relative frequencies have length 1 and make the dot product the Hellinger affinity. */
function normalise(vectors: Float32Array, width: number): void {
  for (let base = 0; base < vectors.length; base += width) {
    let sum = 0;
    for (let k = 0; k < width; k++) sum += vectors[base + k]!;
    for (let k = 0; k < width; k++) vectors[base + k] = Math.sqrt(vectors[base + k]! / (sum || 1));
  }
}

function kMeans(
  vectors: Float32Array,
  width: number,
  rows: number,
  classes: number,
  rounds: number,
): Uint8Array {
  const centres = new Float32Array(classes * width);
  // The commonest words start the classes: they differ most, and no random number is needed.
  for (let c = 0; c < classes; c++) centres.set(vectors.subarray(c * width, (c + 1) * width), c * width);
  const assigned = new Uint8Array(rows);
  for (let round = 0; round < rounds; round++) {
    for (let row = 0; row < rows; row++)
      assigned[row] = nearest(vectors, row * width, centres, width, classes);
    centres.fill(0);
    for (let row = 0; row < rows; row++) {
      const base = assigned[row]! * width;
      for (let k = 0; k < width; k++) centres[base + k]! += vectors[row * width + k]!;
    }
    scaleToUnit(centres, width);
  }
  return assigned;
}

function nearest(
  vectors: Float32Array,
  at: number,
  centres: Float32Array,
  width: number,
  classes: number,
): number {
  let best = -1;
  let found = 0;
  for (let c = 0; c < classes; c++) {
    const base = c * width;
    let dot = 0;
    for (let k = 0; k < width; k++) dot += vectors[at + k]! * centres[base + k]!;
    if (dot > best) {
      best = dot;
      found = c;
    }
  }
  return found;
}

function scaleToUnit(centres: Float32Array, width: number): void {
  for (let base = 0; base < centres.length; base += width) {
    let sum = 0;
    for (let k = 0; k < width; k++) sum += centres[base + k]! ** 2;
    const length = Math.sqrt(sum) || 1;
    for (let k = 0; k < width; k++) centres[base + k]! /= length;
  }
}

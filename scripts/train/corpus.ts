import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Span } from '#core/model/span.ts';

/** One hand-made attribution of PolNeAR as `../shared/eval/quotes` stores it. */
export interface Attribution {
  readonly source: readonly Span[] | null;
  readonly sourceHead?: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly cueClass: 'speech' | 'attitude' | 'other' | 'none';
}

export interface AttributedArticle {
  readonly id: string;
  readonly publisher: string;
  readonly text: string;
  readonly attributions: readonly Attribution[];
  /** Regions that the annotators left out. */
  readonly discard: readonly Span[];
}

/** Reads `quotes/polnear_{train,dev}.jsonl` under the data directory. */
export function readAttributions(directory: string, part: 'train' | 'dev'): AttributedArticle[] {
  return readLines(path.join(directory, `quotes/polnear_${part}.jsonl`)) as AttributedArticle[];
}

/** Texts without labels, for the word classes. */
export function readUnlabelled(directory: string): string[] {
  const articles = readLines(path.join(directory, 'related/articles.jsonl')) as { text: string }[];
  return articles.map((article) => article.text);
}

function readLines(file: string): unknown[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Sentences that must show a topic, and sentences that must not. */
export interface TopicCases {
  readonly matching: readonly string[];
  readonly others: readonly string[];
}

/** Reads `cases/*.txt`: "topic ID", then sentences after "+ " and "- ". */
export function readTopicCases(): ReadonlyMap<string, TopicCases> {
  const folder = path.join(import.meta.dirname, 'cases');
  const cases = new Map<string, { matching: string[]; others: string[] }>();
  for (const file of readdirSync(folder)) {
    let current = { matching: [] as string[], others: [] as string[] };
    for (const line of readFileSync(path.join(folder, file), 'utf8').split('\n')) {
      if (line.startsWith('topic ')) {
        current = { matching: [], others: [] };
        cases.set(line.slice(6).trim(), current);
      } else if (line.startsWith('+ ')) current.matching.push(line.slice(2));
      else if (line.startsWith('- ')) current.others.push(line.slice(2));
      else if (line !== '' && !line.startsWith('#')) throw new Error(`${file}: cannot read “${line}”`);
    }
  }
  return cases;
}

export interface WholeArticle {
  readonly title: string;
  readonly text: string;
}

/** Reads `other-news/articles.txt`. */
export function readOtherNews(): readonly WholeArticle[] {
  const file = readFileSync(path.join(import.meta.dirname, 'other-news/articles.txt'), 'utf8');
  return file
    .split(/^== /m)
    .slice(1)
    .map((article) => {
      const [title = '', ...paragraphs] = article.trim().split('\n');
      return { title, text: paragraphs.join('\n') };
    });
}

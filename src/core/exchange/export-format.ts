import type { ExportedArticle } from './exported-article.ts';

/** What a writer is told beside the articles. */
export interface ExportContext {
  /** The moment of the export, ISO 8601 UTC. */
  readonly exported: string;
  /** What the file holds, in words: "Parley: everything about ceasefires". */
  readonly title: string;
  /** Starts CSV files with a byte order mark, by which some spreadsheets recognise UTF-8. */
  readonly byteOrderMark: boolean;
}

/**
 * Writes articles as pieces of one text, each piece as soon as its article came, so that an export of any size holds
 * one article at a time.
 */
export type ExportWriter = (
  articles: AsyncIterable<ExportedArticle>,
  context: ExportContext,
) => AsyncGenerator<string>;

/** A writer for formats that are a list: `head`, one piece per article, `tail`. */
export function listWriter(
  parts: (context: ExportContext) => {
    readonly head: string;
    readonly article: (article: ExportedArticle) => string;
    readonly tail: string;
  },
): ExportWriter {
  return async function* write(articles, context) {
    const { head, article: pieceOf, tail } = parts(context);
    if (head) yield head;
    for await (const article of articles) {
      const piece = pieceOf(article);
      if (piece) yield piece;
    }
    if (tail) yield tail;
  };
}

/** A writer for a JSON array inside `head` and `tail`: the items of each article, one a line. */
export function jsonListWriter(
  parts: (context: ExportContext) => {
    readonly head: string;
    readonly items: (article: ExportedArticle) => readonly unknown[];
    readonly tail: (total: number) => string;
  },
): ExportWriter {
  return async function* write(articles, context) {
    const { head, items: itemsOf, tail } = parts(context);
    let total = 0;
    yield head;
    for await (const article of articles) {
      const items = itemsOf(article);
      if (items.length === 0) continue;
      const lines = items.map((item) => JSON.stringify(item)).join(',\n');
      yield `${total > 0 ? ',' : ''}\n${lines}`;
      total += items.length;
    }
    yield `\n${tail(total)}\n`;
  };
}

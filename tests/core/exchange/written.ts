import type { ExportContext, ExportWriter } from '#core/exchange/export-format.ts';
import type { ExportedArticle } from '#core/exchange/exported-article.ts';

export const CONTEXT: ExportContext = {
  exported: '2026-03-16T00:00:00Z',
  title: 'test',
  byteOrderMark: false,
};

/** All that a writer writes about the articles, as one text. */
export async function written(
  write: ExportWriter,
  articles: readonly ExportedArticle[],
  context: ExportContext = CONTEXT,
): Promise<string> {
  async function* source() {
    yield* articles;
  }
  return joined(write(source(), context));
}

/** The pieces as one text. */
export async function joined(pieces: AsyncIterable<string>): Promise<string> {
  const parts: string[] = [];
  for await (const piece of pieces) parts.push(piece);
  return parts.join('');
}

/** A text in pieces of so many UTF-16 units, as a file is read. */
export async function* pieces(text: string, length = 7): AsyncGenerator<string> {
  for (let from = 0; from < text.length; from += length) yield text.slice(from, from + length);
}

import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { ExportedArticle } from '#core/exchange/exported-article.ts';
import { articleMarkdown, markdownFileName } from '#core/exchange/markdown.ts';

/** One Markdown note per article in a ZIP archive, packed article by article. */
export async function markdownZip(articles: AsyncIterable<ExportedArticle>): Promise<Blob> {
  const parts: Blob[] = [];
  const names = new Set<string>();
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    // As a blob, the part is the browser's to keep and leaves the page's memory.
    parts.push(new Blob([new Uint8Array(bytes)]));
  });
  for await (const article of articles) {
    const file = new ZipDeflate(markdownFileName(article, names), { level: 6 });
    zip.add(file);
    file.push(strToU8(articleMarkdown(article)), true);
  }
  zip.end();
  return new Blob(parts, { type: 'application/zip' });
}

import { ARTICLE_FORMATS, articlesFile } from '#browser/articles-file.ts';
import type { Contract } from '#browser/contract-client.ts';
import { downloadFile } from '#browser/download.ts';
import { loadSettings } from '#browser/settings-store.ts';
import type { LibraryApi } from '#core/contract/library-api.ts';
import type { ArticleExporter } from '#ui/library/choice-bar.tsx';
import { bytesInWords } from '#ui/words/bytes.ts';
import { say } from '#ui/words/say.ts';

/** Writes articles that were picked out of the list into a file and hands it to the browser. */
export function articleExporter(library: Contract<LibraryApi>): ArticleExporter {
  return {
    formats: ARTICLE_FORMATS,
    async exportArticles(ids, formatId, onProgress) {
      const { ownTopics } = await loadSettings();
      const request = { formatId, scope: { kind: 'articles', ids }, byteOrderMark: false } as const;
      const made = await articlesFile(request, library, ownTopics, onProgress);
      if (!made) throw new Error(say('export_no_format', formatId));
      downloadFile(made.name, made.file);
      return say('export_done', made.name, bytesInWords(made.file.size));
    },
  };
}

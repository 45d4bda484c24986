import { downloadFile, textFile } from '#browser/download.ts';
import type { PageView } from '#core/contract/page-view.ts';
import { articlesCsv, statementsCsv } from '#core/exchange/csv.ts';
import type { ExportWriter } from '#core/exchange/export-format.ts';
import type { ExportedArticle } from '#core/exchange/exported-article.ts';
import { markdown } from '#core/exchange/markdown.ts';
import { articlesOf } from '#core/exchange/record-stream.ts';
import { withOwnTopics } from '#core/exchange/topic-label.ts';
import { webAnnotations } from '#core/exchange/web-annotation.ts';
import type { ExportFormat, ExportScope } from '#ui/popup/export-menu.tsx';
import { say, sayCount } from '#ui/words/say.ts';
import { background, library } from './connections.ts';

interface ExportFile {
  /** Follows the name of the export. */
  readonly ending: string;
  readonly mimeType: string;
  readonly write: ExportWriter;
}

/** The files that a format of the popup's menu is made of. */
const FILES: Readonly<Record<ExportFormat, readonly ExportFile[]>> = {
  jsonld: [{ ending: '.jsonld', mimeType: 'application/ld+json', write: webAnnotations }],
  markdown: [{ ending: '.md', mimeType: 'text/markdown', write: markdown }],
  csv: [
    { ending: '-statements.csv', mimeType: 'text/csv', write: statementsCsv },
    { ending: '-articles.csv', mimeType: 'text/csv', write: articlesCsv },
  ],
};

/** Writes the export and hands it to the reader; gives back what to say. */
export async function exportFile(scope: ExportScope, format: ExportFormat, view: PageView): Promise<string> {
  const exported = new Date().toISOString();
  const page = scope === 'page' ? pageArticle(view) : null;
  if (scope === 'page' && !page) return say('export_nothing');
  const title = page ? `Parley: ${page.metadata.title ?? 'page'}` : 'Parley: library';
  const { ownTopics } = await background.settings();
  let articles = 0;
  for (const { ending, mimeType, write } of FILES[format]) {
    articles = 0;
    const counted = async function* (): AsyncGenerator<ExportedArticle> {
      const chosen = page ? [page] : articlesOf(library, { kind: 'library' });
      for await (const article of withOwnTopics(chosen, ownTopics)) {
        articles += 1;
        yield article;
      }
    };
    const file = await textFile(write(counted(), { exported, title, byteOrderMark: false }), mimeType);
    if (articles === 0) return say('export_nothing');
    downloadFile(`parley-${scope}-${exported.slice(0, 10)}${ending}`, file);
  }
  return sayCount('popup_exported', articles);
}

function pageArticle(view: PageView): ExportedArticle | null {
  if (view.state !== 'page' || view.page.state !== 'annotated') return null;
  const { article, analysis, notes, corrections, ownMarks } = view.page;
  return { ...article, analysis, notes, corrections, ownMarks, firstRead: new Date().toISOString() };
}

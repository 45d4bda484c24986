import { downloadText } from '#browser/download.ts';
import { articlesCsv, statementsCsv } from '#core/exchange/csv.ts';
import type { ExportedArticle } from '#core/exchange/exported-article.ts';
import { articleMarkdown } from '#core/exchange/markdown.ts';
import { webAnnotations } from '#core/exchange/web-annotation.ts';
import type { ExportFormat, ExportScope } from '#ui/popup/export-menu.tsx';
import type { PageView } from '#ui/popup/page-view.ts';
import { library } from './page-session.ts';

/** Articles asked from the library at a time. */
const BATCH = 200;

/** Writes the export and hands it to the reader; gives back what to say. */
export async function exportFile(scope: ExportScope, format: ExportFormat, view: PageView): Promise<string> {
  const articles = scope === 'page' ? pageArticle(view) : await libraryArticles();
  if (articles.length === 0) return 'There is nothing to export yet.';
  const now = new Date().toISOString();
  const name = `parley-${scope}-${now.slice(0, 10)}`;
  switch (format) {
    case 'jsonld': {
      const label = scope === 'page' ? `Parley: ${articles[0]?.metadata.title ?? 'page'}` : 'Parley: library';
      const collection = webAnnotations(articles, now, label);
      downloadText(`${name}.jsonld`, 'application/ld+json', `${JSON.stringify(collection, null, 2)}\n`);
      break;
    }
    case 'markdown':
      downloadText(`${name}.md`, 'text/markdown', articles.map(articleMarkdown).join('\n'));
      break;
    case 'csv':
      downloadText(`${name}-statements.csv`, 'text/csv', statementsCsv(articles));
      downloadText(`${name}-articles.csv`, 'text/csv', articlesCsv(articles));
      break;
  }
  return articles.length === 1 ? 'Exported one article.' : `Exported ${articles.length} articles.`;
}

function pageArticle(view: PageView): readonly ExportedArticle[] {
  if (view.state !== 'page' || view.page.state !== 'annotated') return [];
  const { article, analysis, notes, corrections } = view.page;
  return [{ ...article, analysis, notes, corrections, firstRead: new Date().toISOString() }];
}

async function libraryArticles(): Promise<readonly ExportedArticle[]> {
  const articles: ExportedArticle[] = [];
  for (let offset = 0; ; offset += BATCH) {
    const batch = await library.list(offset, BATCH);
    for (const { id } of batch) {
      const article = await library.read(id);
      if (article) articles.push(article);
    }
    if (batch.length < BATCH) return articles;
  }
}

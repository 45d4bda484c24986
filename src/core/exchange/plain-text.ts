import { citation } from '../marks/citation.ts';
import { distinctStatements } from '../marks/distinct-marks.ts';
import { listWriter } from './export-format.ts';
import type { ExportedArticle } from './exported-article.ts';
import { extentOf } from './narrow.ts';
import { safeLine } from './safe-text.ts';

/** Statements and notes as plain text, each with its source, ready to be pasted anywhere. */
export const plainText = listWriter(() => ({ head: '', article: articleText, tail: '' }));

function articleText({ metadata, text, analysis, notes }: ExportedArticle): string {
  const cited = { metadata, text };
  const lines = distinctStatements(text, analysis.statements).map(({ statement }) =>
    safeLine(citation(cited, extentOf(statement), statement.speaker?.name ?? null)),
  );
  const comments = notes.map(({ target, text: comment }) => safeLine(`“${target.exact}”: ${comment}`));
  const heading = safeLine(metadata.title ?? metadata.canonicalUrl);
  return `${[heading, safeLine(metadata.canonicalUrl), ...lines, ...comments].join('\n')}\n\n`;
}

import { bibtex, cslJson, ris } from './bibliography.ts';
import { articlesCsv, statementsCsv, topicsCsv } from './csv.ts';
import type { ExportWriter } from './export-format.ts';
import { htmlReport } from './html-report.ts';
import { hypothesisJson } from './hypothesis.ts';
import { markdown } from './markdown.ts';
import { plainText } from './plain-text.ts';
import { quotationGraph } from './quotation.ts';
import { webAnnotations } from './web-annotation.ts';

/** A format in which articles leave, for everything but the backup. */
export interface ExportFormat {
  readonly id: string;
  /** As screens name it. */
  readonly label: string;
  readonly extension: string;
  readonly mimeType: string;
  readonly write: ExportWriter;
}

/** In the order in which screens offer them. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  format('jsonld', 'Web Annotation (JSON-LD)', 'jsonld', 'application/ld+json', webAnnotations),
  format('hypothesis', 'Hypothesis (JSON)', 'json', 'application/json', hypothesisJson),
  format('markdown', 'Markdown, one file', 'md', 'text/markdown', markdown),
  format('csv-statements', 'Spreadsheet of statements (CSV)', 'csv', 'text/csv', statementsCsv),
  format('csv-topics', 'Spreadsheet of topics (CSV)', 'csv', 'text/csv', topicsCsv),
  format('csv-articles', 'Spreadsheet of articles (CSV)', 'csv', 'text/csv', articlesCsv),
  format('html', 'Report to read or print (HTML)', 'html', 'text/html', htmlReport),
  format('csl', 'Citations (CSL-JSON)', 'json', 'application/vnd.citationstyles.csl+json', cslJson),
  format('ris', 'Citations (RIS)', 'ris', 'application/x-research-info-systems', ris),
  format('bibtex', 'Citations (BibTeX)', 'bib', 'application/x-bibtex', bibtex),
  format('quotations', 'Quotations (schema.org JSON-LD)', 'jsonld', 'application/ld+json', quotationGraph),
  format('text', 'Plain text with sources', 'txt', 'text/plain', plainText),
];

function format(
  id: string,
  label: string,
  extension: string,
  mimeType: string,
  write: ExportWriter,
): ExportFormat {
  return { id, label, extension, mimeType, write };
}

import { addressAt } from '../anchor/text-fragment.ts';
import type { ArticleMetadata } from '../model/article.ts';
import type { QuoteTarget } from '../model/reader-annotation.ts';
import { overlaps } from '../model/span.ts';
import { type ExportWriter, listWriter } from './export-format.ts';
import type { ExportedArticle } from './exported-article.ts';
import { extentOf, wordsOf } from './narrow.ts';
import { safeLine } from './safe-text.ts';

type Cell = string | number | null;

/** Spreadsheets read a cell that starts like this as a formula (OWASP, CSV injection). */
const FORMULA_START = /^[=+\-@\t\r]/;

/** One row of cells in RFC 4180 form; page text cannot become a formula. */
function row(cells: readonly Cell[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = safeLine(value);
  const inert = FORMULA_START.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

const STATEMENT_COLUMNS = [
  'url',
  'title',
  'site',
  'published',
  'speaker',
  'role',
  'kind',
  'move',
  'move_cue',
  'cue',
  'words',
  'topics',
  'start',
  'end',
  'open_at',
  'notes',
  'marked_by',
] as const;

/** Statements, one a row. Offsets are UTF-16 units of the article's text. */
export const statementsCsv = csvWriter(STATEMENT_COLUMNS, ({ metadata, text, analysis, notes }) =>
  analysis.statements.map((statement) => {
    const [start, end] = extentOf(statement);
    const about = notes.filter(({ mark, target }) => mark.kind === 'statement' && isAt(target, start, end));
    return [
      ...sourceCells(metadata),
      statement.speaker?.name ?? null,
      statement.speaker?.role ?? null,
      statement.kind,
      statement.move,
      statement.moveCue && text.slice(...statement.moveCue),
      statement.cue && text.slice(...statement.cue),
      wordsOf(text, statement),
      statement.topics.join(';'),
      start,
      end,
      addressAt(metadata.canonicalUrl, text, [start, end]),
      about.map((note) => note.text).join(' | ') || null,
      markedBy(statement),
    ];
  }),
);

const TOPIC_COLUMNS = [
  'url',
  'title',
  'site',
  'published',
  'topic',
  'words',
  'why',
  'start',
  'end',
  'open_at',
  'notes',
  'marked_by',
] as const;

/** Topic marks, one a row. */
export const topicsCsv = csvWriter(TOPIC_COLUMNS, ({ metadata, text, analysis, notes }) =>
  analysis.topics.map((topicMark) => {
    const { topic, start, end, why } = topicMark;
    const about = notes.filter(
      ({ mark, target }) => mark.kind === 'topic' && mark.topic === topic && isAt(target, start, end),
    );
    return [
      ...sourceCells(metadata),
      topic,
      text.slice(start, end),
      why,
      start,
      end,
      addressAt(metadata.canonicalUrl, text, [start, end]),
      about.map((note) => note.text).join(' | ') || null,
      markedBy(topicMark),
    ];
  }),
);

const ARTICLE_COLUMNS = [
  'url',
  'title',
  'site',
  'byline',
  'published',
  'modified',
  'first_read',
  'language',
  'negotiation',
  'topics',
  'statements',
] as const;

/** Articles, one a row; `readArticlesCsv` reads the same columns. */
export const articlesCsv = csvWriter(ARTICLE_COLUMNS, ({ metadata, analysis, firstRead }) => [
  [
    metadata.canonicalUrl,
    metadata.title,
    metadata.site,
    metadata.byline.join('; '),
    metadata.published,
    metadata.modified,
    firstRead,
    metadata.language,
    analysis.negotiation?.name ?? null,
    [...new Set(analysis.topics.map((mark) => mark.topic))].join(';'),
    analysis.statements.length,
  ],
]);

function csvWriter(
  columns: readonly string[],
  rowsOf: (article: ExportedArticle) => readonly (readonly Cell[])[],
): ExportWriter {
  return listWriter(({ byteOrderMark }) => ({
    head: (byteOrderMark ? '\ufeff' : '') + row(columns),
    article: (article) => rowsOf(article).map(row).join(''),
    tail: '',
  }));
}

function sourceCells({ canonicalUrl, title, site, published }: ArticleMetadata): readonly Cell[] {
  return [canonicalUrl, title, site, published];
}

/** Who says that it is one: the program, or the reader. */
function markedBy({ ownMark }: { readonly ownMark?: string }): string {
  return ownMark === undefined ? 'parley' : 'reader';
}

function isAt(target: QuoteTarget, start: number, end: number): boolean {
  return overlaps([target.start, target.end], [start, end]);
}

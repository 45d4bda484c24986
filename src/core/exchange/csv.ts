import { addressAt } from '../anchor/text-fragment.ts';
import type { ExportedArticle } from './exported-article.ts';
import { safeLine } from './safe-text.ts';

/** Spreadsheets read a cell that starts like this as a formula (OWASP, CSV injection). */
const FORMULA_START = /^[=+\-@\t\r]/;

/** One row of cells in RFC 4180 form; page text cannot become a formula. */
function row(cells: readonly (string | number | null)[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(value: string | number | null): string {
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
] as const;

/** Statements, one a row. Offsets are UTF-16 units of the article's text. */
export function statementsCsv(articles: readonly ExportedArticle[]): string {
  const rows = articles.flatMap(({ metadata, text, analysis, notes }) =>
    analysis.statements.map((statement) => {
      const [start, end] = [statement.content[0]![0], statement.content.at(-1)![1]];
      const about = notes.filter(
        ({ mark, target }) => mark.kind === 'statement' && target.start < end && start < target.end,
      );
      return row([
        metadata.canonicalUrl,
        metadata.title,
        metadata.site,
        metadata.published,
        statement.speaker?.name ?? null,
        statement.speaker?.role ?? null,
        statement.kind,
        statement.move,
        statement.moveCue && text.slice(...statement.moveCue),
        statement.cue && text.slice(...statement.cue),
        statement.content.map((span) => text.slice(...span)).join(' … '),
        statement.topics.join(';'),
        start,
        end,
        addressAt(metadata.canonicalUrl, text, [start, end]),
        about.map((note) => note.text).join(' | ') || null,
      ]);
    }),
  );
  return row(STATEMENT_COLUMNS) + rows.join('');
}

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
] as const;

/** Topic marks, one a row. */
export function topicsCsv(articles: readonly ExportedArticle[]): string {
  const rows = articles.flatMap(({ metadata, text, analysis, notes }) =>
    analysis.topics.map(({ topic, start, end, why }) => {
      const about = notes.filter(
        ({ mark, target }) =>
          mark.kind === 'topic' && mark.topic === topic && target.start < end && start < target.end,
      );
      return row([
        metadata.canonicalUrl,
        metadata.title,
        metadata.site,
        metadata.published,
        topic,
        text.slice(start, end),
        why,
        start,
        end,
        addressAt(metadata.canonicalUrl, text, [start, end]),
        about.map((note) => note.text).join(' | ') || null,
      ]);
    }),
  );
  return row(TOPIC_COLUMNS) + rows.join('');
}

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

/** Articles, one a row. */
export function articlesCsv(articles: readonly ExportedArticle[]): string {
  const rows = articles.map(({ metadata, analysis, firstRead }) =>
    row([
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
    ]),
  );
  return row(ARTICLE_COLUMNS) + rows.join('');
}

import { momentOf } from '../model/json-value.ts';
import { csvRows } from './csv-rows.ts';
import { ImportError } from './import-error.ts';
import type { ImportReader } from './import-item.ts';
import { unreadItem } from './unread-fields.ts';

/** Names that columns have in Parley's own and in Zotero's, Pocket's and other reading lists' files. */
const COLUMNS = {
  url: ['url', 'address', 'link', 'uri', 'given_url', 'resolved_url'],
  title: ['title', 'headline', 'name', 'resolved_title', 'given_title'],
  site: ['site', 'publication title', 'publication', 'publisher', 'outlet', 'source', 'site_name'],
  byline: ['byline', 'author', 'authors'],
  published: ['published', 'date', 'published_at', 'publication date'],
  added: ['first_read', 'date added', 'added', 'created', 'created_at', 'saved'],
} as const;

/** Articles of a CSV file with named columns, one of them the address, as unread coverage. */
export const readArticlesCsv: ImportReader = async function* (pieces, { now }) {
  let at: Readonly<Record<keyof typeof COLUMNS, number>> | null = null;
  for await (const { cells, line } of csvRows(pieces)) {
    if (!at) {
      at = columnsOf(cells);
      continue;
    }
    const value = (column: number) => inertOf(cells[column] ?? '') || null;
    yield unreadItem(
      {
        url: value(at.url),
        title: value(at.title),
        site: value(at.site),
        byline: value(at.byline)?.split(/\s*;\s*/) ?? [],
        published: value(at.published),
        added: momentOf(value(at.added)) ?? now,
      },
      { unit: 'line', number: line },
    );
  }
  if (!at) throw new ImportError({ code: 'empty' });
};

function columnsOf(header: readonly string[]): Readonly<Record<keyof typeof COLUMNS, number>> {
  const names = header.map((name) => name.trim().toLowerCase());
  const find = (known: readonly string[]) => {
    const name = known.find((candidate) => names.includes(candidate));
    return name === undefined ? -1 : names.indexOf(name);
  };
  const url = find(COLUMNS.url);
  if (url < 0) throw new ImportError({ code: 'no-address-column' });
  return {
    url,
    title: find(COLUMNS.title),
    site: find(COLUMNS.site),
    byline: find(COLUMNS.byline),
    published: find(COLUMNS.published),
    added: find(COLUMNS.added),
  };
}

/** Exports put an apostrophe before what a spreadsheet would read as a formula. */
function inertOf(cell: string): string {
  return cell.replace(/^'(?=[=+\-@])/, '');
}

import type { RecordCursor } from '#core/contract/exchange-api.ts';
import type { BackupArticle, BackupRecord } from '#core/model/backup-record.ts';
import type { Speaker } from '#core/model/statement.ts';
import type { Row } from './database.ts';
import type { LibraryContext } from './library-context.ts';
import { ownMarkFrom } from './own-mark-rows.ts';
import { markFrom, noteFrom } from './reader-marks.ts';
import { readVersion } from './stored-version.ts';
import { unreadFrom } from './unread-articles.ts';

/** A part of the library: its rows after a key, in order of that key, and the record that a row stands for. */
interface Part {
  readonly start: string | number;
  readonly sql: string;
  readonly keyColumn: string;
  record(context: LibraryContext, row: Row): BackupRecord;
}

/** Speakers come first: merges are known before the articles that they hold for. */
const PARTS: readonly Part[] = [
  {
    start: 0,
    sql: `SELECT id, name, sort, (SELECT json_group_array(key) FROM
            (SELECT key FROM speaker_key WHERE speaker_id = speaker.id ORDER BY key)) AS keys
          FROM speaker WHERE id > ? ORDER BY id LIMIT ?`,
    keyColumn: 'id',
    record: (_, row) => ({
      kind: 'speaker',
      speaker: {
        name: String(row.name),
        sort: String(row.sort) as Speaker['sort'],
        keys: JSON.parse(String(row.keys)) as string[],
      },
    }),
  },
  {
    start: 0,
    sql: 'SELECT id FROM article WHERE id > ? ORDER BY id LIMIT ?',
    keyColumn: 'id',
    record: (context, row) => ({ kind: 'article', article: readHistory(context, Number(row.id)) }),
  },
  {
    start: '',
    sql: 'SELECT * FROM note WHERE id > ? ORDER BY id LIMIT ?',
    keyColumn: 'id',
    record: (_, row) => ({ kind: 'note', note: noteFrom(row) }),
  },
  {
    start: '',
    sql: 'SELECT * FROM correction WHERE id > ? ORDER BY id LIMIT ?',
    keyColumn: 'id',
    record: (_, row) => ({ kind: 'correction', correction: markFrom(row) }),
  },
  {
    start: '',
    sql: 'SELECT * FROM own_mark WHERE id > ? ORDER BY id LIMIT ?',
    keyColumn: 'id',
    record: (_, row) => ({ kind: 'mark', mark: ownMarkFrom(row) }),
  },
  {
    start: '',
    sql: 'SELECT * FROM unread_article WHERE canonical_url > ? ORDER BY canonical_url LIMIT ?',
    keyColumn: 'canonical_url',
    record: (_, row) => ({ kind: 'unread', unread: unreadFrom(row) }),
  },
];

/** The next records of everything that the library holds. */
export function exportRecords(
  context: LibraryContext,
  from: RecordCursor | null,
  limit: number,
): { readonly records: readonly BackupRecord[]; readonly next: RecordCursor | null } {
  const at = from ?? { part: 0, after: PARTS[0]!.start };
  const part = PARTS[at.part]!;
  const rows = context.database.all(part.sql, at.after, limit);
  const records = rows.map((row) => part.record(context, row));
  const last = rows.at(-1)?.[part.keyColumn];
  if (rows.length === limit && (typeof last === 'string' || typeof last === 'number'))
    return { records, next: { part: at.part, after: last } };
  const following = PARTS[at.part + 1];
  return { records, next: following ? { part: at.part + 1, after: following.start } : null };
}

/** An article with all its versions. The row must exist. */
export function readHistory({ database, articles }: LibraryContext, id: number): BackupArticle {
  const { metadata, firstRead, lastRead } = articles.byId(id)!;
  const versions = database
    .numbers('SELECT number FROM version WHERE article_id = ? ORDER BY number', id)
    // As Parley read them: the reader's own marks are records of their own.
    .map((number) => readVersion(database, id, number)!);
  return { metadata, firstRead, lastRead, versions };
}

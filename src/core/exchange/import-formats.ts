import { readBackup } from './backup-import.ts';
import { readBookmarks } from './bookmarks-import.ts';
import { readCslJson, readRis } from './citation-import.ts';
import { readArticlesCsv } from './csv-import.ts';
import { readHypothesis } from './hypothesis-import.ts';
import { ImportError } from './import-error.ts';
import type { ImportReader } from './import-item.ts';
import { readWebAnnotations } from './web-annotation-import.ts';

/** A kind of file that Parley takes in. */
export interface ImportFormat {
  /** Screens name it by the message `import_format_…`. */
  readonly id: string;
  /** In English; for a format that screens have no message for. */
  readonly label: string;
  /** Larger files are refused unread, in bytes. */
  readonly largest: number;
  readonly read: ImportReader;
}

const MEGABYTE = 1024 * 1024;

const BACKUP: ImportFormat = {
  id: 'backup',
  label: 'Parley backup',
  largest: 2000 * MEGABYTE,
  read: readBackup,
};
const WEB_ANNOTATION: ImportFormat = {
  id: 'web-annotation',
  label: 'Web Annotation (JSON-LD)',
  largest: 500 * MEGABYTE,
  read: readWebAnnotations,
};
const HYPOTHESIS: ImportFormat = {
  id: 'hypothesis',
  label: 'Hypothesis',
  largest: 500 * MEGABYTE,
  read: readHypothesis,
};
const CSV: ImportFormat = {
  id: 'csv',
  label: 'Articles (CSV)',
  largest: 500 * MEGABYTE,
  read: readArticlesCsv,
};
const BOOKMARKS: ImportFormat = {
  id: 'bookmarks',
  label: 'Bookmarks',
  largest: 500 * MEGABYTE,
  read: readBookmarks,
};
const RIS: ImportFormat = { id: 'ris', label: 'Citations (RIS)', largest: 500 * MEGABYTE, read: readRis };
const CSL: ImportFormat = {
  id: 'csl',
  label: 'Citations (CSL-JSON)',
  largest: 500 * MEGABYTE,
  read: readCslJson,
};

/** What some files start with that Parley cannot take in as they are. */
const REFUSED: readonly (readonly [string, 'zip' | 'empty-zip' | 'gzip' | 'sqlite'])[] = [
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'empty-zip'],
  ['\x1f\x8b', 'gzip'],
  ['SQLite format 3\0', 'sqlite'],
];

/**
 * Which format a file has, told by its beginning; nothing is unpacked to find out.
 * @param head the first bytes, each as one character
 * @param size in bytes
 * @throws {ImportError} when it is none that Parley reads, or too large to be one
 */
export function recogniseFormat(head: string, name: string, size: number): ImportFormat {
  const format = formatOf(head, name);
  if (size <= format.largest) return format;
  throw new ImportError({ code: 'too-large', name, megabytes: format.largest / MEGABYTE, format });
}

function formatOf(head: string, name: string): ImportFormat {
  for (const [start, code] of REFUSED) if (head.startsWith(start)) throw new ImportError({ code });
  // The byte order mark of UTF-8, as bytes.
  const text = head.replace(/^\xef\xbb\xbf/, '').trimStart();
  if (/^\{\s*"format"\s*:\s*"parley-backup"/.test(text)) return BACKUP;
  if (/^<!doctype netscape-bookmark/i.test(text) || (/^</.test(text) && /<dt>\s*<a\s/i.test(text)))
    return BOOKMARKS;
  if (/^TY {1,2}- /m.test(text.slice(0, 2000))) return RIS;
  if (/^[[{]/.test(text)) return recogniseJson(text);
  const [header = ''] = text.split('\n');
  if (/\.(?:csv|tsv)$/i.test(name) || /(?:^|[,;\t"])url(?:$|[,;\t"\r])/i.test(header)) return CSV;
  throw new ImportError({ code: 'other-file', name });
}

function recogniseJson(text: string): ImportFormat {
  if (/"(?:export_userid|client_version)"|"uri"\s*:/.test(text)) return HYPOTHESIS;
  if (/anno\.jsonld|"Annotation(?:Collection|Page)?"/.test(text)) return WEB_ANNOTATION;
  if (/"(?:container-title|issued|citation-key)"|"type"\s*:\s*"(?:article|webpage|post)/.test(text))
    return CSL;
  throw new ImportError({ code: 'other-json' });
}

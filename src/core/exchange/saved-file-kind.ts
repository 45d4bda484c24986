/** What a file of articles that the reader already has can be. */
export type SavedFileKind = 'html' | 'mhtml' | 'text' | 'jsonl';

/** Larger files are refused unread, in bytes. MHTML holds the pictures too. */
export const LARGEST_SAVED_FILE: Readonly<Record<SavedFileKind, number>> = {
  html: 20 * 1024 * 1024,
  mhtml: 200 * 1024 * 1024,
  text: 5 * 1024 * 1024,
  jsonl: 100 * 1024 * 1024,
};

const MHTML_HEADER =
  /^(?:From|Subject|Date|MIME-Version|Content-Type|Content-Location|Snapshot-Content-Location):/i;

/**
 * What a file is, told by its beginning rather than its name; `null` when it is none that can hold an article. A backup
 * is told from other JSON Lines, since it comes in by another way.
 * @param head the first bytes, each as one character
 */
export function savedFileKind(head: string, name: string): SavedFileKind | 'backup' | null {
  const isUtf16 = /^(?:\xff\xfe|\xfe\xff)/.test(head);
  if (!isUtf16 && head.includes('\0')) return null;
  if (/^%PDF-/.test(head)) return null;
  const start = head.replace(/^\xef\xbb\xbf/, '').trimStart();
  if (/^\{\s*"format"\s*:\s*"parley-backup"/.test(start)) return 'backup';
  if (start.startsWith('{')) return 'jsonl';
  if (/\.mht(?:ml)?$/i.test(name) || MHTML_HEADER.test(start)) return isMhtml(start) ? 'mhtml' : null;
  if (/\.(?:x?html?|xht)$/i.test(name) || /^<(?:!doctype html|!--|html|head|body|\?xml)/i.test(start))
    return 'html';
  if (/\.(?:jsonl|ndjson)$/i.test(name)) return 'jsonl';
  return start === '' ? null : 'text';
}

function isMhtml(start: string): boolean {
  return /^Content-Type:/im.test(start);
}

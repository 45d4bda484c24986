import type { BackupKind, BackupRecord } from '../model/backup-record.ts';
import { isRecord } from '../model/json-value.ts';
import { parseSettings } from '../model/parse-settings.ts';
import type { Correction, OwnMark, ReaderNote } from '../model/reader-annotation.ts';
import { BACKUP_FORMAT, BACKUP_VERSION } from './backup.ts';
import { Identities } from './foreign-annotation.ts';
import { ImportError } from './import-error.ts';
import type { ImportReader } from './import-item.ts';
import {
  areStrings,
  isIsoDate,
  isMarkRef,
  isMetadata,
  isOwnMarking,
  isQuoteTarget,
  isTextOrNull,
  isVersion,
  isWebAddress,
} from './stored-shapes.ts';
import { linesOf } from './text-lines.ts';

/**
 * Parley's own backup (docs/backup-format.md). A backup is taken whole or not at all: anything that is not as it was
 * written is an error that names the line.
 */
export const readBackup: ImportReader = async function* (pieces) {
  const identities = new Identities();
  const totals = new Map<string, number>();
  let ended = false;
  let lines = 0;
  for await (const { text, number } of linesOf(pieces)) {
    lines = number;
    if (text === '') continue;
    if (ended) throw new ImportError({ code: 'after-end', line: number });
    const value = parseLine(text, number);
    if (number === 1) checkHeader(value);
    else if (value.kind === 'end') {
      checkTotals(value.totals, totals);
      ended = true;
    } else {
      const record = parseRecord(value, number);
      for (const id of identitiesOf(record)) identities.add(id, { unit: 'line', number });
      totals.set(record.kind, (totals.get(record.kind) ?? 0) + 1);
      yield { kind: 'record', record };
    }
  }
  if (!ended) throw new ImportError({ code: 'backup-cut-off', line: lines });
};

function parseLine(text: string, number: number): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ImportError({ code: 'line-not-json', line: number });
  }
  if (!isRecord(value)) throw new ImportError({ code: 'line-not-record', line: number });
  return value;
}

function checkHeader({ format, version }: Record<string, unknown>): void {
  if (format !== BACKUP_FORMAT) throw new ImportError({ code: 'not-backup' });
  if (version === BACKUP_VERSION || version === 1) return;
  if (typeof version === 'number' && version > BACKUP_VERSION)
    throw new ImportError({ code: 'newer-backup', version, known: BACKUP_VERSION });
  throw new ImportError({ code: 'other-backup-version', version: JSON.stringify(version) ?? '' });
}

function checkTotals(expected: unknown, found: ReadonlyMap<string, number>): void {
  const wanted = isRecord(expected) ? expected : {};
  for (const kind of new Set([...Object.keys(wanted), ...found.keys()])) {
    const [told, read] = [wanted[kind] ?? 0, found.get(kind) ?? 0];
    if (told !== read)
      throw new ImportError({ code: 'record-missing', record: kind, wanted: Number(told), found: read });
  }
}

/** How each kind of record is read; `null` when it is not as it should be. */
const PARSERS: Readonly<Record<BackupKind, (value: Record<string, unknown>) => BackupRecord | null>> = {
  settings: ({ settings }) =>
    isRecord(settings) ? { kind: 'settings', settings: parseSettings(settings) } : null,
  speaker: ({ speaker }) => {
    if (!isRecord(speaker) || !areStrings(speaker.keys) || speaker.keys.length === 0) return null;
    const { name, keys } = speaker;
    const sort = (['person', 'organisation', 'place', 'group'] as const).find(
      (known) => known === speaker.sort,
    );
    return typeof name === 'string' && sort ? { kind: 'speaker', speaker: { name, sort, keys } } : null;
  },
  article: ({ article }) => {
    if (!isRecord(article)) return null;
    const { metadata, firstRead, lastRead, versions } = article;
    if (!isMetadata(metadata) || !isIsoDate(firstRead) || !isIsoDate(lastRead)) return null;
    if (!Array.isArray(versions) || versions.length === 0 || !versions.every(isVersion)) return null;
    return { kind: 'article', article: { metadata, firstRead, lastRead, versions } };
  },
  note: ({ note }) => (isNote(note) ? { kind: 'note', note } : null),
  correction: ({ correction }) => (isCorrection(correction) ? { kind: 'correction', correction } : null),
  mark: ({ mark }) => (isOwnMark(mark) ? { kind: 'mark', mark } : null),
  unread: ({ unread }) => {
    if (!isRecord(unread)) return null;
    const { url, title, site, byline, published, added } = unread;
    const isWhole = isWebAddress(url) && areStrings(byline) && isIsoDate(added);
    if (!isWhole || !isTextOrNull(title) || !isTextOrNull(site) || !isTextOrNull(published)) return null;
    return { kind: 'unread', unread: { url, title, site, byline, published, added } };
  },
};

function parseRecord(value: Record<string, unknown>, line: number): BackupRecord {
  const kind = typeof value.kind === 'string' ? value.kind : '';
  if (!Object.hasOwn(PARSERS, kind))
    throw new ImportError({ code: 'other-record', line, record: kind.slice(0, 40) });
  const known = kind as BackupKind;
  const record = PARSERS[known](value);
  if (!record) throw new ImportError({ code: 'bad-record', line, record: known });
  return record;
}

function isCorrection(value: unknown): value is Correction {
  return (
    isRecord(value) &&
    typeof value.id === 'string' &&
    isWebAddress(value.articleUrl) &&
    isQuoteTarget(value.target) &&
    isMarkRef(value.mark) &&
    isIsoDate(value.created)
  );
}

function isNote(value: unknown): value is ReaderNote {
  return (
    isCorrection(value) &&
    'text' in value &&
    typeof value.text === 'string' &&
    'modified' in value &&
    isIsoDate(value.modified)
  );
}

function isOwnMark(value: unknown): value is OwnMark {
  return (
    isRecord(value) &&
    typeof value.id === 'string' &&
    isWebAddress(value.articleUrl) &&
    isQuoteTarget(value.target) &&
    isOwnMarking(value.mark) &&
    isIsoDate(value.created) &&
    isIsoDate(value.modified)
  );
}

/** What may stand in a backup once. */
function identitiesOf(record: BackupRecord): readonly string[] {
  switch (record.kind) {
    case 'settings':
      return ['settings'];
    case 'speaker':
      return record.speaker.keys.map((key) => `speaker ${key}`);
    case 'article':
      return [`article ${record.article.metadata.canonicalUrl}`];
    case 'note':
      return [`note ${record.note.id}`];
    case 'correction':
      return [`correction ${record.correction.id}`];
    case 'mark':
      return [`mark ${record.mark.id}`];
    case 'unread':
      return [`unread ${record.unread.url}`];
  }
}

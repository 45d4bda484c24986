import type { BackupArticle, BackupVersion } from '../model/backup-record.ts';

/**
 * One history out of two of the same article: every reading of either, in order of time; readings of the same text
 * one after the other count once. The metadata of the later last reading wins.
 * `null` when the incoming one adds nothing to the known one.
 */
export function mergeArticles(known: BackupArticle, incoming: BackupArticle): BackupArticle | null {
  const versions = joinVersions(known.versions, incoming.versions);
  const firstRead = earlier(known.firstRead, incoming.firstRead);
  const lastRead = later(known.lastRead, incoming.lastRead);
  const newer = incoming.lastRead > known.lastRead;
  const nothingNew =
    versions.length === known.versions.length && firstRead === known.firstRead && lastRead === known.lastRead;
  if (nothingNew) return null;
  return { metadata: newer ? incoming.metadata : known.metadata, firstRead, lastRead, versions };
}

function joinVersions(
  known: readonly BackupVersion[],
  incoming: readonly BackupVersion[],
): readonly BackupVersion[] {
  const isKnown = (version: BackupVersion) =>
    known.some(({ readAt, text }) => readAt === version.readAt && text === version.text);
  const missing = incoming.filter((version) => !isKnown(version));
  if (missing.length === 0) return known;
  // A stable sort: of two readings at one moment the known one comes first.
  const all = [...known, ...missing].sort((a, b) => (a.readAt < b.readAt ? -1 : a.readAt > b.readAt ? 1 : 0));
  const distinct = all.filter((version, index) => version.text !== all[index - 1]?.text);
  return distinct.map((version, index) => ({ ...version, number: index + 1 }));
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

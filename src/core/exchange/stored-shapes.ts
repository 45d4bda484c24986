import type { Analysis } from '../model/analysis.ts';
import type { ArticleMetadata } from '../model/article.ts';
import type { BackupVersion } from '../model/backup-record.ts';
import { isRecord } from '../model/json-value.ts';
import type { MarkRef, OwnMarking, QuoteTarget } from '../model/reader-annotation.ts';
import type { StatementKind } from '../model/statement.ts';

/** True when every entry is a text. */
export function areStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}

/** A moment or a day in ISO 8601. */
export function isIsoDate(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value) && !Number.isNaN(Date.parse(value));
}

export function isWebAddress(value: unknown): value is string {
  return typeof value === 'string' && /^https?:\/\/[^\s/]+/i.test(value);
}

export function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}

export function isMetadata(value: unknown): value is ArticleMetadata {
  if (!isRecord(value)) return false;
  const { url, canonicalUrl, byline } = value;
  const texts = [value.title, value.site, value.published, value.modified, value.language, value.sourceLine];
  return isWebAddress(url) && isWebAddress(canonicalUrl) && areStrings(byline) && texts.every(isTextOrNull);
}

export function isQuoteTarget(value: unknown): value is QuoteTarget {
  if (!isRecord(value)) return false;
  const { exact, prefix, suffix, start, end } = value;
  return areStrings([exact, prefix, suffix]) && isOffset(start) && isOffset(end) && start <= end;
}

export function isMarkRef(value: unknown): value is MarkRef {
  if (!isRecord(value)) return false;
  return value.kind === 'statement' || (value.kind === 'topic' && typeof value.topic === 'string');
}

export function isOwnMarking(value: unknown): value is OwnMarking {
  if (!isRecord(value)) return false;
  if (value.kind === 'topic') return typeof value.topic === 'string';
  const { kind, speaker, form, move, topics } = value;
  return (
    kind === 'statement' &&
    (speaker === null || isSpeaker(speaker)) &&
    FORMS.has(form) &&
    areStrings([move]) &&
    areStrings(topics)
  );
}

const FORMS: ReadonlySet<unknown> = new Set<StatementKind>(['direct', 'mixed', 'indirect']);

export function isVersion(value: unknown): value is BackupVersion {
  if (!isRecord(value)) return false;
  const { number, readAt, title, text, analysis } = value;
  return (
    isOffset(number) &&
    number > 0 &&
    isIsoDate(readAt) &&
    isTextOrNull(title) &&
    typeof text === 'string' &&
    isAnalysis(analysis, text.length)
  );
}

/** True when every mark lies in a text of this many UTF-16 units: screens slice the text by them. */
function isAnalysis(value: unknown, length: number): value is Analysis {
  if (!isRecord(value)) return false;
  const { topics, statements, sentences, parties, negotiation } = value;
  const lists: readonly (readonly [unknown, (entry: unknown) => boolean])[] = [
    [topics, (mark) => isTopicMark(mark, length)],
    [statements, (statement) => isStatement(statement, length)],
    [sentences, (sentence) => isRecord(sentence) && isSpan([sentence.start, sentence.end], length)],
    [parties, (party) => isRecord(party) && areStrings([party.key, party.name, party.sort])],
  ];
  if (!lists.every(([list, isEntry]) => Array.isArray(list) && list.every(isEntry))) return false;
  if (negotiation === null) return true;
  return (
    isRecord(negotiation) &&
    areStrings([negotiation.key, negotiation.name, negotiation.subject]) &&
    areStrings(negotiation.parties)
  );
}

function isTopicMark(value: unknown, length: number): boolean {
  return isRecord(value) && areStrings([value.topic, value.why]) && isSpan([value.start, value.end], length);
}

function isStatement(value: unknown, length: number): boolean {
  if (!isRecord(value)) return false;
  const { kind, content, source, cue, speaker, move, moveCue, topics } = value;
  const isSpanOrNull = (span: unknown) => span === null || isSpan(span, length);
  return (
    areStrings([kind, move]) &&
    areStrings(topics) &&
    Array.isArray(content) &&
    content.length > 0 &&
    content.every((span) => isSpan(span, length)) &&
    [source, cue, moveCue].every(isSpanOrNull) &&
    (speaker === null || isSpeaker(speaker))
  );
}

function isSpeaker(value: unknown): boolean {
  return isRecord(value) && areStrings([value.name, value.key, value.sort]) && isTextOrNull(value.role);
}

function isSpan(value: unknown, length: number): boolean {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [start, end] = value as readonly unknown[];
  return isOffset(start) && isOffset(end) && start <= end && end <= length;
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

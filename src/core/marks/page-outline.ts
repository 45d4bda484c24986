import { findQuote } from '../anchor/find-quote.ts';
import type { MarkId } from '../contract/page-api.ts';
import type { AnnotatedPage } from '../contract/page-view.ts';
import type { OwnMark, QuoteTarget } from '../model/reader-annotation.ts';
import { contains } from '../model/span.ts';
import type { TopicWords } from '../taxonomy/topic-words.ts';
import {
  type DistinctMarks,
  type DistinctStatement,
  type DistinctTopic,
  distinctMarks,
} from './distinct-marks.ts';
import { spanOf } from './mark-target.ts';
import { shownMarks } from './shown-marks.ts';

/** What stands on a page, in the order in which an outline lists it. */
export interface PageOutline {
  /** Families in the taxonomy's order; the reader's own topics come last, under `null`. */
  readonly families: readonly { readonly family: string | null; readonly topics: readonly DistinctTopic[] }[];
  readonly speakers: readonly SpeakerStatements[];
  /** Marks and notes whose words are no longer on the page. */
  readonly notFound: readonly LostWords[];
}

/** The statements of one speaker, in text order; speakers come by their first words, those without a name last. */
export interface SpeakerStatements {
  readonly key: string | null;
  /** `null` where the page does not say who speaks. */
  readonly name: string | null;
  readonly role: string | null;
  readonly statements: readonly DistinctStatement[];
}

/** Words that were on the page. */
export interface LostWords {
  readonly words: string;
  /** The mark that they had; `null` for a note. */
  readonly mark: MarkId | null;
  /** The reader's note on them. */
  readonly note: string | null;
  /** The mark, if the reader made it: it can be deleted. */
  readonly own: OwnMark | null;
}

/** Groups the marks of a page. What the reader called not right and what is gone from the page is not listed with them. */
export function outlineOf(page: AnnotatedPage): PageOutline {
  const { topics, statements } = listedMarks(page);
  return {
    families: byFamily(topics, page.topicWords),
    speakers: bySpeaker(statements),
    notFound: lostWords(page),
  };
}

/** The marks of a page that are listed and counted: not what the reader called not right, nor what is gone. */
export function listedMarks(page: AnnotatedPage): DistinctMarks {
  const isLeftOut = leftOut(page);
  const isListed = (kind: MarkId['kind']) => (index: number) => !isLeftOut.has(keyOf({ kind, index }));
  const { topics, statements } = distinctMarks(page.article.text, page.analysis);
  return {
    topics: topics.flatMap((topic) => withPlaces(topic, isListed('topic'))),
    statements: statements.flatMap((statement) => withPlaces(statement, isListed('statement'))),
  };
}

/**
 * The marks that "next" and "previous" go through, in text order: those that the page shows, or all where it shows
 * none, as far as they are listed.
 */
export function stepsThrough(page: AnnotatedPage, outline: PageOutline): readonly MarkId[] {
  const listed = new Set(
    [
      ...outline.families.flatMap(({ topics }) => topics.flatMap(({ places }) => marksAt('topic', places))),
      ...outline.speakers.flatMap(({ statements }) =>
        statements.flatMap(({ places }) => marksAt('statement', places)),
      ),
    ].map(keyOf),
  );
  const { article, analysis, topicWords, density } = page;
  const shown = shownMarks(article.text, analysis, topicWords, density === 'off' ? 'all' : density);
  return shown.map(({ id }) => id).filter((id) => listed.has(keyOf(id)));
}

function marksAt(kind: MarkId['kind'], places: readonly number[]): readonly MarkId[] {
  return places.map((index) => ({ kind, index }));
}

function withPlaces<T extends { readonly places: readonly number[] }>(
  row: T,
  isListed: (index: number) => boolean,
): readonly T[] {
  const places = row.places.filter(isListed);
  return places.length === 0 ? [] : [{ ...row, places }];
}

function keyOf({ kind, index }: MarkId): string {
  return `${kind} ${index}`;
}

function leftOut({ article, analysis, corrections, notFound }: AnnotatedPage): ReadonlySet<string> {
  const left = new Set(notFound.map(keyOf));
  for (const { target, mark } of corrections) {
    const found = findQuote(article.text, target);
    if (found.state === 'not-found') continue;
    const marks = mark.kind === 'topic' ? analysis.topics : analysis.statements;
    for (const index of marks.keys()) {
      const id = { kind: mark.kind, index };
      const span = spanOf(analysis, id);
      if (mark.kind === 'topic' && analysis.topics[index]?.topic !== mark.topic) continue;
      if (span && (contains(span, found.span) || contains(found.span, span))) left.add(keyOf(id));
    }
  }
  return left;
}

/** `topicWords` are in the taxonomy's order; a topic without words was deleted since. */
function byFamily(
  topics: readonly DistinctTopic[],
  topicWords: readonly TopicWords[],
): PageOutline['families'] {
  const families = new Map<string | null, DistinctTopic[]>();
  for (const { id, family } of topicWords) {
    const topic = topics.find((each) => each.topic === id);
    if (!topic) continue;
    const known = families.get(family);
    if (known) known.push(topic);
    else families.set(family, [topic]);
  }
  return [...families].map(([family, own]) => ({ family, topics: own }));
}

function bySpeaker(statements: readonly DistinctStatement[]): readonly SpeakerStatements[] {
  const groups = new Map<string | null, DistinctStatement[]>();
  for (const each of statements) {
    const key = each.statement.speaker?.key ?? null;
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups]
    .map(([key, own]) => ({
      key,
      name: own[0]!.statement.speaker?.name ?? null,
      role: own.find(({ statement }) => statement.speaker?.role)?.statement.speaker?.role ?? null,
      statements: own,
    }))
    .sort((a, b) => Number(a.key === null) - Number(b.key === null));
}

/** What was marked or noted and is not on the page. */
export function lostWords({
  article,
  analysis,
  notes,
  notFound,
  ownMarks,
}: AnnotatedPage): readonly LostWords[] {
  const isLost = ({ target }: { readonly target: QuoteTarget }) =>
    findQuote(article.text, target).state === 'not-found';
  const marks = notFound.flatMap((mark) => {
    const span = spanOf(analysis, mark);
    const { ownMark } = (mark.kind === 'topic' ? analysis.topics : analysis.statements)[mark.index] ?? {};
    const own = ownMarks.find(({ id }) => id === ownMark) ?? null;
    return span ? [{ words: article.text.slice(...span), mark, note: null, own }] : [];
  });
  const lostNotes = notes
    .filter(isLost)
    .map(({ target, text }) => ({ words: target.exact, mark: null, note: text, own: null }));
  const lostMarks = ownMarks
    .filter(isLost)
    .map((own) => ({ words: own.target.exact, mark: null, note: null, own }));
  return [...marks, ...lostMarks, ...lostNotes];
}

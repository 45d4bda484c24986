import type {
  CoverageQuery,
  CoverageSubject,
  EarlierStatement,
  RelatedCoverage,
} from '#core/model/coverage.ts';
import { PassageFinder } from '#core/related/passage.ts';
import { reasonsFor, tierOf } from '#core/related/relation.ts';
import { type Term, termsOf } from '#core/related/terms.ts';
import { findByPassage } from './candidates.ts';
import { describeItem, foldCopies, type Offer } from './coverage-items.ts';
import type { Database } from './database.ts';
import { findEarlierStatements } from './earlier-statements.ts';
import { latestOfSpeaker } from './latest-articles.ts';
import type { PageContext } from './latest-thread.ts';
import type { LibraryContext } from './library-context.ts';
import { articlesByIndex, relationsOf, sharedTerms } from './relations.ts';
import { findSeenIn } from './seen-before.ts';
import { findSpeaker } from './speakers.ts';
import type { RankedArticle, Thread, ThreadQuery } from './thread.ts';

interface TieredOffer extends Offer {
  readonly tier: number;
}

/** Prior coverage for a page, a topic or a statement, best first, each with its reasons. */
export function findRelated(context: PageContext, query: CoverageQuery): RelatedCoverage {
  const { article, subject, limit } = query;
  const thread = context.threads.of(context, article);
  const { weightOf } = thread.query;
  const wanted = wantedTerms(thread.query, subject);
  const words = wanted.map(({ hash }) => [hash, weightOf(hash)] as const);
  const spoken = spokenBy(context.database, query, thread.query.dating.day);
  const ranked = rankedFor(context, query, thread, spoken?.articles ?? []);
  const relate = relationsOf(context.database, article, subject, words, ranked);
  const found = ranked.map((one) => ({ found: one, relation: relate(one) }));
  const folded = foldCopies(offersFor(subject, found));
  const passages = new PassageFinder(wanted, weightOf);
  // Before the items, most of which are the same articles: those need not be unpacked again.
  const earlier = earlierStatements(context, query, thread.query, spoken);
  return {
    items: folded.slice(0, limit).map((offer) => {
      const reasons = reasonsFor(offer.relation, sharedTerms(thread.query, offer.found), subject);
      return describeItem(context, offer, reasons, passages);
    }),
    earlierStatements: earlier,
    seenBefore: seenBefore(context, query, closestInWords(found)),
    total: folded.length,
  };
}

/** The subject's speaker, and the latest articles with their statements on the subject's topics. */
interface Spoken {
  readonly speaker: number;
  readonly articles: readonly number[];
}

/** `null` without a speaker whom the library knows. */
function spokenBy(database: Database, { subject, limit }: CoverageQuery, day: number): Spoken | null {
  if (subject.kind !== 'statement' || subject.speaker === null) return null;
  const speaker = findSpeaker(database, subject.speaker);
  if (speaker === null) return null;
  const most = Math.max(LEAST_SPOKEN, limit * LOOK_AHEAD);
  return { speaker, articles: latestOfSpeaker(database, speaker, subject.topics, day, most) };
}

/** Articles for each statement of an answer, since copies are skipped; and so many at least, for the ranking. */
const LOOK_AHEAD = 4;
const LEAST_SPOKEN = 24;

/** The thread's articles and those that belong to the subject by topic or speaker; no copies of the page. */
function rankedFor(
  context: LibraryContext,
  { article, subject }: CoverageQuery,
  thread: Thread,
  spoken: readonly number[],
): readonly RankedArticle[] {
  const { dating } = thread.query;
  const also = [...articlesByIndex(context.database, article, subject, dating.day, spoken)];
  if (subject.kind === 'statement') {
    also.push(...findByPassage(context, subject.passage, dating));
  }
  return thread.ranked(also).filter((found) => !found.isCopyOfQuery);
}

function offersFor(subject: CoverageSubject, ranked: readonly Offer[]): readonly TieredOffer[] {
  const offers: TieredOffer[] = [];
  for (const { found, relation } of ranked) {
    const tier = tierOf(subject, relation);
    if (tier !== null) offers.push({ found, tier, relation });
  }
  return offers.sort((a, b) => a.tier - b.tier || orderWithin(subject, a, b));
}

/** The same speaker's articles newest first; everything else by story and, for a passage, by its words. */
function orderWithin(subject: CoverageSubject, a: TieredOffer, b: TieredOffer): number {
  if (subject.kind === 'statement' && a.tier === 0) return newestFirst(a.found, b.found);
  const words = subject.kind === 'page' ? 0 : WORDING_WORTH;
  return b.found.score.order + words * b.relation.wording - a.found.score.order - words * a.relation.wording;
}

/** How much finding all words of the clicked passage is worth: as much as a clear step in similarity. */
const WORDING_WORTH = 3;

function newestFirst(a: RankedArticle, b: RankedArticle): number {
  return b.dating.day - a.dating.day || (b.dating.moment ?? 0) - (a.dating.moment ?? 0);
}

/** The terms that an item's passage should hold: those of the subject's passage, or of the whole page. */
function wantedTerms(thread: ThreadQuery, subject: CoverageSubject): readonly Term[] {
  return subject.kind === 'page' ? thread.terms : termsOf(null, subject.passage);
}

function earlierStatements(
  context: LibraryContext,
  { article, subject, limit }: CoverageQuery,
  thread: ThreadQuery,
  spoken: Spoken | null,
): readonly EarlierStatement[] {
  if (subject.kind !== 'statement' || spoken === null) return [];
  return findEarlierStatements(context, {
    speaker: spoken.speaker,
    spoken: spoken.articles,
    topics: subject.topics,
    before: thread.dating,
    exceptUrl: article.canonicalUrl,
    exceptText: thread.sketch,
    limit,
  });
}

/** Only an article that holds much of a passage's words can give the same utterance, and each is unpacked for it. */
function closestInWords(ranked: readonly Offer[]): readonly RankedArticle[] {
  return [...ranked]
    .sort((a, b) => b.relation.wording - a.relation.wording)
    .slice(0, SEARCHED_FOR_WORDS)
    .map(({ found }) => found);
}

const SEARCHED_FOR_WORDS = 12;

function seenBefore(
  context: LibraryContext,
  { subject }: CoverageQuery,
  ranked: readonly RankedArticle[],
): readonly EarlierStatement[] {
  if (subject.kind !== 'statement') return [];
  const statement = { speaker: subject.speaker, words: subject.passage };
  return findSeenIn(context, [statement], ranked)[0] ?? [];
}

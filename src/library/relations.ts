import type { CoverageSubject, QueryArticle } from '#core/model/coverage.ts';
import { FLAG, type Profile, SUBJECT, subjectHash } from '#core/related/profile.ts';
import type { Relation, SharedTerms } from '#core/related/relation.ts';
import { withoutPartsOfNames } from '#core/related/telling-terms.ts';
import type { Term } from '#core/related/terms.ts';
import type { Database } from './database.ts';
import { latestOfNegotiation, latestOnTopics } from './latest-articles.ts';
import { findSpeaker } from './speakers.ts';
import type { RankedArticle, ThreadQuery } from './thread.ts';

/** Articles that belong to a subject by its topics or its speaker are looked up apart from the ranking's candidates. */
const MOST_BY_INDEX = 24;

/**
 * Ids of articles, dated on or before `day`, with a topic in the negotiation, or with the speaker's statements.
 * @param spoken the latest articles with statements of the subject's speaker on its topics, newest first
 */
export function articlesByIndex(
  database: Database,
  article: QueryArticle,
  subject: CoverageSubject,
  day: number,
  spoken: readonly number[],
): readonly number[] {
  const { negotiation } = article;
  if (subject.kind === 'page') return latestOfNegotiation(database, negotiation, day, MOST_BY_INDEX);
  const onTopics = latestOnTopics(database, negotiation, topicsOf(subject), day, MOST_BY_INDEX);
  return [...onTopics, ...spoken.slice(0, MOST_BY_INDEX)];
}

function topicsOf(subject: CoverageSubject): readonly string[] {
  switch (subject.kind) {
    case 'page':
      return [];
    case 'topic':
      return [subject.topic];
    case 'statement':
      return subject.topics;
  }
}

/**
 * What each ranked article shares with the open one.
 * @param words hashes and weights of the terms of the clicked passage
 */
export function relationsOf(
  database: Database,
  article: QueryArticle,
  subject: CoverageSubject,
  words: readonly (readonly [hash: number, weight: number])[],
  ranked: readonly RankedArticle[],
): (found: RankedArticle) => Relation {
  const ids = JSON.stringify(ranked.map((found) => found.id));
  const negotiation = database.first('SELECT id, name FROM negotiation WHERE key = ?', article.negotiation);
  const parties = partiesOf(database, article);
  const topics = topicsByArticle(database, ids, subject);
  const speakers = speakersByArticle(database, ids, subject);
  return (found) => ({
    thread: found.score.similarity,
    negotiation: negotiation && found.negotiationId === negotiation.id ? String(negotiation.name) : null,
    parties: parties.filter(({ hash }) => hasParty(found.profile, hash)).map(({ name }) => name),
    topics: topics.get(found.id) ?? [],
    speaker: speakers.get(found.id)?.[0] ?? null,
    wording: subject.kind === 'page' ? 0 : wordingShared(words, found),
  });
}

/** The open article's parties by name, and the hash by which an article that names one has it in its profile. */
function partiesOf(database: Database, article: QueryArticle) {
  return database
    .all(
      'SELECT key, name FROM party WHERE key IN (SELECT value FROM json_each(?)) ORDER BY id',
      JSON.stringify(article.parties),
    )
    .map(({ key, name }) => ({ hash: subjectHash('party', String(key)), name: String(name) }));
}

/** Asked of the profile, which is at hand: the rows of a hundred articles lie on as many pages. */
function hasParty({ hashes, flags }: Profile, hash: number): boolean {
  const place = placeOf(hash, hashes);
  return place >= 0 && flags[place] === SUBJECT.party;
}

function topicsByArticle(database: Database, ids: string, subject: CoverageSubject): Map<number, string[]> {
  const topics = topicsOf(subject);
  // A page asks for none, and many a statement is on none.
  if (topics.length === 0) return new Map();
  return namesByArticle(
    database,
    `SELECT article_id, name FROM article_topic JOIN topic ON topic.id = topic_id
     WHERE article_id IN (SELECT value FROM json_each(?)) AND name IN (SELECT value FROM json_each(?))`,
    ids,
    JSON.stringify(topics),
  );
}

function speakersByArticle(database: Database, ids: string, subject: CoverageSubject): Map<number, string[]> {
  const speaker =
    subject.kind === 'statement' && subject.speaker !== null ? findSpeaker(database, subject.speaker) : null;
  if (subject.kind !== 'statement' || speaker === null) return new Map();
  // With "+" along the speaker's own rows, which lie together; those of the articles lie on as many pages as there are.
  return namesByArticle(
    database,
    `SELECT DISTINCT article_id, name FROM speaker_statement JOIN speaker ON speaker.id = speaker_id
     WHERE +article_id IN (SELECT value FROM json_each(?1)) AND speaker_id = ?3
       AND (?2 = '[]' OR topic_id IN (SELECT id FROM topic WHERE name IN (SELECT value FROM json_each(?2))))`,
    ids,
    JSON.stringify(subject.topics),
    speaker,
  );
}

function namesByArticle(
  database: Database,
  sql: string,
  ...values: readonly (string | number)[]
): Map<number, string[]> {
  const names = new Map<number, string[]>();
  for (const row of database.all(sql, ...values)) {
    const id = Number(row.article_id);
    names.set(id, [...(names.get(id) ?? []), String(row.name)]);
  }
  return names;
}

/** The share of weighted terms that an article has: 0 to 1. */
function wordingShared(wanted: readonly (readonly [number, number])[], { profile }: RankedArticle): number {
  let shared = 0;
  let all = 0;
  for (const [hash, weight] of wanted) {
    all += weight;
    if (placeOf(hash, profile.hashes) >= 0) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}

/** Binary search: the hashes of a profile ascend. -1 for one that it does not have. */
function placeOf(hash: number, hashes: Uint32Array): number {
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hashes[middle]! < hash) low = middle + 1;
    else high = middle;
  }
  return hashes[low] === hash ? low : -1;
}

/** The telling terms in both articles by weight, and those in both titles. */
export function sharedTerms(query: ThreadQuery, { profile }: RankedArticle): SharedTerms {
  const { hashes, flags } = profile;
  const inBoth = (terms: readonly Term[]) => terms.filter((term) => placeOf(term.hash, hashes) >= 0);
  const telling = inBoth(query.telling);
  // A poor reason is better than none.
  const shared = (telling.length > 0 ? telling : inBoth(query.terms))
    .map((term) => ({ term, weight: query.weightOf(term.hash) * (term.isPair || term.isName ? 2 : 1) }))
    .sort((a, b) => b.weight - a.weight);
  const inBothTitles = shared.filter(
    ({ term }) => term.inTitle && flags[placeOf(term.hash, hashes)]! & FLAG.title,
  );
  return {
    all: withoutPartsOfNames(shared.map(({ term }) => term.surface)),
    inTitles: withoutPartsOfNames(inBothTitles.map(({ term }) => term.surface)),
  };
}

import type { Analysis } from '#core/model/analysis.ts';
import type { ArticleSnapshot } from '#core/model/article.ts';
import type { QueryArticle, Reason } from '#core/model/coverage.ts';
import { findParties } from '#core/parties/find-parties.ts';
import { negotiationOf } from '#core/parties/negotiation.ts';
import { reasonsFor } from '#core/related/relation.ts';
import { areCopies } from '#core/related/sketch.ts';
import type { WeightedProfile } from '#core/related/weighting.ts';
import { tokenise } from '#core/text/tokens.ts';
import { createTopicFinder } from '#core/topics/find-topics.ts';
import { hostOf } from './host.ts';
import { type LibraryFile, openContext } from './library.ts';
import type { LibraryContext } from './library-context.ts';
import { relationsOf, sharedTerms } from './relations.ts';
import { type LoadedCandidate, type RankedArticle, Thread } from './thread.ts';

export interface BatchArticle {
  readonly id: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly date: string;
  readonly text: string;
  readonly source: string | null;
}

/** An article of the batch (`text` null) or a text of its own. */
export interface BatchQuery {
  readonly id: string;
  readonly text: string | null;
  readonly date: string | null;
}

export interface BatchResult {
  readonly id: string;
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** Id of a better result, or of the query, with the same text. */
  readonly copyOf?: string;
}

/** Ranks prior coverage in a set of articles with ids and dates, by the library's own store and ranking. */
export class RelatedBatch {
  readonly #context: LibraryContext;
  readonly #articles = new Map<string, KnownArticle>();
  readonly #topics = createTopicFinder({});
  readonly #idOf = new Map<number, string>();

  constructor(file: LibraryFile) {
    this.#context = openContext(file.open(), () => new Date());
  }

  /** Adds an article; throws when its id is taken. */
  add(article: BatchArticle): void {
    if (this.#articles.has(article.id)) throw new Error(`id "${article.id}" stands twice`);
    const readAt = new Date(Date.parse(article.date)).toISOString();
    const analysis = this.#subjectsOf(article.title, article.text);
    const stored = this.#context.articles.remember(snapshotOf(article), analysis, readAt);
    this.#articles.set(article.id, { article, analysis });
    this.#idOf.set(stored.id, article.id);
  }

  /** The best `limit` articles dated on or before the query, itself left out; copies are marked, not folded. */
  related(query: BatchQuery, limit: number): readonly BatchResult[] {
    const { database } = this.#context;
    const article = this.#queryArticle(query);
    const thread = new Thread(this.#context, article);
    const best = thread.ranked().slice(0, limit);
    const relate = relationsOf(database, article, { kind: 'page' }, [], best);
    return best.map((found, rank) => {
      const copyOf = this.#copyOf(query, found, best.slice(0, rank));
      return {
        id: this.#idOf.get(found.id)!,
        score: found.score.order,
        reasons: reasonsFor(relate(found), sharedTerms(thread.query, found), { kind: 'page' }),
        ...(copyOf === undefined ? {} : { copyOf }),
      };
    });
  }

  /** All that would be ranked for a query, with their ids: what the weights are learnt on. */
  candidates(query: BatchQuery): {
    readonly profile: WeightedProfile;
    readonly found: readonly { readonly id: string; readonly candidate: LoadedCandidate }[];
  } {
    const thread = new Thread(this.#context, this.#queryArticle(query));
    const found = thread.candidates();
    return {
      profile: thread.query.profile,
      found: found.map((candidate) => ({ id: this.#idOf.get(candidate.id)!, candidate })),
    };
  }

  #copyOf(query: BatchQuery, found: RankedArticle, better: readonly RankedArticle[]): string | undefined {
    if (found.isCopyOfQuery) return query.id;
    const same = better.find(({ sketch }) => areCopies(sketch, found.sketch));
    return same && this.#idOf.get(same.id);
  }

  #queryArticle(query: BatchQuery): QueryArticle {
    const known = query.text === null ? this.#articles.get(query.id) : undefined;
    if (query.text === null && !known) throw new Error(`no article with id "${query.id}"`);
    const text = known?.article.text ?? query.text ?? '';
    const { topics, parties, negotiation } = known?.analysis ?? this.#subjectsOf(null, text);
    return {
      canonicalUrl: known ? addressOf(known.article) : `query:${query.id}`,
      title: known?.article.title ?? null,
      site: known?.article.source ?? null,
      published: known?.article.date ?? query.date,
      text,
      topics: topics.map(({ topic }) => topic),
      parties: parties.map(({ key }) => key),
      speakers: [],
      negotiation: negotiation?.key ?? null,
    };
  }

  /** What the ranking asks of an analysis; statements are left out, since they take most of its time. */
  #subjectsOf(title: string | null, text: string): Analysis {
    const doc = tokenise(text);
    const topics = this.#topics.find(doc, { title });
    const parties = findParties(doc, { title });
    const negotiation = negotiationOf(parties, topics, doc, { title });
    return { topics, statements: [], sentences: [], parties, negotiation };
  }
}

/** An article of the batch with what was found in it. */
interface KnownArticle {
  readonly article: BatchArticle;
  readonly analysis: Analysis;
}

/** Ids are the identity here: two articles may give the same address. */
function addressOf({ id, url }: BatchArticle): string {
  return url === null ? `article:${id}` : `${url}#${id}`;
}

function snapshotOf(article: BatchArticle): ArticleSnapshot {
  const address = addressOf(article);
  return {
    metadata: {
      url: article.url ?? address,
      canonicalUrl: address,
      title: article.title,
      site: article.source ?? (article.url === null ? null : hostOf(article.url)),
      byline: [],
      published: article.date,
      modified: null,
      language: null,
      sourceLine: null,
    },
    text: article.text,
  };
}

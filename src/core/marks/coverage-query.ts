import type { MarkId } from '../contract/page-api.ts';
import type { Analysis } from '../model/analysis.ts';
import type { ArticleSnapshot } from '../model/article.ts';
import type { CoverageQuery, CoverageSubject, QueryArticle } from '../model/coverage.ts';
import { spanOf } from './mark-target.ts';
import { sentenceAround } from './sentence-around.ts';

/** Enough of an article to know its copies by; the rest need not travel with every question. */
const MAX_TEXT = 20_000;

/** What the library is told of the open article when it is asked for coverage. */
export function queryArticle({ metadata, text }: ArticleSnapshot, analysis: Analysis): QueryArticle {
  return {
    canonicalUrl: metadata.canonicalUrl,
    title: metadata.title,
    site: metadata.site,
    published: metadata.published,
    text: text.slice(0, MAX_TEXT),
    topics: distinct(analysis.topics.map((mark) => mark.topic)),
    parties: analysis.parties.map((party) => party.key),
    speakers: distinct(analysis.statements.flatMap((statement) => statement.speaker?.key ?? [])),
    negotiation: analysis.negotiation?.key ?? null,
  };
}

/** The question for what the reader read before about one mark. */
export function coverageQuery(
  article: ArticleSnapshot,
  analysis: Analysis,
  id: MarkId,
  limit: number,
): CoverageQuery {
  return {
    article: queryArticle(article, analysis),
    subject: subjectOf(article.text, analysis, id),
    limit,
  };
}

function subjectOf(text: string, analysis: Analysis, id: MarkId): CoverageSubject {
  const passage = passageOf(text, analysis, id);
  if (id.kind === 'topic') {
    const topic = analysis.topics[id.index]?.topic;
    return topic === undefined ? { kind: 'page' } : { kind: 'topic', topic, passage };
  }
  const statement = analysis.statements[id.index];
  if (!statement) return { kind: 'page' };
  return { kind: 'statement', speaker: statement.speaker?.key ?? null, topics: statement.topics, passage };
}

/** The sentence around a topic, the words of a statement. */
function passageOf(text: string, analysis: Analysis, id: MarkId): string {
  const span = spanOf(analysis, id);
  if (!span) return '';
  return text.slice(...(id.kind === 'statement' ? span : sentenceAround(text, analysis, span)));
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}

import type { CoverageQuery, CoverageSubject } from '#core/model/coverage.ts';
import { publishedWith, type SyntheticArticle, syntheticArticle } from './synthetic-articles.ts';

/** Every so many pages are old ones: the library holds later articles, which are no prior coverage of them. */
const OLD_PAGE_EVERY = 4;

/** A page that is opened when the library is full and is not in it; every fourth was published long ago. */
export function pageToday(number: number, libraryOf: number): SyntheticArticle {
  const isOld = number % OLD_PAGE_EVERY === 0;
  // The day after the library's last one, or any before.
  const asOf = isOld ? ((number * 0.618_034) % 1) * libraryOf : libraryOf + 100;
  return publishedWith(syntheticArticle(1_000_000 + libraryOf + number), asOf);
}

/** What the extension asks when a page is opened, or a mark in it clicked. */
export function queryFor(
  { article, analysis }: SyntheticArticle,
  kind: CoverageSubject['kind'],
): CoverageQuery {
  const { canonicalUrl, title, published, site } = article.metadata;
  return {
    article: {
      canonicalUrl,
      title,
      site,
      published,
      text: article.text,
      topics: analysis.topics.map(({ topic }) => topic),
      parties: analysis.parties.map(({ key }) => key),
      speakers: analysis.statements.flatMap(({ speaker }) => (speaker ? [speaker.key] : [])),
      negotiation: analysis.negotiation?.key ?? null,
    },
    subject: subjectOf(article.text, analysis, kind),
    limit: 10,
  };
}

/** A search of two words of an article while it is being typed. */
export function beginnings({ article }: SyntheticArticle): readonly string[] {
  const words = article.text.slice(0, 200).split(' ').slice(1, 3).join(' ');
  return [2, 3, 5, 8, words.length].map((length) => words.slice(0, length));
}

function subjectOf(
  text: string,
  analysis: SyntheticArticle['analysis'],
  kind: CoverageSubject['kind'],
): CoverageSubject {
  const statement = analysis.statements[0];
  if (kind === 'statement' && statement) {
    const [start, end] = statement.content[0]!;
    const speaker = statement.speaker?.key ?? null;
    return { kind, speaker, topics: statement.topics, passage: text.slice(start, end) };
  }
  if (kind === 'topic') return { kind, topic: analysis.topics[0]!.topic, passage: text.slice(0, 160) };
  return { kind: 'page' };
}

import { readFileSync } from 'node:fs';
import { createAnalyser } from '#core/analysis/analyse.ts';
import type { MarkId } from '#core/contract/page-api.ts';
import { coverageQuery } from '#core/marks/coverage-query.ts';
import { readBeforeOf } from '#core/marks/read-before.ts';
import type { Analysis } from '#core/model/analysis.ts';
import type { ArticleSnapshot } from '#core/model/article.ts';
import type { TourData } from '#core/model/tour-data.ts';
import { topicWordsOf } from '#core/taxonomy/topic-words.ts';
import { Library } from '#library/library.ts';
import { inMemory } from '#library/open-library.ts';
import articles from '../../assets/tour/articles.json' with { type: 'json' };

/** Earlier articles shown for a mark of the sample. */
const COVERAGE_LIMIT = 3;

/**
 * The tour's sample as the extension would show it: the last article is analysed by the engine and related by the
 * library to the earlier ones, which it has read on their days. Everything in it is what the extension's own code says.
 */
export async function makeTour(): Promise<TourData> {
  const analyser = createAnalyser(readFileSync('assets/model/statements.bin'));
  const analyse = ({ text, metadata: { title } }: ArticleSnapshot) => analyser.analyse({ text, title }, {});
  const snapshots = articles.map(snapshotOf);
  const library = new Library(await inMemory(), () => new Date(`${articles.at(-1)!.published}T12:00:00Z`));
  for (const earlier of snapshots.slice(0, -1))
    await library.remember(earlier, analyse(earlier), `${earlier.metadata.published}T18:00:00.000Z`);
  const article = snapshots.at(-1)!;
  const analysis = analyse(article);
  const topicWords = topicWordsOf(analysis, []);
  const readBefore = await readBeforeOf(
    {
      state: 'annotated',
      article,
      analysis,
      topicWords,
      notes: [],
      corrections: [],
      ownMarks: [],
      density: 'calm',
      remembered: { state: 'not-stored', why: 'unasked' },
      followedTopics: [],
      notFound: [],
    },
    library,
  );
  if (!readBefore) throw new Error('The sample library does not answer.');
  const coverage = await Promise.all(
    marksOf(analysis).map(async (mark) => ({
      mark,
      coverage: await library.related(coverageQuery(article, analysis, mark, COVERAGE_LIMIT)),
    })),
  );
  const { counts, seen } = readBefore;
  return { article, analysis, topicWords, coverage, counts, seen: [...seen] };
}

function marksOf({ topics, statements }: Analysis): readonly MarkId[] {
  return [
    ...statements.map((_, index) => ({ kind: 'statement', index }) as const),
    ...topics.map((_, index) => ({ kind: 'topic', index }) as const),
  ];
}

function snapshotOf({ url, title, site, published, text }: (typeof articles)[number]): ArticleSnapshot {
  return {
    metadata: {
      url,
      canonicalUrl: url,
      title,
      site,
      byline: [],
      published,
      modified: null,
      language: 'en',
      sourceLine: null,
    },
    text,
  };
}

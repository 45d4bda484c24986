import { describeQuote } from '../anchor/describe-quote.ts';
import type { QuoteTarget } from '../model/reader-annotation.ts';
import type { Span } from '../model/span.ts';
import { jsonListWriter } from './export-format.ts';
import type { ExportedArticle } from './exported-article.ts';
import { extentOf } from './narrow.ts';
import { stableUuid } from './stable-uuid.ts';
import { topicLabel } from './topic-label.ts';

/** Stands as client in the files that Parley writes. */
const PARLEY_CLIENT = 'parley';

/** One annotation in the form that Hypothesis exports and imports. */
interface HypothesisAnnotation {
  readonly id: string;
  readonly created: string;
  readonly updated: string;
  readonly uri: string;
  readonly text: string;
  readonly tags: readonly string[];
  readonly document: { readonly title: readonly string[] };
  readonly target: readonly {
    readonly source: string;
    readonly selector: readonly Readonly<Record<string, unknown>>[];
  }[];
}

/**
 * The annotations of one article as Hypothesis writes them: statements tagged with speaker and move, topics tagged with
 * their label, notes with their text. Hypothesis counts positions in UTF-16 units, as browsers do.
 */
function hypothesisAnnotations(article: ExportedArticle): readonly HypothesisAnnotation[] {
  const { text, analysis, notes, firstRead } = article;
  const made = (sort: string, span: Span, tags: readonly string[], comment: string) =>
    annotation(
      article,
      {
        id: stableUuid([article.metadata.canonicalUrl, sort, ...span].join('\n')),
        created: firstRead,
        updated: firstRead,
        tags,
        comment,
      },
      describeQuote(text, span),
    );
  return [
    ...analysis.statements.map((statement) => {
      const speaker = statement.speaker?.name ?? 'Unknown speaker';
      return made(
        'statement',
        extentOf(statement),
        ['statement', `move: ${statement.move}`, `speaker: ${speaker}`, ...statement.topics],
        speaker,
      );
    }),
    ...analysis.topics.map((mark) => {
      const label = topicLabel(article, mark.topic);
      return made(`topic-${mark.topic}`, [mark.start, mark.end], ['topic', label], mark.why);
    }),
    ...notes.map((note) =>
      annotation(
        article,
        {
          id: note.id,
          created: note.created,
          updated: note.modified,
          tags: ['note', ...(note.mark.kind === 'topic' ? [`topic: ${note.mark.topic}`] : [])],
          comment: note.text,
        },
        note.target,
      ),
    ),
  ];
}

function annotation(
  { metadata }: ExportedArticle,
  own: {
    readonly id: string;
    readonly created: string;
    readonly updated: string;
    readonly tags: readonly string[];
    readonly comment: string;
  },
  quote: QuoteTarget,
): HypothesisAnnotation {
  return {
    id: own.id,
    created: own.created,
    updated: own.updated,
    uri: metadata.canonicalUrl,
    text: own.comment,
    tags: own.tags,
    document: { title: metadata.title ? [metadata.title] : [] },
    target: [
      {
        source: metadata.canonicalUrl,
        selector: [
          { type: 'TextQuoteSelector', exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
          { type: 'TextPositionSelector', start: quote.start, end: quote.end },
        ],
      },
    ],
  };
}

/** A file that Hypothesis imports: the annotations of all articles under one head. */
export const hypothesisJson = jsonListWriter(({ exported }) => {
  const fields = { export_date: exported, export_userid: 'parley', client_version: PARLEY_CLIENT };
  return {
    head: `${JSON.stringify(fields).slice(0, -1)},"annotations":[`,
    items: hypothesisAnnotations,
    tail: () => ']}',
  };
});

import { describeQuote } from '../anchor/describe-quote.ts';
import { withoutOwnMarks } from '../marks/own-marks.ts';
import type { OwnMarking, QuoteTarget } from '../model/reader-annotation.ts';
import type { Span } from '../model/span.ts';
import { jsonListWriter } from './export-format.ts';
import type { ExportedArticle } from './exported-article.ts';
import { extentOf } from './narrow.ts';
import { stableUuid } from './stable-uuid.ts';
import { topicLabel } from './topic-label.ts';

/** Stands as client in the files that Parley writes. */
const PARLEY_CLIENT = 'parley';

/** The first tag of a mark of the reader's own. */
export const OWN_MARK_TAG = 'own mark';

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
  const { text, notes, ownMarks, firstRead } = article;
  const analysis = withoutOwnMarks(article.analysis);
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
    ...ownMarks.map((own) =>
      annotation(
        article,
        { id: own.id, created: own.created, updated: own.modified, ...ownTags(article, own.mark) },
        own.target,
      ),
    ),
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

/** Tags that say it all, so that an import makes the mark again. */
function ownTags(article: ExportedArticle, mark: OwnMarking) {
  if (mark.kind === 'topic')
    return { tags: [OWN_MARK_TAG, `topic: ${mark.topic}`], comment: topicLabel(article, mark.topic) };
  const speaker = mark.speaker?.name;
  const named = speaker ? [`speaker: ${speaker}`] : [];
  return {
    tags: [OWN_MARK_TAG, `form: ${mark.form}`, `move: ${mark.move}`, ...named, ...mark.topics],
    comment: speaker ?? 'Unknown speaker',
  };
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

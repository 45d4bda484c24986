import { describeQuote } from '../anchor/describe-quote.ts';
import { addressAt } from '../anchor/text-fragment.ts';
import type { Correction, QuoteTarget, ReaderNote } from '../model/reader-annotation.ts';
import type { Span } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import type { TopicMark } from '../model/topic-mark.ts';
import { topicById } from '../taxonomy/taxonomy.ts';
import { codePointOffsets } from '../text/code-points.ts';
import { ANNOTATION_CONTEXT, GENERATOR, iptcUri } from './annotation-vocabulary.ts';
import type { ExportedArticle } from './exported-article.ts';
import { stableUuid } from './stable-uuid.ts';

type Json = { readonly [key: string]: unknown };

/**
 * A W3C Web Annotation collection of every mark, note and correction of the articles.
 * @param generated ISO 8601 UTC moment of the export
 */
export function webAnnotations(articles: readonly ExportedArticle[], generated: string, label: string): Json {
  const items = articles.flatMap((article) => annotationsOf(article, generated));
  const id = `urn:uuid:${stableUuid(`collection ${label} ${generated}`)}`;
  return {
    '@context': ANNOTATION_CONTEXT,
    id,
    type: 'AnnotationCollection',
    label,
    generated,
    generator: GENERATOR,
    total: items.length,
    first: { id: `${id}#1`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

function annotationsOf(article: ExportedArticle, generated: string): readonly Json[] {
  const target = targetsIn(article);
  const common = { type: 'Annotation', created: article.firstRead, generated, generator: GENERATOR };
  return [
    ...article.analysis.topics.map((mark) => ({
      ...common,
      id: identity(article, 'topic', mark.topic, [mark.start, mark.end]),
      ...topicAnnotation(mark),
      target: target([mark.start, mark.end]),
    })),
    ...article.analysis.statements.map((statement) => ({
      ...common,
      id: identity(article, 'statement', statement.speaker?.key ?? '', extentOf(statement)),
      ...statementAnnotation(statement, article.text),
      target: target(extentOf(statement)),
    })),
    ...article.notes.map((note) => noteAnnotation(note, article, common)),
    ...article.corrections.map((correction) => correctionAnnotation(correction, article, common)),
  ];
}

function identity({ metadata }: ExportedArticle, sort: string, detail: string, [start, end]: Span): string {
  return `urn:uuid:${stableUuid([metadata.canonicalUrl, sort, detail, start, end].join('\n'))}`;
}

/** From the first to the last word of a statement: an interruption ("…," he said, "…") lies inside. */
function extentOf({ content }: Statement): Span {
  return [content[0]![0], content.at(-1)![1]];
}

function topicAnnotation(mark: TopicMark): Json {
  const topic = topicById(mark.topic);
  const codes = topic?.iptc.map(({ code }) => ({
    type: 'SpecificResource',
    purpose: 'classifying',
    source: iptcUri(code),
  }));
  const name = {
    type: 'TextualBody',
    purpose: 'tagging',
    value: topic?.label ?? mark.topic,
    format: 'text/plain',
  };
  return { motivation: 'classifying', topic: mark.topic, why: mark.why, body: [...(codes ?? []), name] };
}

function statementAnnotation(statement: Statement, text: string): Json {
  const words = (span: Span | null) => (span ? text.slice(...span) : undefined);
  return {
    motivation: 'identifying',
    kind: statement.kind,
    move: statement.move,
    moveCue: words(statement.moveCue),
    cue: words(statement.cue),
    speaker: statement.speaker?.name,
    speakerKey: statement.speaker?.key,
    topic: [...statement.topics],
    utterance: statement.content.map((span) => text.slice(...span)),
    body: {
      type: 'TextualBody',
      purpose: 'identifying',
      value: statement.speaker?.name ?? 'Unknown speaker',
      format: 'text/plain',
    },
  };
}

function noteAnnotation(note: ReaderNote, article: ExportedArticle, common: Json): Json {
  return {
    ...common,
    id: `urn:uuid:${note.id}`,
    created: note.created,
    modified: note.modified,
    motivation: 'commenting',
    ...(note.mark.kind === 'topic' ? { topic: note.mark.topic } : {}),
    body: { type: 'TextualBody', purpose: 'commenting', value: note.text, format: 'text/plain' },
    target: targetOfQuote(note.target, article),
  };
}

function correctionAnnotation(correction: Correction, article: ExportedArticle, common: Json): Json {
  return {
    ...common,
    id: `urn:uuid:${correction.id}`,
    created: correction.created,
    motivation: 'moderating',
    ...(correction.mark.kind === 'topic' ? { topic: correction.mark.topic } : {}),
    body: { type: 'TextualBody', purpose: 'moderating', value: 'not right', format: 'text/plain' },
    target: targetOfQuote(correction.target, article),
  };
}

/** Targets by quote and by position; positions count code points of the article's text, as the standard asks. */
function targetsIn(article: ExportedArticle): (span: Span) => Json {
  const codePoints = codePointOffsets(article.text);
  return (span) =>
    target(article, describeQuote(article.text, span), [codePoints(span[0]), codePoints(span[1])], span);
}

/** An annotation of the reader's own keeps the quote that it was made on, also when the text has changed since. */
function targetOfQuote(quote: QuoteTarget, article: ExportedArticle): Json {
  const codePoints = codePointOffsets(article.text);
  return target(article, quote, [codePoints(quote.start), codePoints(quote.end)], [quote.start, quote.end]);
}

function target(article: ExportedArticle, quote: QuoteTarget, [start, end]: Span, span: Span): Json {
  const { url, canonicalUrl, published } = article.metadata;
  const address = addressAt(canonicalUrl || url, article.text, span);
  const fragment = address.split('#')[1];
  return {
    source: canonicalUrl || url,
    selector: [
      { type: 'TextQuoteSelector', exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
      { type: 'TextPositionSelector', start, end },
      ...(fragment
        ? [
            {
              type: 'FragmentSelector',
              value: fragment,
              conformsTo: 'https://wicg.github.io/scroll-to-text-fragment/',
            },
          ]
        : []),
    ],
    state: { type: 'TimeState', sourceDate: article.firstRead },
    ...(published ? { 'parley:published': published } : {}),
  };
}

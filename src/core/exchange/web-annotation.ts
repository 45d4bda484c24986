import { describeQuote } from '../anchor/describe-quote.ts';
import { findQuote } from '../anchor/find-quote.ts';
import { textDirective } from '../anchor/text-fragment.ts';
import { withoutOwnMarks } from '../marks/own-marks.ts';
import type { Correction, OwnMark, QuoteTarget, ReaderNote } from '../model/reader-annotation.ts';
import type { Span } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import type { TopicMark } from '../model/topic-mark.ts';
import { topicById } from '../taxonomy/taxonomy.ts';
import { codePointOffsets } from '../text/code-points.ts';
import { ANNOTATION_CONTEXT, GENERATOR, iptcUri } from './annotation-vocabulary.ts';
import { jsonListWriter } from './export-format.ts';
import type { ExportedArticle } from './exported-article.ts';
import { extentOf } from './narrow.ts';
import { ownMarkFields } from './own-mark-fields.ts';
import { stableUuid } from './stable-uuid.ts';
import { topicLabel } from './topic-label.ts';

/** The specification that a text fragment follows. */
const TEXT_FRAGMENT = 'https://wicg.github.io/scroll-to-text-fragment/';

type Json = { readonly [key: string]: unknown };

/** A W3C Web Annotation collection of every mark, note and correction of the articles, in one page. */
export const webAnnotations = jsonListWriter(({ exported, title }) => {
  const id = `urn:uuid:${stableUuid(`collection ${title} ${exported}`)}`;
  const head = {
    '@context': ANNOTATION_CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: title,
    generated: exported,
    generator: GENERATOR,
  };
  const page = { id: `${id}#1`, type: 'AnnotationPage', startIndex: 0 };
  return {
    head: `${JSON.stringify(head).slice(0, -1)},"first":${JSON.stringify(page).slice(0, -1)},"items":[`,
    items: (article) => annotationsOf(article, exported),
    // Known only now; the order of the members of an object has no meaning in JSON.
    tail: (total) => `]},"total":${total}}`,
  };
});

function annotationsOf(article: ExportedArticle, generated: string): readonly Json[] {
  const target = targetsIn(article);
  const { topics, statements } = withoutOwnMarks(article.analysis);
  const common = { type: 'Annotation', created: article.firstRead, generated, generator: GENERATOR };
  return [
    ...topics.map((mark) => ({
      ...common,
      id: identity(article, 'topic', mark.topic, [mark.start, mark.end]),
      ...topicAnnotation(mark, topicLabel(article, mark.topic)),
      target: target([mark.start, mark.end]),
    })),
    ...statements.map((statement) => ({
      ...common,
      id: identity(article, 'statement', statement.speaker?.key ?? '', extentOf(statement)),
      ...statementAnnotation(statement, article.text),
      target: target(extentOf(statement)),
    })),
    ...article.ownMarks.map((own) => ownAnnotation(own, article, common)),
    ...article.notes.map((note) => noteAnnotation(note, article, common)),
    ...article.corrections.map((correction) => correctionAnnotation(correction, article, common)),
  ];
}

function identity({ metadata }: ExportedArticle, sort: string, detail: string, [start, end]: Span): string {
  return `urn:uuid:${stableUuid([metadata.canonicalUrl, sort, detail, start, end].join('\n'))}`;
}

function topicAnnotation(mark: TopicMark, label: string): Json {
  const topic = topicById(mark.topic);
  const codes = topic?.iptc.map(({ code }) => ({
    type: 'SpecificResource',
    purpose: 'classifying',
    source: iptcUri(code),
  }));
  const name = {
    type: 'TextualBody',
    purpose: 'tagging',
    value: label,
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

/** A mark of the reader's own, with what an import needs to make it again. */
function ownAnnotation(
  { id, created, modified, mark, target: quote }: OwnMark,
  article: ExportedArticle,
  common: Json,
): Json {
  const isTopic = mark.kind === 'topic';
  const purpose = isTopic ? 'tagging' : 'identifying';
  const value = isTopic ? topicLabel(article, mark.topic) : (mark.speaker?.name ?? 'Unknown speaker');
  return {
    ...common,
    id: `urn:uuid:${id}`,
    created,
    modified,
    motivation: isTopic ? 'classifying' : 'identifying',
    ...ownMarkFields(mark),
    body: { type: 'TextualBody', purpose, value, format: 'text/plain' },
    target: targetOfQuote(quote, article),
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
  return (span) => target(article, describeQuote(article.text, span), span, codePoints);
}

/**
 * An annotation of the reader's own keeps the quote that it was made on. Its position is where those words stand in
 * the text that is exported; without them there it has none.
 */
function targetOfQuote(quote: QuoteTarget, article: ExportedArticle): Json {
  const found = findQuote(article.text, quote);
  const span = found.state === 'not-found' ? null : found.span;
  return target(article, quote, span, codePointOffsets(article.text));
}

function target(
  { metadata, text, firstRead }: ExportedArticle,
  { exact, prefix, suffix }: QuoteTarget,
  span: Span | null,
  codePoints: (utf16: number) => number,
): Json {
  const { url, canonicalUrl, published } = metadata;
  const source = canonicalUrl || url;
  const directive = span && textDirective(text, span);
  return {
    source,
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      ...(span
        ? [{ type: 'TextPositionSelector', start: codePoints(span[0]), end: codePoints(span[1]) }]
        : []),
      ...(directive
        ? [{ type: 'FragmentSelector', value: `:~:${directive}`, conformsTo: TEXT_FRAGMENT }]
        : []),
    ],
    state: { type: 'TimeState', sourceDate: firstRead },
    ...(published ? { 'parley:published': published } : {}),
  };
}

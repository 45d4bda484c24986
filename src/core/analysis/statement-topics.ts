import { overlaps, type Span } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import type { TopicMark } from '../model/topic-mark.ts';
import type { TokenisedText } from '../text/tokens.ts';

/**
 * The topics that a statement speaks of: those marked in its words or, where its words name none ("very tough"), in
 * the sentences that the words stand in. Ids in text order, each once.
 */
export function topicsOfStatement(
  doc: TokenisedText,
  { content }: Pick<Statement, 'content'>,
  marks: readonly TopicMark[],
): readonly string[] {
  const inWords = topicsIn(content, marks);
  return inWords.length > 0
    ? inWords
    : topicsIn(
        content.map((span) => sentencesAround(doc, span)),
        marks,
      );
}

function topicsIn(spans: readonly Span[], marks: readonly TopicMark[]): readonly string[] {
  const found = new Set<string>();
  for (const span of spans) {
    for (let i = firstEndingAfter(marks, span[0]); i < marks.length && marks[i]!.start < span[1]; i++) {
      const mark = marks[i]!;
      if (overlaps(span, [mark.start, mark.end])) found.add(mark.topic);
    }
  }
  return [...found];
}

/** Longest mark, in UTF-16 units, that the search below allows for; phrases are at most a dozen words. */
const LONGEST_MARK = 200;

/** Marks are in text order, so a mark that reaches `offset` starts at most `LONGEST_MARK` before it. */
function firstEndingAfter(marks: readonly TopicMark[], offset: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marks[middle]!.start < offset - LONGEST_MARK) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** From the first character of the sentence that the span begins in to the last of the one that it ends in. */
function sentencesAround(doc: TokenisedText, [start, end]: Span): Span {
  const first = tokenAt(doc, start);
  const last = tokenAt(doc, end - 1);
  if (first < 0 || last < 0) return [start, end];
  const from = doc.sentenceStart[doc.sentence[first]!]!;
  const to = doc.sentenceStart[doc.sentence[last]! + 1]! - 1;
  return [doc.start[from]!, doc.end[to]!];
}

/** The last token that starts at or before `offset`; -1 when there is none. */
function tokenAt(doc: TokenisedText, offset: number): number {
  let low = 0;
  let high = doc.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (doc.start[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

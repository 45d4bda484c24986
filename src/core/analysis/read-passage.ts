import type { PassageReading } from '../model/passage-reading.ts';
import { contains, overlaps, type Span } from '../model/span.ts';
import type { Statement, StatementKind } from '../model/statement.ts';
import type { TopicMark } from '../model/topic-mark.ts';
import { moveOfStatement } from '../moves/statement-move.ts';
import { speakersNear } from '../names/speakers-near.ts';
import { findQuotations } from '../text/quotations.ts';
import { SHAPE, type TokenisedText } from '../text/tokens.ts';
import { topicsOfStatement } from './statement-topics.ts';

/** What is found in the whole text already. */
interface Found {
  readonly topics: readonly TopicMark[];
  readonly statements: readonly Statement[];
  readonly title: string | null;
}

/**
 * What can be told of a passage that the reader chose (UTF-16 offsets): how its words are given, what they do, whose
 * they may be. A statement found in its place lends its speaker; else the nearest name in the paragraph is the guess.
 */
export function readPassage(doc: TokenisedText, passage: Span, found: Found): PassageReading {
  const form = formOf(doc, passage);
  const part = { content: [passage], cue: null, source: null, kind: form };
  const topics = topicsOfStatement(doc, part, found.topics);
  const { guess, speakers } = speakersNear(doc, passage, found.statements, found.title);
  return {
    statement: { kind: 'statement', speaker: guess, form, move: moveOfStatement(doc, part).move, topics },
    speakers,
    topic: topicOf(passage, found.topics) ?? topics[0] ?? null,
  };
}

/** The topic marked in most of the passage's words. */
function topicOf(passage: Span, marks: readonly TopicMark[]): string | null {
  const shared = ({ start, end }: TopicMark) => Math.min(end, passage[1]) - Math.max(start, passage[0]);
  const here = marks.filter(({ start, end }) => overlaps(passage, [start, end]));
  return here.sort((a, b) => shared(b) - shared(a))[0]?.topic ?? null;
}

/** Whether all words of the passage, some of them or none stand within quotation marks. */
function formOf(doc: TokenisedText, passage: Span): StatementKind {
  const { inside } = findQuotations(doc);
  let words = 0;
  let quoted = 0;
  for (let i = 0; i < doc.count; i++) {
    const isWord = (doc.shape[i]! & SHAPE.word) !== 0;
    if (!isWord || !contains(passage, [doc.start[i]!, doc.end[i]!])) continue;
    words++;
    if (inside[i]! >= 0) quoted++;
  }
  if (quoted === 0) return 'indirect';
  return quoted === words ? 'direct' : 'mixed';
}

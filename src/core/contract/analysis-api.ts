import type { Analysis } from '../model/analysis.ts';
import type { OwnTopic } from '../model/own-topic.ts';
import type { PassageReading } from '../model/passage-reading.ts';
import type { Span } from '../model/span.ts';
import type { Speaker } from '../model/statement.ts';

/** What the analysis is given: never more than these fields. */
export interface AnalysisInput {
  /** Paragraphs separated by one or more newlines. */
  readonly text: string;
  readonly title?: string | null;
  /** ISO 8601 day or moment. */
  readonly date?: string | null;
  readonly url?: string | null;
}

export interface AnalysisOptions {
  readonly ownTopics?: readonly OwnTopic[];
  /** Topic or family ids that are not marked. */
  readonly hiddenTopics?: readonly string[];
}

/** Served by the analysis worker. */
export interface AnalysisApi {
  analyse(input: AnalysisInput, options: AnalysisOptions): Promise<Analysis>;
  /** What can be told of a passage of the text (UTF-16 offsets) that the reader chose. */
  readPassage(input: AnalysisInput, passage: Span, options: AnalysisOptions): Promise<PassageReading>;
  /** The speaker that the reader means by a name; `null` for an empty one. */
  speakerNamed(name: string): Promise<Speaker | null>;
}

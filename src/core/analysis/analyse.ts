import type { AnalysisInput, AnalysisOptions } from '../contract/analysis-api.ts';
import type { Analysis } from '../model/analysis.ts';
import type { PassageReading } from '../model/passage-reading.ts';
import type { Span } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import type { TopicMark } from '../model/topic-mark.ts';
import { findSentenceMoves } from '../moves/find-moves.ts';
import { moveOfStatement } from '../moves/statement-move.ts';
import { resolveSpeakers } from '../names/resolve-speakers.ts';
import { findParties } from '../parties/find-parties.ts';
import { negotiationOf } from '../parties/negotiation.ts';
import { addByRule } from '../statements/cue-rules/add-by-rule.ts';
import { createStatementFinder, type FoundStatement } from '../statements/find-statements.ts';
import { type TokenisedText, tokenise } from '../text/tokens.ts';
import { createTopicFinder, type TopicFinder } from '../topics/find-topics.ts';
import { readPassage } from './read-passage.ts';
import { topicsOfStatement } from './statement-topics.ts';

/** Reads texts; made once, since it holds the statement model. */
export interface Analyser {
  /** Everything that Parley finds in one text. Never throws, whatever the text. */
  analyse(input: AnalysisInput, options: AnalysisOptions): Analysis;
  /** What can be told of a passage of the text (UTF-16 offsets) that the reader chose. */
  readPassage(input: AnalysisInput, passage: Span, options: AnalysisOptions): PassageReading;
}

/** @param model the packaged statement model (`assets/model/statements.bin`) */
export function createAnalyser(model: Uint8Array): Analyser {
  const statementFinder = createStatementFinder(model);
  const topicFinders = rememberLast(createTopicFinder);
  return {
    analyse({ text, title = null }, options) {
      const doc = tokenise(text);
      const context = { title };
      const topics = topicFinders(options).find(doc, context);
      const parties = findParties(doc, context);
      return {
        topics,
        statements: statementsOf(doc, addByRule(doc, statementFinder.find(doc)), topics, title),
        sentences: findSentenceMoves(doc),
        parties,
        negotiation: negotiationOf(parties, topics, doc, context),
      };
    },
    readPassage({ text, title = null }, passage, options) {
      const doc = tokenise(text);
      const topics = topicFinders(options).find(doc, { title });
      const statements = statementsOf(doc, addByRule(doc, statementFinder.find(doc)), topics, title);
      return readPassage(doc, passage, { topics, statements, title });
    },
  };
}

function statementsOf(
  doc: TokenisedText,
  found: readonly FoundStatement[],
  topics: readonly TopicMark[],
  title: string | null,
): readonly Statement[] {
  const speakers = resolveSpeakers(doc, found, { title });
  return found.map((statement, index) => {
    const { move, cue: moveCue } = moveOfStatement(doc, statement);
    return {
      ...statement,
      speaker: speakers[index] ?? null,
      move,
      moveCue,
      topics: topicsOfStatement(doc, statement, topics),
    };
  });
}

/** Readers change their topics rarely: the matcher of the last options is kept. */
function rememberLast(
  create: (options: AnalysisOptions) => TopicFinder,
): (options: AnalysisOptions) => TopicFinder {
  let key: string | null = null;
  let finder: TopicFinder | null = null;
  return (options) => {
    const wanted = JSON.stringify([options.ownTopics ?? [], options.hiddenTopics ?? []]);
    if (finder === null || wanted !== key) {
      key = wanted;
      finder = create(options);
    }
    return finder;
  };
}

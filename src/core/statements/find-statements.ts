import type { Span } from '../model/span.ts';
import type { StatementKind } from '../model/statement.ts';
import type { TokenisedText } from '../text/tokens.ts';
import { ArgumentDecoder } from './argument-decoder.ts';
import { chooseStatements } from './choose-statements.ts';
import { findEvidentStatements } from './evident-statements.ts';
import { LabelDecoder } from './label-decoder.ts';
import type { LabelledSpan } from './labelled-span.ts';
import { claimLooseQuotations } from './loose-quotations.ts';
import { type DecodingSettings, readStatementModel, type StatementModel } from './model-file.ts';
import { findReportingContext } from './reporting-context.ts';
import { CandidateFinder } from './statement-candidates.ts';
import type { Candidate, StatementDraft } from './statement-draft.ts';
import { kindOfContent } from './statement-kind.ts';
import { isOnlyTitles } from './titles-of-works.ts';
import { describeTokens, type TokenTraits } from './token-traits.ts';

/** A statement as the text shows it; offsets are UTF-16 units of the text. */
export interface FoundStatement {
  readonly kind: StatementKind;
  /** Stretches in text order, never overlapping. */
  readonly content: readonly Span[];
  readonly source: Span | null;
  readonly cue: Span | null;
}

export interface StatementFinder {
  /** Statements in order of their first content; linear in the length of the text. */
  find(doc: TokenisedText): readonly FoundStatement[];
}

/**
 * Prepares the statement engine.
 * @param model the bytes of `assets/model/statements.bin`
 * @throws Error when the bytes are not such a model
 */
export function createStatementFinder(model: Uint8Array): StatementFinder {
  return statementFinderOf(readStatementModel(model));
}

/** The engine with its models read. */
function statementFinderOf({
  clusters,
  labels,
  args,
  ranking,
  choice,
  settings,
}: StatementModel): StatementFinder {
  const labelDecoder = new LabelDecoder(labels);
  const candidateFinder = new CandidateFinder(
    new ArgumentDecoder(args, settings.argumentBias),
    ranking,
    choice,
  );
  return {
    find(doc) {
      const traits = describeTokens(doc, clusters);
      const labelled = labelDecoder.decode(traits, findReportingContext(traits));
      const taken = new Uint8Array(doc.count);
      const candidates = candidateFinder
        .find(traits, labelled)
        .filter((candidate) => isLikely(traits, candidate, settings) && !isOnlyTitles(traits, candidate));
      const certain = findEvidentStatements(traits);
      const chosen = chooseStatements(doc, [...candidates, ...certain], taken);
      return claimLooseQuotations(traits, labelled.labels, chosen, taken).map((draft) =>
        toStatement(traits, draft),
      );
    },
  };
}

/** A quotation near a cue is seldom nobody's, so that less speaks for it than for a clause. */
function isLikely(traits: TokenTraits, { contents, score }: Candidate, settings: DecodingSettings): boolean {
  const isQuoted = kindOfContent(traits, contents) !== 'indirect';
  return score > (isQuoted ? settings.leastQuotedScore : settings.leastScore);
}

function toStatement(traits: TokenTraits, { contents, source, cue }: StatementDraft): FoundStatement {
  const { doc } = traits;
  const toSpan = ({ first, end }: LabelledSpan): Span => [doc.start[first]!, doc.end[end - 1]!];
  return {
    kind: kindOfContent(traits, contents),
    content: contents.map(toSpan),
    source: source ? toSpan(source) : null,
    cue: cue ? toSpan(cue) : null,
  };
}

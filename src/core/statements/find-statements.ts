import type { Span } from '../model/span.ts';
import type { StatementKind } from '../model/statement.ts';
import type { TokenisedText } from '../text/tokens.ts';
import { LabelDecoder } from './label-decoder.ts';
import type { LabelledSpan } from './labelled-span.ts';
import { linkParagraph } from './link-paragraph.ts';
import { readStatementModel } from './model-file.ts';
import { findReportingContext } from './reporting-context.ts';
import type { StatementDraft } from './statement-draft.ts';
import { kindOfContent } from './statement-kind.ts';
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
  const { clusters, labels } = readStatementModel(model);
  const decoder = new LabelDecoder(labels);
  return {
    find(doc) {
      const traits = describeTokens(doc, clusters);
      const context = findReportingContext(traits);
      const drafts: StatementDraft[] = [];
      for (let p = 0; p + 1 < doc.paragraphStart.length; p++) {
        const from = doc.paragraphStart[p]!;
        const to = doc.paragraphStart[p + 1]!;
        const spans = decoder.decode(traits, context, from, to);
        drafts.push(...linkParagraph(traits, spans, drafts.at(-1)?.source ?? null));
      }
      return drafts
        .map((draft) => toStatement(traits, draft))
        .sort((a, b) => a.content[0]![0] - b.content[0]![0]);
    },
  };
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

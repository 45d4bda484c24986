import type { StatementKind } from '../model/statement.ts';
import { SHAPE } from '../text/tokens.ts';
import type { LabelledSpan } from './labelled-span.ts';
import type { TokenTraits } from './token-traits.ts';

/** Direct when every word of the content is quoted, mixed when some are, indirect when none is. */
export function kindOfContent({ doc, quotes }: TokenTraits, content: readonly LabelledSpan[]): StatementKind {
  let words = 0;
  let quoted = 0;
  for (const { first, end } of content) {
    for (let i = first; i < end; i++) {
      if ((doc.shape[i]! & SHAPE.word) === 0) continue;
      words++;
      if (quotes.inside[i]! >= 0) quoted++;
    }
  }
  if (quoted === 0) return 'indirect';
  return quoted === words ? 'direct' : 'mixed';
}

import type { LabelledSpan, LabelledSpans } from './labelled-span.ts';
import type { StatementDraft } from './statement-draft.ts';
import { kindOfContent } from './statement-kind.ts';
import { KIND, type TokenTraits } from './token-traits.ts';

const FARTHEST_SOURCE = 40;
const FARTHEST_CONTENT = 60;

/** Joins each cue with its nearest source and contents. */
export function linkParagraph(
  traits: TokenTraits,
  { contents, sources, cues }: LabelledSpans,
  previousSource: LabelledSpan | null,
): StatementDraft[] {
  const links = cues.map((cue) => ({
    cue,
    source: nearest(traits, cue, sources, FARTHEST_SOURCE),
    contents: [] as LabelledSpan[],
  }));
  const drafts: StatementDraft[] = [];
  for (const content of contents) {
    const cue = nearest(traits, content, cues, FARTHEST_CONTENT);
    const link = links.find((entry) => entry.cue === cue);
    if (link) link.contents.push(content);
    else if (kindOfContent(traits, [content]) !== 'indirect') {
      const source = nearest(traits, content, sources, FARTHEST_CONTENT) ?? previousSource;
      drafts.push({ contents: [content], source, cue: null });
    }
  }
  for (const link of links)
    if (link.contents.length > 0 && speaks(traits, link.cue, link.contents)) drafts.push(link);
  return drafts;
}

function speaks(traits: TokenTraits, cue: LabelledSpan, parts: readonly LabelledSpan[]): boolean {
  if (kindOfContent(traits, parts) !== 'indirect') return true;
  for (let i = cue.first; i < cue.end; i++) {
    const kind = traits.kind[i]!;
    if (kind >= KIND.speechVerb && kind <= KIND.according && kind !== KIND.attitudeVerb) return true;
  }
  return false;
}

function nearest(
  traits: TokenTraits,
  to: LabelledSpan,
  among: readonly LabelledSpan[],
  farthest: number,
): LabelledSpan | null {
  let best: LabelledSpan | null = null;
  let least = farthest;
  for (const span of among) {
    const [a, b] = span.first < to.first ? [span, to] : [to, span];
    const sentences = traits.doc.sentence[b.first]! === traits.doc.sentence[a.end - 1]! ? 0 : 4;
    const distance = b.first - a.end + sentences;
    if (distance < least) {
      least = distance;
      best = span;
    }
  }
  return best;
}

import { ChainDecoder } from './chain-decoder.ts';
import type { ChainModel } from './chain-model.ts';
import { labelFeatures, MAX_LABEL_FEATURES } from './label-features.ts';
import { type LabelledSpan, spansOfLabels } from './labelled-span.ts';
import { symbolOf } from './labels.ts';
import type { ReportingContext } from './reporting-context.ts';
import { KIND, type TokenTraits } from './token-traits.ts';

/** What the first model says of a text. */
export interface LabelledText {
  /** `LABEL` of each token. */
  readonly labels: Uint8Array;
  /** Possible cues in text order, more than the labels hold: the second model and the choice reject the wrong ones. */
  readonly cues: readonly LabelledSpan[];
}

/** Added to the score of a cue when candidates are looked for: finds nine cues in ten, one in four of them wrong. */
const GENEROUS = [0, 0, 0, 0, 0, 2.5, 0];

/** Labels contents, sources and cues paragraph by paragraph. */
export class LabelDecoder {
  private readonly chain: ChainDecoder;
  private readonly features = new Int32Array(MAX_LABEL_FEATURES);

  constructor(model: ChainModel) {
    this.chain = new ChainDecoder(model);
  }

  decode(traits: TokenTraits, context: ReportingContext): LabelledText {
    const { doc } = traits;
    const labels = new Uint8Array(doc.count);
    const generous = new Uint8Array(doc.count);
    for (let p = 0; p + 1 < doc.paragraphStart.length; p++) {
      const from = doc.paragraphStart[p]!;
      const to = doc.paragraphStart[p + 1]!;
      this.chain.begin(to - from);
      if (!this.describeParagraph(traits, context, from, to)) continue;
      this.chain.decode(labels, from);
      this.chain.decode(generous, from, GENEROUS);
    }
    const { cues } = spansOfLabels(generous, 0, doc.count);
    return { labels, cues: withEvidentCues(traits, cues) };
  }

  /**
   * Sentences without any sign of speech, a fifth of the usual text, are passed over.
   * @returns false when that is all of them
   */
  private describeParagraph(
    traits: TokenTraits,
    context: ReportingContext,
    from: number,
    to: number,
  ): boolean {
    const { doc } = traits;
    let sentence = -1;
    let maySpeak = false;
    let anySpeaks = false;
    for (let i = from; i < to; i++) {
      if (doc.sentence[i] !== sentence) {
        sentence = doc.sentence[i]!;
        maySpeak = hasSignOfSpeech(traits, i, doc.sentenceStart[sentence + 1]!);
        anySpeaks ||= maySpeak;
      }
      const symbol = symbolOf(traits, from, i);
      if (maySpeak) {
        const count = labelFeatures(traits, context, from, to, i, this.features);
        this.chain.setToken(i - from, this.features, count, symbol);
      } else this.chain.setOutside(i - from, symbol);
    }
    return anySpeaks;
  }
}

/** A quotation, a colon, or a reporting word that is more than a verb of thinking. */
function hasSignOfSpeech({ kind, quotes }: TokenTraits, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const own = kind[i]!;
    if (own === KIND.colon || own === KIND.openingMark || own === KIND.closingMark) return true;
    if (own >= KIND.speechVerb && own <= KIND.according && own !== KIND.attitudeVerb) return true;
    if (quotes.inside[i]! >= 0) return true;
  }
  return false;
}

/** Adds what is a cue as often as not and no candidate holds: speech verbs, "Name:" and dashes between a name and a quotation. */
function withEvidentCues(traits: TokenTraits, cues: readonly LabelledSpan[]): LabelledSpan[] {
  const all: LabelledSpan[] = [];
  let next = 0;
  for (let i = 0; i < traits.doc.count; i++) {
    const cue = cues[next];
    if (cue && i === cue.first) {
      all.push(cue);
      next++;
      i = cue.end - 1;
    } else if (isEvident(traits, i)) all.push({ first: i, end: i + 1 });
  }
  return all;
}

/** A colon this close to the start of its paragraph may follow a speaker's name. */
const LONGEST_NAME = 8;

function isEvident({ doc, kind, quotes }: TokenTraits, i: number): boolean {
  const own = kind[i]!;
  const name = kind[i + 1] === KIND.capitalised || kind[i + 1] === KIND.allCaps;
  if (own === KIND.dash) {
    const before = i > 0 ? kind[i - 1]! : KIND.stop;
    const signsOff = before === KIND.closingMark && name;
    const introduces =
      kind[i + 1] === KIND.openingMark && (before === KIND.capitalised || before === KIND.dash);
    return signsOff || introduces;
  }
  if (own === KIND.colon) {
    const start = doc.paragraphStart[doc.paragraph[i]!]!;
    return doc.lower[i] === ':' && i > start && i - start <= LONGEST_NAME;
  }
  const speaks = own === KIND.speechVerb || own === KIND.speechParticiple || own === KIND.according;
  return speaks && quotes.inside[i]! < 0;
}

import { MAX_ARGUMENT_FEATURES, ownFeatures, placeOf, sharedFeatures, sideOf } from './argument-features.ts';
import { ChainDecoder } from './chain-decoder.ts';
import type { ChainModel } from './chain-model.ts';
import { type CueView, MAX_WINDOW, pathsToCue } from './cue-window.ts';
import { evidentSource } from './evident-source.ts';
import { growToQuotations } from './grow-to-quotations.ts';
import { type LabelledSpan, spansOfLabels } from './labelled-span.ts';
import { LABEL, SYMBOLS, symbolOf } from './labels.ts';
import { ListDecoder } from './list-decoder.ts';
import type { TokenTraits } from './token-traits.ts';

/** Labels of the second model: outside, contents and sources, numbered as in `LABEL`. */
export const ARGUMENT_LABELS = LABEL.sourceInside + 1;

/** Context symbols of the second model: those of the first, for each side of the cue. */
export const ARGUMENT_SYMBOLS = SYMBOLS * 3;

/** Context symbol of token `i` for the second model. */
export function argumentSymbolOf(traits: TokenTraits, view: CueView, i: number): number {
  return symbolOf(traits, view.from, i) * 3 + sideOf(view, i);
}

/** What belongs to one cue. */
export interface Arguments {
  readonly contents: readonly LabelledSpan[];
  readonly source: LabelledSpan | null;
  /** By how much these labels score above no label at all; higher is surer. */
  readonly margin: number;
}

/**
 * How many label sequences are looked at for one cue. On held-out parts of train the right one was the first in 76
 * cases of 100, among the first four in 86 and among the first eight in 88; six ranked no better than four.
 */
export const MAX_READINGS = 4;

/** Finds the source and the contents of a cue. */
export class ArgumentDecoder {
  private readonly chain: ChainDecoder;
  private readonly bias: readonly number[];
  private readonly features = new Int32Array(MAX_ARGUMENT_FEATURES);
  private readonly paths = new Int32Array(MAX_WINDOW);
  private readonly labels = new Uint8Array(MAX_WINDOW);
  private readonly list = new ListDecoder(LABEL.contentBegin, MAX_READINGS);

  /** @param bias added to the score of each label, since the model alone finds too few sources */
  constructor(model: ChainModel, bias: readonly number[]) {
    this.chain = new ChainDecoder(model);
    this.bias = bias;
  }

  /**
   * The likeliest ways to read a cue, the likeliest of all first; each has at least one content.
   * @param labels what the first model says of every token of the text
   */
  read(traits: TokenTraits, view: CueView, labels: Uint8Array): readonly Arguments[] {
    const { from, to } = view;
    pathsToCue(traits, view, this.paths);
    this.chain.begin(to - from);
    for (let i = from, last = -1; i < to; i++) {
      const place = placeOf(traits, view, i, this.paths[i - from]!);
      if (place !== last) {
        this.chain.shareFeatures(this.features, sharedFeatures(traits, view, place, this.features));
        last = place;
      }
      const count = ownFeatures(traits, view, i, place, labels, this.features, 0);
      this.chain.setToken(i - from, this.features, count, argumentSymbolOf(traits, view, i));
    }
    this.chain.decodeWith(LABEL.contentBegin, this.labels, 0, this.bias);
    const found = this.list.decode(this.chain.decoded(), this.bias);
    const nothing = this.chain.scoreOfNothing();
    const different: Arguments[] = [];
    for (let rank = 0; rank < found; rank++) {
      this.list.write(rank, this.labels, to - from);
      const reading = this.readLabels(traits, view, this.list.scoreOf(rank) - nothing);
      if (!different.some((other) => isSame(other, reading))) different.push(reading);
    }
    return different;
  }

  private readLabels(traits: TokenTraits, view: CueView, margin: number): Arguments {
    const { from, to } = view;
    const { contents, sources } = spansOfLabels(this.labels, from, to - from);
    const source = nearestSource(view, sources) ?? evidentSource(traits, view.cue);
    return { contents: growToQuotations(traits, contents, view.cue, source), source, margin };
  }
}

function isSame(a: Arguments, b: Arguments): boolean {
  if (a.source?.first !== b.source?.first || a.source?.end !== b.source?.end) return false;
  if (a.contents.length !== b.contents.length) return false;
  return a.contents.every(({ first, end }, at) => {
    const other = b.contents[at]!;
    return other.first === first && other.end === end;
  });
}

function nearestSource({ cue }: CueView, sources: readonly LabelledSpan[]): LabelledSpan | null {
  let nearest: LabelledSpan | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const source of sources) {
    const distance = source.first < cue.first ? cue.first - source.end : source.first - cue.end;
    if (distance < least) {
      least = distance;
      nearest = source;
    }
  }
  return nearest;
}

import { ChainDecoder, type ChainModel } from './chain-model.ts';
import { labelFeatures, MAX_LABEL_FEATURES } from './label-features.ts';
import { type LabelledSpans, spansOfLabels } from './labelled-span.ts';
import { symbolOf } from './labels.ts';
import type { ReportingContext } from './reporting-context.ts';
import type { TokenTraits } from './token-traits.ts';

/** Labels contents, sources and cues paragraph by paragraph. */
export class LabelDecoder {
  private readonly chain: ChainDecoder;
  private readonly features = new Int32Array(MAX_LABEL_FEATURES);
  private labels = new Uint8Array(1024);

  constructor(model: ChainModel) {
    this.chain = new ChainDecoder(model);
  }

  decode(traits: TokenTraits, context: ReportingContext, from: number, to: number): LabelledSpans {
    if (to - from > this.labels.length) this.labels = new Uint8Array((to - from) * 2);
    this.chain.begin(to - from);
    for (let i = from; i < to; i++) {
      const count = labelFeatures(traits, context, from, to, i, this.features);
      this.chain.setToken(i - from, this.features, count, symbolOf(traits, from, i));
    }
    this.chain.decode(this.labels, 0);
    return spansOfLabels(this.labels, from, to - from);
  }
}

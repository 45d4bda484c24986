/** Adam (Kingma and Ba 2015) with a rate that falls to a tenth over the steps. */
export class Adam {
  readonly #first: Float64Array;
  readonly #second: Float64Array;
  readonly #steps: number;
  readonly #rate: number;
  #step = 0;

  constructor(size: number, { steps, rate }: { readonly steps: number; readonly rate: number }) {
    this.#first = new Float64Array(size);
    this.#second = new Float64Array(size);
    this.#steps = steps;
    this.#rate = rate;
  }

  /** Moves the values one step against their gradient. */
  move(values: Float64Array, gradient: Float64Array): void {
    const step = ++this.#step;
    const rate = this.#rate * (1 - (0.9 * step) / this.#steps);
    const first = this.#first;
    const second = this.#second;
    for (let i = 0; i < values.length; i++) {
      first[i] = 0.9 * first[i]! + 0.1 * gradient[i]!;
      second[i] = 0.999 * second[i]! + 0.001 * gradient[i]! ** 2;
      const mean = first[i]! / (1 - 0.9 ** step);
      const spread = Math.sqrt(second[i]! / (1 - 0.999 ** step)) + 1e-8;
      values[i]! -= (rate * mean) / spread;
    }
  }
}

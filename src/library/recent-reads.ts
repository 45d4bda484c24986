/** Keeps the values that were asked for last, the oldest falling out first. */
export class RecentReads<T> {
  readonly #most: number;
  readonly #values = new Map<string, T>();

  constructor(most: number) {
    this.#most = most;
  }

  /** The value kept under `key`, or what `read` gives, kept from now on. */
  get(key: string, read: () => T): T {
    const known = this.#values.get(key);
    const value = known === undefined ? read() : known;
    this.#values.delete(key);
    this.#values.set(key, value);
    if (this.#values.size > this.#most) this.#values.delete(this.#values.keys().next().value!);
    return value;
  }

  /** The value kept under `key`, without reading one. */
  kept(key: string): T | undefined {
    return this.#values.get(key);
  }

  clear(): void {
    this.#values.clear();
  }
}

/** How many earlier articles the library holds per topic id and per speaker key. */
export interface CoverageCounts {
  readonly topics: Readonly<Record<string, number>>;
  readonly speakers: Readonly<Record<string, number>>;
}

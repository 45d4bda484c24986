/** What the settings page shows of the library's storage; sizes in bytes. */
export interface StorageView {
  readonly articles: number;
  readonly bytes: number;
  /** The browser's own figures for everything that Parley stores; `null` where it gives none. */
  readonly quota: number | null;
  readonly usage: number | null;
  /** Whether the browser has promised not to clear the storage by itself. */
  readonly persistent: boolean;
}

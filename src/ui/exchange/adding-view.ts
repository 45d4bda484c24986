/** How far taking in what the reader already has is; articles are counted as they become known. */
export interface AddingView {
  readonly state:
    | 'idle'
    | 'running'
    /** Cancelled; the article in work is still finished. */
    | 'stopping'
    /** What is left waits until the reader goes on. */
    | 'paused'
    | 'finished';
  readonly done: number;
  readonly total: number;
  /** What is in work: a file, a line of a file, a tab. */
  readonly current: string | null;
  /** Articles that are in the library now. */
  readonly stored: number;
  /** What could not be used and why, each with its name. */
  readonly problems: readonly string[];
  /** Why it stopped by itself; `null` when the reader stopped it. */
  readonly halted: string | null;
}

export const NOTHING_ADDED: AddingView = {
  state: 'idle',
  done: 0,
  total: 0,
  current: null,
  stored: 0,
  problems: [],
  halted: null,
};

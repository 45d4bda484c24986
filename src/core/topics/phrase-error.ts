/** A phrase or phrase file that cannot be read; the message says what is wrong in plain words. */
export class PhraseError extends Error {
  override readonly name = 'PhraseError';
  /** Name of the phrase file; `null` for a reader's own phrase. */
  readonly file: string | null;
  /** 1-based line in the file; `null` for a reader's own phrase. */
  readonly line: number | null;

  constructor(problem: string, file: string | null = null, line: number | null = null) {
    super(file === null ? problem : `${file}:${line}: ${problem}`);
    this.file = file;
    this.line = line;
  }
}

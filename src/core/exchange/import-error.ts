/** A file that is not what it should be; the message says what and where, for the reader. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}

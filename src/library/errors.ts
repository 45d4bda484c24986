/** Why the library could not do what it was asked to. */
export type LibraryFault =
  | 'unreadable'
  | 'newer-library'
  | 'quota-full'
  | 'bad-query'
  | 'import-running'
  | 'import-stopped'
  | 'changed-while-copied';

/** An error whose message names the fault first, since only messages cross workers; screens know it by that. */
export class LibraryError extends Error {
  readonly fault: LibraryFault;

  constructor(fault: LibraryFault, message: string) {
    super(`${fault}: ${message}`);
    this.name = 'LibraryError';
    this.fault = fault;
  }
}

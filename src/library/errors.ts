/** Why the library could not do what it was asked to. */
export type LibraryFault = 'unreadable' | 'quota-full' | 'bad-query';

/** An error that a reader can be told as it is; its message names the fault first, since messages cross workers. */
export class LibraryError extends Error {
  readonly fault: LibraryFault;

  constructor(fault: LibraryFault, message: string) {
    super(`${fault}: ${message}`);
    this.name = 'LibraryError';
    this.fault = fault;
  }
}

import type { FileFault } from './import-problem.ts';

/** A file that is not what it should be; screens say its fault in words, the message is for programmers. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly fault: FileFault;

  constructor(fault: FileFault) {
    super(JSON.stringify(fault));
    this.fault = fault;
  }
}

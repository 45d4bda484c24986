import '../../support/speak-english.ts';
import { ImportError } from '#core/exchange/import-error.ts';
import { importFailureInWords } from '#ui/exchange/fault-words.ts';

/** What the reader is told of a file that is refused; fails where it is taken in, or falls over another error. */
export async function refusalOf(read: () => unknown): Promise<string> {
  try {
    await read();
  } catch (error) {
    if (error instanceof ImportError) return importFailureInWords(error);
    throw error;
  }
  throw new Error('The file was taken in.');
}

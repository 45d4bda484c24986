import type { Contract } from '#browser/messages.ts';
import type { LibraryApi } from '#core/contract/library-api.ts';
import { readWebAnnotations } from '#core/exchange/web-annotation-import.ts';

/** Larger files than this are no annotations of one reader; reading them whole would fill the memory. */
const LARGEST_FILE = 200 * 1024 * 1024;

/** Brings the notes and corrections of a file into the library, each once by its id; gives back what to say. */
export async function importAnnotations(file: File, library: Contract<LibraryApi>): Promise<string> {
  if (file.size > LARGEST_FILE)
    return `“${file.name}” is larger than 200 MB, too large for a file of annotations. Nothing changed.`;
  const { notes, corrections, marks, problems } = readWebAnnotations(await file.text());
  for (const note of notes) await library.saveNote(note);
  for (const correction of corrections) await library.saveCorrection(correction);
  const parts = [
    `Imported ${count(notes.length, 'note')} and ${count(corrections.length, 'correction')}.`,
    marks > 0 ? `${count(marks, 'mark')} will be made anew when the articles are opened.` : '',
    problems.length > 0
      ? `Not read: ${problems.slice(0, 3).join(' ')}${problems.length > 3 ? ` and ${problems.length - 3} more.` : ''}`
      : '',
  ];
  return parts.filter(Boolean).join(' ');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

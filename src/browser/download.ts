/** Text is handed to the browser in parts of about this many UTF-16 units, which then no longer fill the page's memory. */
const PART_LENGTH = 1_000_000;

/** Hands the reader a file. A link with `download` needs no permission and works in both browsers. */
export function downloadFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the blob after the click returns.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A file of text that comes in pieces, as UTF-8. What the pieces throw is thrown. */
export async function textFile(pieces: AsyncIterable<string>, type: string): Promise<Blob> {
  const parts: Blob[] = [];
  let waiting: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length < PART_LENGTH) continue;
    parts.push(new Blob(waiting));
    waiting = [];
    length = 0;
  }
  return new Blob([...parts, ...waiting], { type: `${type};charset=utf-8` });
}

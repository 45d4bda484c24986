/** Puts text on the clipboard. Pages without https have no clipboard API: there the copy command is answered. */
export async function copyText(doc: Document, text: string): Promise<void> {
  const { clipboard } = navigator as { clipboard?: Clipboard };
  try {
    if (clipboard) return await clipboard.writeText(text);
  } catch {
    // Refused by the page's permissions policy: the copy command still works after a click.
  }
  const answered = new AbortController();
  const answer = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    // The page's own copy listeners must not add to a citation.
    event.stopImmediatePropagation();
  };
  doc.defaultView?.addEventListener('copy', answer, { capture: true, signal: answered.signal });
  const done = doc.execCommand('copy');
  answered.abort();
  if (!done) throw new Error('The browser refused to copy.');
}

import { findQuote } from '#core/anchor/find-quote.ts';
import type { ReaderNote } from '#core/model/reader-annotation.ts';
import type { Span } from '#core/model/span.ts';
import { say } from '../words/say.ts';

interface ArticleNotesProps {
  readonly notes: readonly ReaderNote[];
  readonly text: string;
  onShow(span: Span): void;
}

/** The reader's notes on an article, each with the words that it is about; a press goes there. */
export function ArticleNotes({ notes, text, onShow }: ArticleNotesProps) {
  if (notes.length === 0) return null;
  return (
    <section aria-labelledby="notes-heading">
      <h2 id="notes-heading">{say('library_notes')}</h2>
      <ul class="notes">
        {notes.map((note) => {
          const found = findQuote(text, note.target);
          return (
            <li key={note.id}>
              {found.state === 'not-found' ? (
                <span class="quote">
                  {note.target.exact} <span class="quiet">({say('library_note_lost')})</span>
                </span>
              ) : (
                <button type="button" class="quote" onClick={() => onShow(found.span)}>
                  {note.target.exact}
                </button>
              )}
              <p class="note-text">{note.text}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ReaderNote } from '#core/model/reader-annotation.ts';
import { longDay } from '../words/dates.ts';
import { say } from '../words/say.ts';
import type { MarkActions, MarkInPopover } from './mark-view.ts';
import type { NoteDraft } from './use-note-draft.ts';

interface NotesProps {
  readonly mark: MarkInPopover;
  readonly actions: MarkActions;
  readonly draft: NoteDraft;
}

/** The reader's notes on a mark, and the editor. A deleted note can be brought back while the popover is open. */
export function Notes({ mark, actions, draft }: NotesProps) {
  const [deleted, setDeleted] = useState<ReaderNote | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const attempt = async (action: () => Promise<void>) => {
    try {
      await action();
      setFailed(false);
      return true;
    } catch {
      setFailed(true);
      return false;
    }
  };
  const remove = async (note: ReaderNote) => {
    if (await attempt(() => actions.deleteNote(mark.key, note.id))) setDeleted(note);
  };
  const bringBack = async (note: ReaderNote) => {
    if (await attempt(() => actions.saveNote(mark.key, note.id, note.text))) setDeleted(null);
  };
  const save = async (noteId: string | null, text: string) => {
    if (text.trim() === '') return;
    if (!(await attempt(() => actions.saveNote(mark.key, noteId, text.trim())))) return;
    draft.change('');
    draft.close();
  };
  return (
    <>
      {mark.notes
        .filter((note) => note.id !== draft.editing?.noteId)
        .map((note) => (
          <div class="part note" key={note.id}>
            <p class="note-text">{note.text}</p>
            <p class="source">
              {longDay(note.modified)} ·{' '}
              <button type="button" class="inline" onClick={() => draft.open(note.id, note.text)}>
                {say('popover_note_edit')}
              </button>{' '}
              ·{' '}
              <button type="button" class="inline" onClick={() => void remove(note)}>
                {say('button_delete')}
              </button>
            </p>
          </div>
        ))}
      {deleted && (
        <p class="part" role="status">
          {say('popover_note_deleted')}{' '}
          <button type="button" class="inline" onClick={() => void bringBack(deleted)}>
            {say('button_undo')}
          </button>
        </p>
      )}
      {draft.editing && <NoteEditor draft={draft} onSave={save} hasFailed={hasFailed} />}
    </>
  );
}

interface NoteEditorProps {
  readonly draft: NoteDraft;
  readonly onSave: (noteId: string | null, text: string) => Promise<void>;
  readonly hasFailed: boolean;
}

function NoteEditor({ draft, onSave, hasFailed }: NoteEditorProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => area.current?.focus(), []);
  const { noteId, text } = draft.editing ?? { noteId: null, text: '' };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void onSave(noteId, text);
    if (event.key !== 'Escape') return;
    // The first Escape leaves the editor, the next one the popover.
    event.stopPropagation();
    draft.close();
  };
  return (
    <form
      class="part editor"
      onSubmit={(event) => {
        event.preventDefault();
        void onSave(noteId, text);
      }}
    >
      <label>
        {say('popover_note_label')}
        <textarea
          ref={area}
          rows={3}
          value={text}
          onInput={(event) => draft.change(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </label>
      {hasFailed && (
        <p class="failed" role="alert">
          {say('popover_note_failed')}
        </p>
      )}
      <p class="editor-buttons">
        <button type="submit" class="primary">
          {say('popover_note_save')}
        </button>
        <button type="button" onClick={draft.close}>
          {say('button_cancel')}
        </button>
      </p>
    </form>
  );
}

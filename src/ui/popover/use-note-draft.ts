import { useState } from 'preact/hooks';

/** The note being written: `null` when the editor is closed. */
export interface NoteDraft {
  readonly editing: { readonly noteId: string | null; readonly text: string } | null;
  open(noteId: string | null, text: string): void;
  change(text: string): void;
  close(): void;
}

/** Keeps a draft; what was typed for a new note survives closing the editor. */
export function useNoteDraft(): NoteDraft {
  const [editing, setEditing] = useState<NoteDraft['editing']>(null);
  const [kept, setKept] = useState('');
  return {
    editing,
    open: (noteId, text) => setEditing({ noteId, text: noteId === null && text === '' ? kept : text }),
    change(text) {
      if (!editing) return;
      setEditing({ ...editing, text });
      if (editing.noteId === null) setKept(text);
    },
    close: () => setEditing(null),
  };
}

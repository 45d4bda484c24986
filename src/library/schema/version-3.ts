/**
 * What a statement does, and the role that its article gives the speaker, beside who said it on what: enough to draw a
 * negotiation's positions and a speaker's roles without unpacking articles. `move` is a number of `statement-moves.ts`.
 * NULL in rows from before; they are completed when somebody first asks for them (`complete-statements.ts`), since
 * reading every article anew here would keep the library shut for minutes.
 */
export const VERSION_3 = `
CREATE TABLE role (id INTEGER PRIMARY KEY, words TEXT NOT NULL UNIQUE);
ALTER TABLE speaker_statement ADD COLUMN move INTEGER;
ALTER TABLE speaker_statement ADD COLUMN role_id INTEGER REFERENCES role(id);
`;

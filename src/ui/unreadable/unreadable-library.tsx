import { say } from '../words/say.ts';
import { TechnicalDetails } from './technical-details.tsx';

/** How the library begins the reason of a file that only a newer Parley can read. */
const NEWER = 'newer-library:';

/** What to do about a library file that cannot be read, in plain words; what the database says of it only if asked for. */
export function UnreadableLibrary({ reason }: { readonly reason: string }) {
  return (
    <>
      <p>{say(reason.startsWith(NEWER) ? 'library_newer_hint' : 'library_unreadable_hint')}</p>
      <TechnicalDetails words={reason} />
    </>
  );
}

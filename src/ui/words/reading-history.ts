import type { LibraryArticle } from '#core/contract/library-api.ts';
import { longDay } from './dates.ts';
import { say } from './say.ts';

/** "First read on 9 March 2026, last on 10 March 2026 · version 2: the text changed once". */
export function historyInWords({
  firstRead,
  lastRead,
  version,
}: Pick<LibraryArticle, 'firstRead' | 'lastRead' | 'version'>): string {
  const [first, last] = [longDay(firstRead), longDay(lastRead)];
  const read = first === last ? say('library_read_once', first) : say('library_read', first, last);
  if (version === 1) return read;
  return `${read} · ${version === 2 ? say('library_changed_once') : say('library_changed', version)}`;
}

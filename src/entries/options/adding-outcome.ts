import type { ImportedArticle } from '#core/contract/background-api.ts';
import type { TaskOutcome } from './adding-queue.ts';

/** What becomes of the whole work when an article came to this. */
export function outcomeOf(imported: ImportedArticle): TaskOutcome {
  switch (imported.state) {
    case 'stored':
      return { kind: 'stored' };
    case 'other-language':
      return { kind: 'problem', problem: 'it is not in English.' };
    case 'never-site':
      return { kind: 'problem', problem: 'you asked Parley to leave its site alone.' };
    case 'not-stored':
      return whyNot(imported.why);
  }
}

function whyNot(why: Extract<ImportedArticle, { state: 'not-stored' }>['why']): TaskOutcome {
  if (why === 'quota-full')
    return {
      kind: 'halt',
      reason: 'The disk or the browser’s storage is full. Make room, then continue; what is stored stays.',
    };
  if (why === 'library-unreadable')
    return { kind: 'halt', reason: 'The library cannot be written now. What is stored stays.' };
  if (why === 'private-window') return { kind: 'halt', reason: 'Nothing is stored from a private window.' };
  return { kind: 'problem', problem: 'it was not stored.' };
}

import type { ImportedArticle } from '#core/contract/background-api.ts';
import { say } from '#ui/words/say.ts';
import type { TaskOutcome } from './adding-queue.ts';

/** What becomes of the whole work when an article came to this. */
export function outcomeOf(imported: ImportedArticle): TaskOutcome {
  switch (imported.state) {
    case 'stored':
      return { kind: 'stored' };
    case 'other-language':
      return { kind: 'problem', problem: say('adding_not_english') };
    case 'never-site':
      return { kind: 'problem', problem: say('adding_never_site') };
    case 'not-stored':
      return whyNot(imported.why);
  }
}

function whyNot(why: Extract<ImportedArticle, { state: 'not-stored' }>['why']): TaskOutcome {
  if (why === 'quota-full') return { kind: 'halt', reason: say('adding_full') };
  if (why === 'library-unreadable') return { kind: 'halt', reason: say('adding_unreadable') };
  if (why === 'private-window') return { kind: 'halt', reason: say('adding_private_window') };
  return { kind: 'problem', problem: say('adding_not_stored') };
}

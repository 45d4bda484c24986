import { type MessageKey, say } from './say.ts';

/** What the library refuses, as its messages begin: only messages cross from its worker. */
const LIBRARY_FAULTS: Readonly<Record<string, MessageKey>> = {
  'quota-full': 'failure_quota_full',
  'import-running': 'failure_import_running',
  'import-stopped': 'import_stopped',
  'changed-while-copied': 'failure_changed_while_copied',
};

/** What went wrong; of what only the browser or the database know, their own words. */
export function failureInWords(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const key = LIBRARY_FAULTS[message.slice(0, message.indexOf(':'))];
  return key ? say(key) : message;
}

import { say } from './say.ts';

/** How the popover names a statement. @param speaker `null` when unknown */
export function statementName(speaker: string | null): string {
  return speaker === null ? say('popover_name_statement_unknown') : say('popover_name_statement', speaker);
}

import { say, sayFor } from '../words/say.ts';

/** The name of a family of topics; `null` stands for the reader's own. */
export function familyLabel(family: string | null): string {
  return family === null ? say('panel_own_topics') : sayFor('family', family, family);
}

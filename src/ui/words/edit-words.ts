import type { ArticleEdits } from '#core/model/coverage.ts';
import { type CountedKey, language, say, sayCount } from './say.ts';

/** "Edited since you read it: 2 statements new, 1 topic gone"; only what there is. */
export function editsInWords(edits: ArticleEdits): string {
  const parts = counts(edits).flatMap(([key, count]) => (count > 0 ? [sayCount(key, count)] : []));
  return say('edits_summary', new Intl.ListFormat(language(), { type: 'unit' }).format(parts));
}

/** Whether any statement or topic is another than before. */
export function changesMarks(edits: ArticleEdits): boolean {
  return counts(edits).some(([, count]) => count > 0);
}

function counts(edits: ArticleEdits): readonly (readonly [CountedKey, number])[] {
  return [
    ['edits_statements_new', edits.appeared.length],
    ['edits_statements_reworded', edits.changed.length],
    ['edits_statements_gone', edits.went.length],
    ['edits_topics_new', edits.topicsAppeared.length],
    ['edits_topics_lost', edits.topicsWent.length],
  ];
}

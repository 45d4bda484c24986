import type { ArticleEdits } from '#core/model/coverage.ts';

/** What is said of an article whose text changed since it was read before. */
export const editWords = {
  since: (day: string) => `Changed since ${day}`,
  added: 'New',
  reworded: 'Reworded, before:',
  gone: 'Gone',
  topicsAdded: 'New topics:',
  topicsGone: 'Topics gone:',
  nothing: 'The text changed, but no statement or topic did.',
  unchanged: 'Edited since you read it; its statements and topics are the same.',
  /** "Edited since you read it: 2 statements new, 1 gone"; only what there is. */
  summary: (edits: ArticleEdits) =>
    `Edited since you read it: ${[...statementParts(edits), ...topicParts(edits)].join(', ')}`,
};

/** Whether any statement or topic is another than before. */
export function changesMarks(edits: ArticleEdits): boolean {
  return [...statementParts(edits), ...topicParts(edits)].length > 0;
}

function statementParts({ appeared, changed, went }: ArticleEdits): readonly string[] {
  return counted('statement', [
    [appeared.length, 'new'],
    [changed.length, 'reworded'],
    [went.length, 'gone'],
  ]);
}

function topicParts({ topicsAppeared, topicsWent }: ArticleEdits): readonly string[] {
  return counted('topic', [
    [topicsAppeared.length, 'new'],
    [topicsWent.length, 'gone'],
  ]);
}

/** Names the thing once: "2 statements new", then "1 gone". */
function counted(thing: string, counts: readonly (readonly [count: number, word: string])[]): string[] {
  return counts
    .filter(([count]) => count > 0)
    .map(([count, word], i) => {
      if (i > 0) return `${count} ${word}`;
      return `${count} ${thing}${count === 1 ? '' : 's'} ${word}`;
    });
}

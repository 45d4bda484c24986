import type { Analysis } from '#core/model/analysis.ts';
import type { ArticleEdits } from '#core/model/coverage.ts';
import { EditList } from '../outline/edit-list.tsx';
import { changesMarks, editsInWords } from '../words/edit-words.ts';
import type { TopicLabel } from '../words/reasons.ts';
import { say } from '../words/say.ts';

interface EditedSinceProps {
  readonly edits: ArticleEdits;
  readonly text: string;
  readonly analysis: Analysis;
  readonly labelOf: TopicLabel;
}

/** Says that the page is another than the reader read before, and on demand what changed. */
export function EditedSince({ edits, ...article }: EditedSinceProps) {
  if (!changesMarks(edits)) return <p class="quiet">{say('edits_unchanged')}</p>;
  return (
    <details class="edited">
      <summary>{editsInWords(edits)}</summary>
      <EditList edits={edits} {...article} />
    </details>
  );
}

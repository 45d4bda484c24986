import type { LibraryArticle } from '#core/contract/library-api.ts';
import type { Analysis } from '#core/model/analysis.ts';
import { EditList } from '../outline/edit-list.tsx';
import { longDay } from '../words/dates.ts';
import { changesMarks } from '../words/edit-words.ts';
import type { TopicLabel } from '../words/reasons.ts';
import { say } from '../words/say.ts';
import type { ReadableLibrary } from './readable-library.ts';
import { useAnswer } from './use-answer.ts';

interface ArticleEditsPartProps {
  readonly library: ReadableLibrary;
  readonly article: LibraryArticle & { readonly text: string };
  /** As stored, with the marks that the reader called not right: the edits point into it. */
  readonly analysis: Analysis;
  readonly labelOf: TopicLabel;
}

/** What changed in an article between its last two versions; nothing while that is not known. */
export function ArticleEditsPart({ library, article, analysis, labelOf }: ArticleEditsPartProps) {
  const [answer] = useAnswer(() => library.edits(article.metadata.canonicalUrl));
  if (answer.state !== 'ready' || !answer.value) return null;
  const edits = answer.value;
  return (
    <section aria-labelledby="edits-heading">
      <h2 id="edits-heading">{say('edits_since', longDay(edits.readAt))}</h2>
      {changesMarks(edits) ? (
        <EditList {...{ edits, text: article.text, analysis, labelOf }} />
      ) : (
        <p class="quiet">{say('edits_nothing')}</p>
      )}
    </section>
  );
}

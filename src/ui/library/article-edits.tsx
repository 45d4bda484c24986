import type { LibraryArticle } from '#core/contract/library-api.ts';
import type { Analysis } from '#core/model/analysis.ts';
import type { ArticleEdits } from '#core/model/coverage.ts';
import { longDay } from '../words/dates.ts';
import { libraryWords } from '../words/library-words.ts';
import { popoverWords } from '../words/popover-words.ts';
import type { TopicLabel } from '../words/reasons.ts';
import type { ReadableLibrary } from './readable-library.ts';
import { useAnswer } from './use-answer.ts';

const words = libraryWords.edits;

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
  const lines = linesOf(answer.value, article.text, analysis, labelOf);
  return (
    <section aria-labelledby="edits-heading">
      <h2 id="edits-heading">{words.heading(longDay(answer.value.readAt))}</h2>
      {lines.length === 0 && <p class="quiet">{words.nothing}</p>}
      <ul class="edits">
        {lines.map(({ sort, speaker, said }) => (
          <li key={`${sort} ${said}`}>
            <span class="sort">{sort}</span> {speaker && <b>{`${speaker} `}</b>}
            <span class="edit-words">{said}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface EditLine {
  readonly sort: string;
  /** Empty where there is none to name. */
  readonly speaker: string;
  readonly said: string;
}

function linesOf(
  edits: ArticleEdits,
  text: string,
  { statements }: Analysis,
  labelOf: TopicLabel,
): readonly EditLine[] {
  const speakerOf = (index: number) => statements[index]?.speaker?.name ?? popoverWords.unknownSpeaker;
  const wordsOf = (index: number) =>
    (statements[index]?.content ?? []).map(([start, end]) => text.slice(start, end)).join(' … ');
  const topics = (sort: string, ids: readonly string[]): readonly EditLine[] =>
    ids.length === 0 ? [] : [{ sort, speaker: '', said: ids.map(labelOf).join(', ') }];
  return [
    ...edits.appeared.map((index) => ({
      sort: words.added,
      speaker: speakerOf(index),
      said: wordsOf(index),
    })),
    ...edits.changed.map(({ index, before }) => ({
      sort: words.reworded,
      speaker: speakerOf(index),
      said: before,
    })),
    ...edits.went.map(({ speaker, words: said }) => ({
      sort: words.gone,
      speaker: speaker ?? popoverWords.unknownSpeaker,
      said,
    })),
    ...topics(words.topicsAdded, edits.topicsAppeared),
    ...topics(words.topicsGone, edits.topicsWent),
  ];
}

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LibraryArticle, LibraryArticleInFull } from '#core/contract/library-api.ts';
import { queryArticle } from '#core/marks/coverage-query.ts';
import { distinctMarks } from '#core/marks/distinct-marks.ts';
import { spanOf } from '#core/marks/mark-target.ts';
import { shownMarks } from '#core/marks/shown-marks.ts';
import type { ReaderSettings } from '#core/model/reader-settings.ts';
import type { Span } from '#core/model/span.ts';
import { topicById } from '#core/taxonomy/taxonomy.ts';
import { topicWordsOf } from '#core/taxonomy/topic-words.ts';
import { CoverageList } from '../coverage/coverage-list.tsx';
import type { CoverageState } from '../coverage/coverage-state.ts';
import { OutlineList } from '../outline/outline-list.tsx';
import { say } from '../words/say.ts';
import { topicLabel } from '../words/topics.ts';
import { articleAddress } from './address.ts';
import { ArticleDrifts } from './article-drifts.tsx';
import { ArticleEditsPart } from './article-edits.tsx';
import { ArticleHead } from './article-head.tsx';
import { ArticleNotes } from './article-notes.tsx';
import { ArticleText } from './article-text.tsx';
import { goToOffset } from './go-to-offset.ts';
import type { ReadableLibrary } from './readable-library.ts';
import { type Answer, useAnswer } from './use-answer.ts';
import { withoutCorrected } from './visible-marks.ts';

const RELATED_SHOWN = 8;

interface StoredArticleProps {
  readonly article: LibraryArticleInFull;
  readonly library: ReadableLibrary;
  readonly settings: ReaderSettings;
  readonly query: string;
  /** The place of the statement to go to, among those that are stored. */
  readonly statement: number | null;
  readonly now: Date;
  onForget(article: LibraryArticle): void;
}

/** A stored article to be read: its text with the marks, its outline and notes beside it, related coverage below. */
export function StoredArticle(props: StoredArticleProps) {
  const { article, library, settings, query, statement, now, onForget } = props;
  const { text, notes, corrections } = article;
  const analysis = useMemo(() => withoutCorrected(text, article.analysis, corrections), [article]);
  const listed = useMemo(() => distinctMarks(text, analysis), [analysis]);
  const topicWords = useMemo(
    () => topicWordsOf(analysis, settings.ownTopics),
    [analysis, settings.ownTopics],
  );
  const marks = useMemo(
    () => shownMarks(text, analysis, topicWords, settings.density),
    [analysis, topicWords, settings.density],
  );
  const [related, retryRelated] = useAnswer(() =>
    library.related({
      article: queryArticle(article, article.analysis),
      subject: { kind: 'page' },
      limit: RELATED_SHOWN,
    }),
  );
  const [current, setCurrent] = useState<Span | null>(null);
  const textPart = useRef<HTMLElement>(null);
  const outline = useRef<HTMLElement>(null);
  const goTo = (span: Span | null) => {
    setCurrent(span);
    if (span && textPart.current) goToOffset(textPart.current, span[0]);
  };
  useEffect(() => {
    if (statement !== null) goTo(spanOf(article.analysis, { kind: 'statement', index: statement }));
  }, [statement]);
  const labelOf = (id: string) =>
    topicLabel(id, topicWords.find((topic) => topic.id === id)?.label ?? topicById(id)?.label);

  return (
    <div class="stored-article">
      <article ref={textPart} lang={article.metadata.language ?? undefined}>
        <ArticleHead
          article={article}
          onForget={() => onForget(article)}
          onOutline={() => {
            outline.current?.scrollIntoView();
            outline.current?.focus({ preventScroll: true });
          }}
        />
        {text === '' && <p class="quiet">{say('library_no_text')}</p>}
        <ArticleText {...{ text, analysis, topicWords, marks, current }} />
      </article>
      <aside ref={outline} tabIndex={-1} aria-label={say('library_outline')}>
        <ArticleNotes notes={notes} text={text} onShow={goTo} />
        {article.version > 1 && (
          <ArticleEditsPart
            library={library}
            article={article}
            analysis={article.analysis}
            labelOf={labelOf}
          />
        )}
        <OutlineList
          marks={listed}
          analysis={analysis}
          text={text}
          readBefore={null}
          now={now}
          ownTopics={settings.ownTopics}
          onShow={(mark) => goTo(spanOf(analysis, mark))}
        />
      </aside>
      <div class="related">
        <ArticleDrifts {...{ library, article, analysis, now }} />
        <div class="mark-details">
          <CoverageList
            state={coverageState(related)}
            about={null}
            labelOf={labelOf}
            now={now}
            onRetry={retryRelated}
            linkTo={({ articleId }) => articleAddress(articleId, query)}
          />
        </div>
      </div>
    </div>
  );
}

type Related = Extract<CoverageState, { state: 'ready' }>['coverage'];

function coverageState(answer: Answer<Related>): CoverageState {
  return answer.state === 'ready' ? { state: 'ready', coverage: answer.value } : { state: answer.state };
}

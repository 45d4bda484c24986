import type { LibraryArticle } from '#core/contract/library-api.ts';
import type { ReaderSettings } from '#core/model/reader-settings.ts';
import { say } from '../words/say.ts';
import { formatAddress } from './address.ts';
import { LibraryMessage } from './library-message.tsx';
import type { ReadableLibrary } from './readable-library.ts';
import { StoredArticle } from './stored-article.tsx';
import { useAnswer } from './use-answer.ts';
import { usePlaceOpened } from './use-place-opened.ts';

interface ArticleScreenProps {
  readonly library: ReadableLibrary;
  readonly articleId: number;
  /** The place of the statement to go to. */
  readonly statement: number | null;
  /** The search that the reader comes from; empty for the list of all articles. */
  readonly query: string;
  /** The reader has just forgotten it. */
  readonly isForgotten: boolean;
  readonly settings: ReaderSettings;
  readonly now: Date;
  onLeave(): void;
  onForget(article: LibraryArticle): void;
}

/** One article of the library, while it is read from there, when it is there, and when it is not. */
export function ArticleScreen({ articleId, query, onLeave, ...props }: ArticleScreenProps) {
  const { library, statement, settings, now, isForgotten, onForget } = props;
  const [answer, retry] = useAnswer(() => library.read(articleId));
  const title = answer.state === 'ready' && !isForgotten ? (answer.value?.metadata.title ?? null) : null;
  const top = usePlaceOpened(title, onLeave);
  return (
    <div class="article-screen">
      <nav class="bar">
        <a href={formatAddress({ kind: 'articles' }, query)} aria-keyshortcuts="Escape">
          <span aria-hidden="true">←</span>{' '}
          {query.trim() === '' ? say('library_back') : say('library_back_to_hits', query.trim())}
        </a>
      </nav>
      <main ref={top} tabIndex={-1} aria-busy={answer.state === 'loading'}>
        {answer.state === 'loading' && (
          <>
            <h1 class="hidden">{say('library_title')}</h1>
            <p class="quiet coming-late" role="status">
              {say('library_article_loading')}
            </p>
          </>
        )}
        {answer.state === 'failed' && (
          <LibraryMessage heading={say('library_article_failed')} isPage isAlert>
            <p>{answer.reason}</p>
            <button type="button" class="primary" onClick={retry}>
              {say('button_retry')}
            </button>
          </LibraryMessage>
        )}
        {answer.state === 'ready' &&
          (answer.value && !isForgotten ? (
            <StoredArticle
              article={answer.value}
              {...{ library, statement, settings, now, query, onForget }}
            />
          ) : (
            <LibraryMessage heading={say('library_article_missing')} isPage>
              <p>{say('library_article_missing_hint')}</p>
            </LibraryMessage>
          ))}
      </main>
    </div>
  );
}

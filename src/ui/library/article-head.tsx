import type { LibraryArticle } from '#core/contract/library-api.ts';
import { OutsideLink } from '../coverage/outside-link.tsx';
import { longDay } from '../words/dates.ts';
import { libraryWords } from '../words/library-words.ts';

const words = libraryWords.article;

interface ArticleHeadProps {
  readonly article: LibraryArticle;
  onForget(): void;
  /** Where there is no room for the outline beside the article, it is below. */
  onOutline(): void;
}

/** Title, source and reading history of a stored article, and what can be done with it. */
export function ArticleHead({ article, onForget, onOutline }: ArticleHeadProps) {
  const { title, site, byline, published, url } = article.metadata;
  const source = [site, longDay(published), byline.join(', ')].filter(Boolean).join(' · ');
  const history = [
    words.read(longDay(article.firstRead), longDay(article.lastRead)),
    words.version(article.version),
  ];
  return (
    <header class="article-head">
      <h1>{title ?? libraryWords.list.untitled}</h1>
      {source && <p class="source-line">{source}</p>}
      <p class="quiet">{history.filter(Boolean).join(' · ')}</p>
      <p class="article-actions">
        <OutsideLink href={url}>{words.original}</OutsideLink>
        <button type="button" onClick={onForget}>
          {words.forget}
        </button>
        <button type="button" class="plain to-outline" onClick={onOutline}>
          {words.toOutline}
        </button>
      </p>
    </header>
  );
}

import type { LibraryArticle } from '#core/contract/library-api.ts';
import { OutsideLink } from '../coverage/outside-link.tsx';
import { longDay } from '../words/dates.ts';
import { historyInWords } from '../words/reading-history.ts';
import { say } from '../words/say.ts';

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
  return (
    <header class="article-head">
      <h1>{title ?? say('article_untitled')}</h1>
      {source && <p class="source-line">{source}</p>}
      <p class="quiet">{historyInWords(article)}</p>
      <p class="article-actions">
        <OutsideLink href={url}>{say('library_original')}</OutsideLink>
        <button type="button" onClick={onForget}>
          {say('library_forget')}
        </button>
        <button type="button" class="plain to-outline" onClick={onOutline}>
          {say('library_to_outline')}
        </button>
      </p>
    </header>
  );
}

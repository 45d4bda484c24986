import type { ComponentChildren } from 'preact';
import type { LibraryArticle } from '#core/contract/library-api.ts';
import { shortDay } from '../words/dates.ts';
import { say } from '../words/say.ts';
import { articleAddress } from './address.ts';

interface ArticleRowProps {
  readonly article: LibraryArticle;
  /** The search that found it. */
  readonly query: string;
  readonly now: Date;
  readonly isForgotten: boolean;
  readonly children?: ComponentChildren;
}

/** An article in a list: the day, the title, the outlet. One link, so that it is one stop of the keyboard. */
export function ArticleRow({ article, query, now, isForgotten, children }: ArticleRowProps) {
  const { title, site, published, canonicalUrl } = article.metadata;
  const facts = [
    site ?? hostOf(canonicalUrl),
    article.version > 1 && say('library_row_edited'),
    isForgotten && say('library_row_forgotten'),
  ];
  const inside = (
    <>
      <span class="day">{shortDay(published ?? article.firstRead, now)}</span>
      <span class="row-text">
        <span class="row-title">{title ?? say('article_untitled')}</span>{' '}
        <span class="row-facts">{facts.filter(Boolean).join(' · ')}</span>
        {children}
      </span>
    </>
  );
  if (isForgotten) return <div class="article-row forgotten">{inside}</div>;
  return (
    <a class="article-row" data-article={article.id} href={articleAddress(article.id, query)}>
      {inside}
    </a>
  );
}

function hostOf(address: string): string {
  return URL.parse(address)?.hostname || say('article_unknown_outlet');
}

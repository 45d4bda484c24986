import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { LibraryArticle } from '#core/contract/library-api.ts';
import { shortDay } from '../words/dates.ts';
import { say } from '../words/say.ts';
import { articleAddress } from './address.ts';
import type { Choosing } from './use-choosing.ts';

interface ArticleRowProps {
  readonly article: LibraryArticle;
  /** The search that found it. */
  readonly query: string;
  readonly now: Date;
  readonly isForgotten: boolean;
  /** While the reader picks articles out of the list. */
  readonly choosing?: Choosing | null;
  readonly children?: ComponentChildren;
}

/**
 * An article in a list: the day, the title, the outlet. One link, or while articles are picked one checkbox, so that it
 * is one stop of the keyboard.
 */
export function ArticleRow({ article, query, now, isForgotten, choosing = null, children }: ArticleRowProps) {
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
  if (choosing) return <ChoiceRow {...{ article, choosing }}>{inside}</ChoiceRow>;
  return (
    <a class="article-row" data-article={article.id} href={articleAddress(article.id, query)}>
      {inside}
    </a>
  );
}

interface ChoiceRowProps {
  readonly article: LibraryArticle;
  readonly choosing: Choosing;
  readonly children: ComponentChildren;
}

/** The whole row picks the article; with Shift all from the one picked before it on. */
function ChoiceRow({ article: { id, metadata }, choosing, children }: ChoiceRowProps) {
  const isRange = useRef(false);
  return (
    <label
      class="article-row choosing"
      onPointerDown={(event) => {
        isRange.current = event.shiftKey;
      }}
    >
      <input
        type="checkbox"
        data-article={id}
        checked={choosing.chosen.has(id)}
        aria-label={say('choice_of', metadata.title ?? say('article_untitled'))}
        onKeyDown={(event) => {
          isRange.current = event.shiftKey;
        }}
        onChange={() => choosing.toggle(id, isRange.current)}
      />
      {children}
    </label>
  );
}

function hostOf(address: string): string {
  return URL.parse(address)?.hostname || say('article_unknown_outlet');
}

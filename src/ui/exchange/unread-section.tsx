import type { UnreadArticle } from '#core/model/unread-article.ts';
import { OutsideLink } from '../coverage/outside-link.tsx';
import { longDay } from '../words/dates.ts';
import { say } from '../words/say.ts';

interface UnreadSectionProps {
  readonly articles: readonly UnreadArticle[];
  readonly hasMore: boolean;
  onMore(): void;
}

/** Articles that the reader brought along as titles and addresses; each leaves the list when it is opened and kept. */
export function UnreadSection({ articles, hasMore, onMore }: UnreadSectionProps) {
  if (articles.length === 0) return null;
  return (
    <section aria-labelledby="unread">
      <h2 id="unread">{say('unread_heading')}</h2>
      <p class="quiet">{say('unread_hint')}</p>
      <ul class="rows">
        {articles.map(({ url, title, site, published }) => (
          <li key={url}>
            <span>
              <OutsideLink href={url}>{title ?? url}</OutsideLink>{' '}
              <span class="count">{[site, longDay(published)].filter(Boolean).join(' · ')}</span>
            </span>
          </li>
        ))}
      </ul>
      {hasMore && (
        <button type="button" onClick={onMore}>
          {say('button_more')}
        </button>
      )}
    </section>
  );
}

import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../words/say.ts';
import { ArticleRow } from './article-row.tsx';
import type { ArticleList as Articles } from './use-article-list.ts';
import type { Choosing } from './use-choosing.ts';
import { useVisibleRows } from './use-visible-rows.ts';

interface ArticleListProps {
  readonly list: Articles;
  readonly count: number;
  readonly now: Date;
  readonly forgotten: ReadonlySet<number>;
  /** While the reader picks articles out of the list. */
  readonly choosing: Choosing | null;
}

/**
 * All articles in one list as long as the library, of which only the rows in sight exist. The row with the focus stays
 * when it is scrolled out of sight, or the keyboard would lose its place.
 */
export function ArticleList({ list, count, now, forgotten, choosing }: ArticleListProps) {
  const frame = useRef<HTMLOListElement>(null);
  const { first, end, rowHeight } = useVisibleRows(frame, count);
  const [focused, setFocused] = useState<number | null>(null);
  useEffect(() => list.want(first, end));
  const shown = Array.from({ length: end - first }, (_, index) => first + index);
  if (focused !== null && focused < first) shown.unshift(focused);
  if (focused !== null && focused >= end && focused < count) shown.push(focused);
  return (
    <ol
      ref={frame}
      class="articles"
      aria-label={say('library_list_name')}
      style={{ height: `${count * rowHeight}px` }}
    >
      {shown.map((index) => {
        const article = list.at(index);
        return (
          <li
            key={index}
            aria-setsize={count}
            aria-posinset={index + 1}
            style={{ top: `${index * rowHeight}px` }}
            onFocusCapture={() => setFocused(index)}
            onBlurCapture={() => setFocused(null)}
          >
            {article ? (
              <ArticleRow query="" isForgotten={forgotten.has(article.id)} {...{ article, now, choosing }} />
            ) : (
              <span class="article-row coming" />
            )}
          </li>
        );
      })}
    </ol>
  );
}

import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Rows above and below the window that exist as well, so that the keyboard and quick scrolling find them. */
const BEYOND = 12;
/** Until the style sheet's own height is measured. */
const GUESSED_HEIGHT = 64;

interface VisibleRows {
  /** Indices of the rows to draw, `end` excluded. */
  readonly first: number;
  readonly end: number;
  /** CSS pixels; all rows are equally high. */
  readonly rowHeight: number;
}

/** Which rows of a long list are in the window, as it is scrolled, resized and zoomed. */
export function useVisibleRows(frame: RefObject<HTMLElement | null>, count: number): VisibleRows {
  const [rowHeight, setRowHeight] = useState(GUESSED_HEIGHT);
  const [top, setTop] = useState(0);

  useLayoutEffect(() => {
    const measure = () => {
      const list = frame.current;
      if (!list) return;
      const height = rowHeightOf(list);
      setRowHeight(height);
      // In whole rows, so that most scroll events draw nothing.
      setTop(Math.floor(-list.getBoundingClientRect().top / height));
    };
    measure();
    addEventListener('scroll', measure, { passive: true });
    addEventListener('resize', measure);
    return () => {
      removeEventListener('scroll', measure);
      removeEventListener('resize', measure);
    };
  }, [count]);

  const inWindow = Math.ceil(innerHeight / rowHeight);
  const first = Math.min(Math.max(0, top - BEYOND), count);
  const end = Math.max(first, Math.min(count, top + inWindow + BEYOND));
  return { first, end, rowHeight };
}

/** The style sheet gives all rows one height, which depends on the width of the window and the reader's text size. */
function rowHeightOf(list: HTMLElement): number {
  const row = list.querySelector('li');
  return row?.getBoundingClientRect().height || GUESSED_HEIGHT;
}

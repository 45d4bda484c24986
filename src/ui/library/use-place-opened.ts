import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../words/say.ts';

/**
 * What every page of the library but the front does when it is shown: it starts at its top with the focus, so that the
 * keyboard and screen readers are where the reader is, names the tab once its title is known, and Escape leaves it.
 * @returns for the page's `main`
 */
export function usePlaceOpened(title: string | null, onLeave: () => void): RefObject<HTMLElement | null> {
  const top = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    scrollTo(0, 0);
    top.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    document.title = title === null ? say('library_page_title') : say('library_page_title_article', title);
  }, [title]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onLeave();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
  return top;
}

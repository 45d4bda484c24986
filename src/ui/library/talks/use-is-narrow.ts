import { useEffect, useState } from 'preact/hooks';

/** As in the style sheets: below this a table of several columns cannot be read. */
const NARROW = '(width < 37.5rem)';

/** Whether the window is narrow, also as it is resized or zoomed. */
export function useIsNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const query = matchMedia(NARROW);
    const follow = () => setNarrow(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return isNarrow;
}

import { useEffect, useRef, useState } from 'preact/hooks';
import { formatAddress, type LibraryAddress, type LibraryPlace, parseAddress } from './address.ts';

interface AddressBar {
  readonly address: LibraryAddress;
  /** The search is being written, and may change with the next key; not so after a press, Back or a link. */
  readonly isTyped: boolean;
  /** Goes somewhere else; the browser's Back returns. */
  goTo(place: LibraryPlace, query?: string): void;
  /** Leaves a place for where the reader came from, or for the list if the page was opened at this place. */
  leave(): void;
  /** Changes the search without a step for every letter in the browser's history. */
  searchFor(query: string): void;
}

/** The page's place, kept in the address bar so that Back, reload and bookmarks work. */
export function useAddress(): AddressBar {
  const [address, setAddress] = useState(() => parseAddress(location.hash));
  const [isTyped, setTyped] = useState(false);
  /** Steps within this page; the first place of the page has nothing of ours behind it. */
  const steps = useRef(0);
  useEffect(() => {
    const follow = () => {
      steps.current += 1;
      setTyped(false);
      setAddress(parseAddress(location.hash));
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const goTo = (place: LibraryPlace, query = '') => {
    location.hash = formatAddress(place, query);
  };
  return {
    address,
    isTyped,
    goTo,
    leave() {
      if (steps.current > 0) history.back();
      else goTo({ kind: 'articles' }, address.query);
    },
    searchFor(query) {
      history.replaceState(null, '', formatAddress({ kind: 'articles' }, query));
      setTyped(true);
      setAddress({ place: { kind: 'articles' }, query });
    },
  };
}

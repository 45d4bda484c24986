import { useEffect, useState } from 'preact/hooks';
import { formatAddress, type LibraryAddress, parseAddress } from './address.ts';

interface AddressBar {
  readonly address: LibraryAddress;
  /** Goes somewhere else; the browser's Back returns. */
  goTo(address: LibraryAddress): void;
  /** Changes the search without a step for every letter in the browser's history. */
  searchFor(query: string): void;
}

/** The page's place, kept in the address bar so that Back, reload and bookmarks work. */
export function useAddress(): AddressBar {
  const [address, setAddress] = useState(() => parseAddress(location.hash));
  useEffect(() => {
    const follow = () => setAddress(parseAddress(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return {
    address,
    goTo(next) {
      location.hash = formatAddress(next);
    },
    searchFor(query) {
      const next = { articleId: null, query };
      history.replaceState(null, '', formatAddress(next));
      setAddress(next);
    },
  };
}

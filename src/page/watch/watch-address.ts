/** Watches for client-side navigation. */
export interface AddressWatch {
  /** Looks at the address now; for moments when the page changed in another way. */
  check(): void;
}

/**
 * Calls back after the document's address changed without a load. A new fragment alone is not another page.
 * A content script cannot see the page's own `history.pushState`, hence the Navigation API, and `check` elsewhere.
 */
export function watchAddress(view: Window, onChange: () => void, signal: AbortSignal): AddressWatch {
  let address = withoutFragment(view.location.href);
  const check = () => {
    const now = withoutFragment(view.location.href);
    if (now === address) return;
    address = now;
    onChange();
  };
  if ('navigation' in view) view.navigation.addEventListener('navigatesuccess', check, { signal });
  view.addEventListener('popstate', check, { signal });
  return { check };
}

function withoutFragment(href: string): string {
  return href.split('#')[0]!;
}

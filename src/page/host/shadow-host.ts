/** The one element that Parley adds to a page: everything that it shows lives in its shadow root. */
export interface ShadowHost {
  readonly root: ShadowRoot;
  /** True for the host itself. */
  isHost(node: Node): boolean;
  /** Puts the host back after the page replaced its content. */
  restore(): void;
  /** Has a screen reader say something when it is done with what it says now. */
  announce(words: string): void;
}

/** Kept out of the page's layout; important, since a rule of the page would else win over `:host`. */
const SHEET = `
:host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important; z-index: 2147483647 !important; }
.live { position: fixed; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }`;

/**
 * Adds the host after the page's body and takes it away when the signal aborts. The root is closed, so that the page
 * cannot read what the reader's library holds; test builds open it.
 */
export function createShadowHost(doc: Document, isOpen: boolean, signal: AbortSignal): ShadowHost {
  const host = doc.createElement('parley-host');
  const root = host.attachShadow({ mode: isOpen ? 'open' : 'closed' });
  adoptSheet(root, SHEET);
  const live = doc.createElement('div');
  live.className = 'live';
  live.setAttribute('role', 'status');
  root.append(live);
  doc.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return {
    root,
    isHost: (node) => node === host,
    restore() {
      if (!host.isConnected && !signal.aborted) doc.documentElement.append(host);
    },
    announce(words) {
      live.textContent = words;
    },
  };
}

/** Adds styles to a shadow root in the way that the strictest content security policy allows. */
export function adoptSheet(root: ShadowRoot, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

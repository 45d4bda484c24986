import { callMethod, type Outcome } from './call-method.ts';
import { type Contract, clientOf } from './contract-client.ts';
import { webExtension } from './web-extension.ts';

/**
 * Who can be asked. `page` lives in a tab and is reached through `connectToTab`; `library` is the background's door
 * for the extension's own pages; `panel` is every open side panel.
 */
export type Address = 'background' | 'library' | 'page' | 'panel';

/** Who asked, as the browser vouches for it. */
export interface Caller {
  readonly tabId: number | null;
  readonly url: string | null;
  readonly incognito: boolean;
  /** True for the extension's own pages, false for content scripts. */
  readonly ownPage: boolean;
}

interface Request {
  readonly parley: Address;
  readonly method: string;
  readonly args: readonly unknown[];
}

/** A client for a contract served elsewhere in the extension. A refused or failed call rejects with the server's message. */
export function connect<T>(to: Exclude<Address, 'page'>): Contract<T> {
  return clientOf<T>((method, args) =>
    webExtension.runtime.sendMessage({ parley: to, method, args } satisfies Request),
  );
}

/** A client for the content script of one tab; calls reject when no content script runs there. */
export function connectToTab<T>(tabId: number): Contract<T> {
  return clientOf<T>((method, args) =>
    webExtension.tabs.sendMessage(tabId, { parley: 'page', method, args } satisfies Request, { frameId: 0 }),
  );
}

/**
 * Serves a contract until the signal aborts. `implementationFor` is called for each request with who asked, so that
 * an implementation can depend on the tab; a method that is not the implementation's own is refused.
 */
export function serve<T extends object>(
  address: Address,
  implementationFor: (caller: Caller) => T,
  options: { readonly signal?: AbortSignal } = {},
): void {
  const listener = (
    message: unknown,
    sender: chrome.runtime.MessageSender,
    respond: (answer: Outcome) => void,
  ) => {
    if (!isRequest(message) || message.parley !== address) return undefined;
    void callMethod(implementationFor(callerOf(sender)), message.method, message.args).then(respond);
    return true;
  };
  webExtension.runtime.onMessage.addListener(listener);
  options.signal?.addEventListener('abort', () => webExtension.runtime.onMessage.removeListener(listener), {
    once: true,
  });
}

function callerOf(sender: chrome.runtime.MessageSender): Caller {
  const origin = sender.url ? new URL(sender.url).origin : null;
  return {
    tabId: sender.tab?.id ?? null,
    url: sender.url ?? null,
    incognito: sender.tab?.incognito ?? false,
    ownPage: origin !== null && origin === new URL(webExtension.runtime.getURL('')).origin,
  };
}

function isRequest(message: unknown): message is Request {
  return (
    typeof message === 'object' &&
    message !== null &&
    'parley' in message &&
    'method' in message &&
    typeof message.method === 'string' &&
    'args' in message &&
    Array.isArray(message.args)
  );
}

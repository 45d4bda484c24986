import type { Page } from 'playwright-core';
import type { Contract } from '#browser/contract-client.ts';
import type { BackgroundApi } from '#core/contract/background-api.ts';
import type { LibraryApi } from '#core/contract/library-api.ts';
import type { PageApi } from '#core/contract/page-api.ts';

/** Parley's contracts, called from outside the browser through one of Parley's own open pages. */
export interface ExtensionClient {
  readonly background: Contract<BackgroundApi>;
  readonly library: Contract<LibraryApi>;
  /** The content script of the tab that shows this address. */
  pageAt(url: string): Promise<Contract<PageApi>>;
}

interface Call {
  readonly to: string;
  readonly tabId: number | null;
  readonly method: string;
  readonly args: readonly unknown[];
}

/** A client that speaks through `ownPage`, an open page of the extension. */
export function clientThrough(ownPage: Page): ExtensionClient {
  return {
    background: clientOf(ownPage, 'background', null),
    library: clientOf(ownPage, 'library', null),
    async pageAt(url) {
      const tabId = await ownPage.evaluate(async (address) => {
        const tabs = await chrome.tabs.query({});
        return tabs.find((tab) => tab.url === address)?.id ?? null;
      }, url);
      if (tabId === null) throw new Error(`No tab that Parley may read shows ${url}.`);
      return clientOf(ownPage, 'page', tabId);
    },
  };
}

function clientOf<T>(ownPage: Page, to: string, tabId: number | null): Contract<T> {
  return new Proxy({} as Contract<T>, {
    get(_, method) {
      if (typeof method !== 'string' || method === 'then') return undefined;
      return async (...args: readonly unknown[]) => {
        const answer = await ownPage.evaluate(send, { to, tabId, method, args });
        if (!answer) throw new Error(`Nobody answered "${method}".`);
        if (!answer.ok) throw new Error(answer.message);
        return answer.value;
      };
    },
  });
}

/** Runs in the extension's page. */
async function send({ to, tabId, method, args }: Call) {
  const request = { parley: to, method, args };
  const answer: unknown =
    tabId === null
      ? await chrome.runtime.sendMessage(request)
      : await chrome.tabs.sendMessage(tabId, request, { frameId: 0 });
  return answer as { ok: true; value: unknown } | { ok: false; message: string } | undefined;
}

import browser from 'webextension-polyfill';
import { visibleText, xmlText } from '#core/text/xml-text.ts';
import { webExtension } from './web-extension.ts';

/** A suggestion below the address bar. */
export interface Suggestion {
  /** What stands in the bar when it is chosen. */
  readonly content: string;
  /** What it says. */
  readonly words: string;
  /** Said more quietly after it; may be empty. */
  readonly detail: string;
}

/** Where the reader wants what they chose. */
export type Disposition = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab';

export interface OmniboxListeners {
  /** The suggestions for what was typed, and the line above them. */
  suggest(typed: string): Promise<{ readonly line: string; readonly suggestions: readonly Suggestion[] }>;
  enter(chosen: string, disposition: Disposition): void;
}

/** Answers the extension's keyword in the address bar. An answer that comes after the reader typed on is dropped. */
export function answerOmnibox({ suggest, enter }: OmniboxListeners): void {
  // Firefox for Android has no keywords.
  const { omnibox } = webExtension as Partial<typeof webExtension>;
  if (!omnibox) return;
  let asked = 0;
  omnibox.onInputChanged.addListener((typed, show) => {
    const number = ++asked;
    void suggest(typed).then(({ line, suggestions }) => {
      if (number !== asked) return;
      void omnibox.setDefaultSuggestion({ description: described(line, '') });
      show(
        suggestions.map(({ content, words, detail }) => ({ content, description: described(words, detail) })),
      );
    });
  });
  omnibox.onInputEntered.addListener((chosen, disposition) => enter(chosen, disposition));
}

/** Chromium reads a description as XML and refuses all suggestions for one that is none; Firefox reads plain text. */
function described(words: string, detail: string): string {
  if (__PARLEY_FIREFOX__) return visibleText(detail ? `${words} – ${detail}` : words);
  return detail ? `${xmlText(words)} <dim>${xmlText(detail)}</dim>` : xmlText(words);
}

/** Opens an address where the reader wants it. */
export async function openAt(url: string, disposition: Disposition): Promise<void> {
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}

import { webExtension } from './web-extension.ts';

/**
 * Sees to it that Chromium's offscreen document is there: the page that holds the workers, since a service worker can
 * start none. One at a time: a second creation while the first is under way would be refused by the browser.
 */
export function offscreenDocument(path: string): { ready(): Promise<void> } {
  let creating: Promise<void> | null = null;
  return {
    async ready() {
      const open = await webExtension.runtime.getContexts({
        contextTypes: ['OFFSCREEN_DOCUMENT' as chrome.runtime.ContextType],
      });
      if (open.length > 0 && !creating) return;
      creating ??= webExtension.offscreen
        .createDocument({
          url: path,
          reasons: ['WORKERS' as chrome.offscreen.Reason],
          justification: 'Runs the text analysis and the local library in workers.',
        })
        .finally(() => {
          creating = null;
        });
      await creating;
    },
  };
}

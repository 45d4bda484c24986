import type { Page } from 'playwright-core';
import { PANEL_PAGE, type ParleyBrowser } from '../../../scripts/demo/parley-browser.ts';
import { waitFor } from '../../../scripts/demo/wait-for.ts';

/**
 * Opens the side panel of a window, as a press on one of Parley's own pages may.
 * @param ownPage gets the press
 */
export async function openSidePanelIn(ownPage: Page, windowId: number): Promise<void> {
  await ownPage.evaluate(
    (id) => addEventListener('click', () => void chrome.sidePanel.open({ windowId: id }), { once: true }),
    windowId,
  );
  await ownPage.bringToFront();
  await ownPage.mouse.click(2, 2);
}

/** The words of the side panel that is open; Playwright lists it among no window's pages. */
export async function sidePanelWords(
  parley: ParleyBrowser,
  isThere: (words: string) => boolean,
): Promise<string> {
  const browser = parley.context.browser();
  if (!browser) throw new Error('This browser cannot be reached as a whole.');
  const session = await browser.newBrowserCDPSession();
  const words = await waitFor('the side panel', async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    const target = targetInfos.find(({ url }) => url.endsWith(PANEL_PAGE));
    if (!target) return null;
    const { sessionId } = await session.send('Target.attachToTarget', { targetId: target.targetId });
    const answer = new Promise<string>((resolve) => {
      session.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
        if (from === sessionId) resolve(message);
      });
    });
    const message = JSON.stringify({
      id: 1,
      method: 'Runtime.evaluate',
      params: { expression: 'document.body.innerText' },
    });
    await session.send('Target.sendMessageToTarget', { sessionId, message });
    const { result } = JSON.parse(await answer) as { result: { result: { value: string } } };
    await session.send('Target.detachFromTarget', { sessionId });
    return isThere(result.result.value) && result.result.value;
  });
  await session.detach();
  return words;
}

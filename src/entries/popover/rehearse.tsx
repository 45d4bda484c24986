import { render } from 'preact';
import type { PopoverHost } from '#page/host/popover-port.ts';
import { Popover } from '#ui/popover/popover.tsx';
import { readyFormats } from '#ui/words/ready-formats.ts';
import { createMarkStore } from './mark-store.ts';

/**
 * Draws a popover once where nobody sees, hears or reaches it, while the page has nothing else to do: the browser
 * compiles the code and reads the fonts now, which took half of the first click's time (docs/measurements.md). Drawn and
 * laid out in two tasks, so that none is long.
 */
export function rehearse({ root, background, canOpenPanel, rehearsal }: PopoverHost): void {
  const nothing = () => {};
  requestIdleCallback(() => {
    const opening = rehearsal();
    if (!opening) return;
    const { marks, actions } = createMarkStore({
      opening,
      background,
      copy: () => Promise.resolve(),
      canOpenPanel,
      onLeave: nothing,
      onChangeOwn: nothing,
      onChange: nothing,
    });
    const element = root.ownerDocument.createElement('div');
    element.classList.add('dialog', 'unseen');
    element.inert = true;
    render(<Popover marks={marks} actions={actions} onClose={nothing} />, element);
    requestIdleCallback(() => {
      root.append(element);
      requestAnimationFrame(() =>
        setTimeout(() => {
          render(null, element);
          element.remove();
          requestIdleCallback(readyFormats);
        }),
      );
    });
  });
}

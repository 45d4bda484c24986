import { render } from 'preact';
import type { PopoverHost, PopoverOpening, PopoverScreen } from '#page/host/popover-port.ts';
import { adoptSheet } from '#page/host/shadow-host.ts';
import popoverSheet from '#ui/popover/popover.css?inline';
import { Popover } from '#ui/popover/popover.tsx';
import tokens from '#ui/tokens.css?inline';
import { statementName } from '#ui/words/mark-names.ts';
import { say, speakAsChosen } from '#ui/words/say.ts';
import { topicLabel } from '#ui/words/topics.ts';
import { copyText } from './copy-text.ts';
import { openDialog } from './dialog.ts';
import { createMarkStore } from './mark-store.ts';

/** The popover of a page: one at a time, opened by the content script. */
export function createPopoverScreen({ root, background, canOpenPanel }: PopoverHost): PopoverScreen {
  adoptSheet(root, tokens);
  adoptSheet(root, popoverSheet);
  let close = () => {};

  function open(opening: PopoverOpening): void {
    close();
    speakAsChosen(opening.page.chosenMessages);
    const life = new AbortController();
    const doc = root.ownerDocument;
    const leave = () => {
      if (life.signal.aborted) return;
      render(null, dialog.element);
      life.abort();
      opening.onClosed();
    };
    const dialog = openDialog({
      root,
      label: labelOf(opening),
      boxes: opening.boxes,
      point: opening.point,
      onEscape: leave,
      signal: life.signal,
    });
    const draw = () => {
      if (life.signal.aborted) return;
      render(<Popover marks={store.marks} actions={store.actions} onClose={leave} />, dialog.element);
    };
    const store = createMarkStore({
      opening,
      background,
      copy: (text) => copyText(doc, text),
      canOpenPanel,
      onLeave: leave,
      onChange: draw,
    });
    draw();
    dialog.place();
    dialog.element.focus({ preventScroll: true });
    close = leave;
  }

  return { open, close: () => close() };
}

/** The dialog is named by its first mark. */
function labelOf({ page, marks }: PopoverOpening): string {
  const [first] = marks;
  if (first?.kind !== 'topic')
    return statementName(page.analysis.statements[first?.index ?? -1]?.speaker?.name ?? null);
  const topic = page.analysis.topics[first.index]?.topic ?? '';
  return say('popover_name_topic', topicLabel(topic, page.topicWords.find(({ id }) => id === topic)?.label));
}

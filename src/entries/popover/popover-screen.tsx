import { render } from 'preact';
import type { WhyNotMarked } from '#core/contract/page-api.ts';
import type {
  MarkOpening,
  MarkRefusal,
  PopoverHost,
  PopoverOpening,
  PopoverScreen,
} from '#page/host/popover-port.ts';
import { adoptSheet } from '#page/host/shadow-host.ts';
import popoverSheet from '#ui/popover/popover.css?inline';
import { Popover } from '#ui/popover/popover.tsx';
import tokens from '#ui/tokens.css?inline';
import { statementName } from '#ui/words/mark-names.ts';
import { type MessageKey, say, speakAsChosen } from '#ui/words/say.ts';
import { topicLabel } from '#ui/words/topics.ts';
import { copyText } from './copy-text.ts';
import { openDialog } from './dialog.ts';
import { openMarkForm, openRefusal } from './mark-form-screen.tsx';
import { createMarkStore } from './mark-store.ts';
import { rehearse } from './rehearse.tsx';

/** The popover of a page: one at a time, opened by the content script. */
export function createPopoverScreen(host: PopoverHost): PopoverScreen {
  const { root, background, canOpenPanel } = host;
  adoptSheet(root, tokens);
  adoptSheet(root, popoverSheet);
  rehearse(host);
  let close = () => {};

  function open(opening: PopoverOpening): void {
    close();
    speakAsChosen(opening.page.chosenTexts);
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
      onChangeOwn: (own, span) => {
        leave();
        const { page, onClosed } = opening;
        const boxes = () => opening.boxes().flat();
        mark({ page, kind: own.mark.kind, span, known: own, boxes, onClosed });
      },
      onChange: draw,
    });
    draw();
    // The focus first: it needs the style of what is drawn, and placing afterwards uses the same.
    dialog.element.focus({ preventScroll: true });
    dialog.place();
    close = leave;
    afterNextFrame(() => {
      if (!life.signal.aborted) store.askFirst();
    });
  }

  function mark(opening: MarkOpening): void {
    close();
    speakAsChosen(opening.page.chosenTexts);
    close = openMarkForm(host, opening);
  }

  function refuse(refusal: MarkRefusal): void {
    close();
    close = openRefusal(host, refusal, say(WHY_NOT_MARKED[refusal.why]));
  }

  return { open, mark, refuse, close: () => close() };
}

/** The library's work would take the processor from the drawing of the popover. */
function afterNextFrame(then: () => void): void {
  requestAnimationFrame(() => setTimeout(then));
}

const WHY_NOT_MARKED = {
  'nothing-selected': 'mark_form_nothing_selected',
  'outside-text': 'mark_form_outside_text',
  'page-not-read': 'mark_form_page_not_read',
  'private-window': 'mark_form_private_window',
} as const satisfies Record<WhyNotMarked, MessageKey>;

/** The dialog is named by its first mark. */
function labelOf({ page, marks }: PopoverOpening): string {
  const [first] = marks;
  if (first?.kind !== 'topic')
    return statementName(page.analysis.statements[first?.index ?? -1]?.speaker?.name ?? null);
  const topic = page.analysis.topics[first.index]?.topic ?? '';
  return say('popover_name_topic', topicLabel(topic, page.topicWords.find(({ id }) => id === topic)?.label));
}

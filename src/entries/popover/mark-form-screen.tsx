import { render } from 'preact';
import type { MarkOpening, PopoverHost } from '#page/host/popover-port.ts';
import { MarkForm, type PassageState } from '#ui/popover/mark-form.tsx';
import { NotMarkable } from '#ui/popover/not-markable.tsx';
import { say } from '#ui/words/say.ts';
import { topicLabel } from '#ui/words/topics.ts';
import { openDialog } from './dialog.ts';
import { saveChoice } from './own-mark-desk.ts';

/** Shows the form for marking a passage; returns what closes it. */
export function openMarkForm({ root, background, announce }: PopoverHost, opening: MarkOpening): () => void {
  const { page, span, kind, known } = opening;
  let passage: PassageState = { state: 'loading' };
  const { element, place, leave, signal } = dialogOf(root, opening, say(`mark_form_${kind}`));

  const draw = () => {
    if (signal.aborted) return;
    render(
      <MarkForm
        kind={kind}
        words={page.article.text.slice(...span)}
        known={known?.mark ?? null}
        passage={passage}
        onSave={async (choice) => {
          if (passage.state !== 'ready') return;
          const { mark } = await saveChoice(opening, passage.reading, choice, background);
          leave();
          announce(
            mark.kind === 'topic'
              ? say('mark_form_done_topic', topicLabel(mark.topic))
              : say('mark_form_done_statement', mark.speaker?.name ?? say('speaker_unknown')),
          );
        }}
        onRetry={() => void read()}
        onLeave={leave}
      />,
      element,
    );
  };
  const read = async () => {
    passage = { state: 'loading' };
    draw();
    passage = await background.readPassage(page.article, span).then(
      (reading) => ({ state: 'ready', reading }) as const,
      () => ({ state: 'failed' }) as const,
    );
    draw();
  };
  void read();
  place();
  return leave;
}

/** Says why nothing can be marked; returns what closes it. */
export function openRefusal(
  { root, announce }: PopoverHost,
  opening: Pick<MarkOpening, 'boxes' | 'onClosed'>,
  words: string,
): () => void {
  const { element, place, leave } = dialogOf(root, opening, words);
  render(<NotMarkable words={words} onClose={leave} />, element);
  place();
  announce(words);
  return leave;
}

function dialogOf(
  root: ShadowRoot,
  { boxes, onClosed }: Pick<MarkOpening, 'boxes' | 'onClosed'>,
  label: string,
) {
  const life = new AbortController();
  const leave = () => {
    if (life.signal.aborted) return;
    render(null, dialog.element);
    life.abort();
    onClosed();
  };
  const dialog = openDialog({
    root,
    label,
    boxes: () => [boxes()],
    point: null,
    onEscape: leave,
    signal: life.signal,
  });
  dialog.element.focus({ preventScroll: true });
  return { ...dialog, leave, signal: life.signal };
}

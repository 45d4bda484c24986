import type { BackgroundApi } from '#core/contract/background-api.ts';
import type { MarkId, WhyNotMarked } from '#core/contract/page-api.ts';
import type { SheetSource } from '#page/highlight/painter.ts';
import { listenForPlainClicks } from '#page/hit-test/plain-clicks.ts';
import {
  createPopoverDesk,
  type PopoverDesk,
  type PopoverOpening,
  type PopoverRehearsal,
} from '#page/host/popover-port.ts';
import { createShadowHost } from '#page/host/shadow-host.ts';
import { watchAddress } from '#page/watch/watch-address.ts';
import { watchContent } from '#page/watch/watch-content.ts';
import { watchTheme } from '#page/watch/watch-theme.ts';
import { watchWiping } from '#page/watch/watch-wiping.ts';
import { speakAsChosen } from '#ui/words/say.ts';
import { chosenPassage } from './chosen-passage.ts';
import { createMarkLayer, type MarkLayer } from './mark-layer.ts';
import type { OpenArticle } from './open-article.ts';
import { PageSession } from './page-session.ts';
import type { PageReader } from './read-page.ts';
import { readerAnnotations } from './reader-annotations.ts';

/** What is on the page once there is something to show; a dormant page has none of it. */
interface Shown {
  readonly layer: MarkLayer;
  readonly desk: PopoverDesk;
  isOwnNode(node: Node): boolean;
}

export interface ContentParts {
  readonly doc: Document;
  readonly background: BackgroundApi;
  readonly reader: PageReader;
  /** Opens the shadow root, for tests; else the page cannot look inside. */
  readonly hasOpenRoot: boolean;
  /** Whether this browser opens its side panel from a click on the page. */
  readonly canOpenPanel: boolean;
  /** Where the looks of the highlights come from. */
  readonly sheet: SheetSource;
  /** Aborted when Parley leaves the page. */
  readonly life: AbortController;
}

/** Wires a page session to a document. */
export function startContent({
  doc,
  background,
  reader,
  hasOpenRoot,
  canOpenPanel,
  sheet,
  life,
}: ContentParts): PageSession {
  const { signal } = life;
  const view = doc.defaultView ?? window;
  let shown: Shown | null = null;
  let wakeGuard = () => {};

  const session = new PageSession({
    reader,
    background,
    signal,
    show(open) {
      speakAsChosen(open.chosenTexts);
      return ensureShown().layer.show(open);
    },
    hide() {
      // When Parley was taken away, nobody answers, and there is nothing to tell.
      if (shown) background.leftArticle().catch(() => undefined);
      shown?.desk.close();
      shown?.layer.hide();
    },
    openPopover: (id) => openPopover([id], null),
    openMarkForm,
    step(direction) {
      // A page without marks stays untouched, whatever key was pressed.
      shown?.desk.close();
      shown?.layer.step(direction);
    },
    watchContent: (onSettled) => {
      watchContent(
        doc,
        (node) => shown?.isOwnNode(node) ?? false,
        () => {
          wakeGuard();
          return onSettled();
        },
        signal,
      );
    },
    watchAddress: (onChange) => watchAddress(view, onChange, signal),
    end: () => life.abort(),
  });
  void session.start();
  return session;

  function ensureShown(): Shown {
    shown ??= createShown();
    return shown;
  }

  function createShown(): Shown {
    const host = createShadowHost(doc, hasOpenRoot, signal);
    const desk = createPopoverDesk(
      {
        root: host.root,
        background: readerAnnotations(background, session),
        canOpenPanel,
        announce: host.announce,
        rehearsal: () => session.open && rehearsalOf(session.open),
      },
      signal,
    );
    const layer = createMarkLayer(doc, host, (id) => openPopover([id], null), sheet, signal);
    watchTheme(doc, () => layer.refresh(), signal);
    wakeGuard = watchWiping(view, () => layer.restore(), signal);
    listenForPlainClicks(
      doc,
      host.isHost,
      (point, isOnControl) => {
        const marks = isOnControl ? [] : layer.marksAt(point);
        if (marks.length > 0) openPopover(marks, point);
        else desk.close();
      },
      signal,
    );
    return { layer, desk, isOwnNode: host.isHost };
  }

  function openPopover(marks: readonly MarkId[], point: { x: number; y: number } | null): void {
    const open: OpenArticle | null = session.open;
    const [first] = marks;
    if (!open || !shown || !first) return;
    const { layer, desk } = shown;
    if (!point) layer.reveal(first);
    const focusBefore = point ? null : doc.activeElement;
    // Taken now: while the popover is open, the page may be read anew and its marks renumbered.
    const ranges = marks.map((id) => layer.rangesOf(id));
    session.desk.select(first);
    const opening: PopoverOpening = {
      ...marksOnPage(open, marks),
      boxes: () => ranges.map((ofMark) => ofMark.flatMap((range) => [...range.getClientRects()])),
      point,
      onClosed() {
        session.desk.select(null);
        if (point) return;
        if (focusBefore instanceof HTMLElement && !host(focusBefore)) focusBefore.focus();
        else layer.focus(first);
      },
    };
    desk.show((screen) => screen.open(opening));
  }

  /** The selection stays where it is, so that the reader sees what is marked and can go on from there. */
  function openMarkForm(kind: MarkId['kind'], refusal: WhyNotMarked | null): void {
    const { open } = session;
    const { desk } = ensureShown();
    const selection = doc.getSelection();
    const passage = chosenPassage(selection, open);
    const focusBefore = doc.activeElement;
    const onClosed = () => {
      if (focusBefore instanceof HTMLElement && !host(focusBefore)) focusBefore.focus();
    };
    if (open && !refusal && passage.state === 'chosen') {
      const { span, ranges } = passage;
      const boxes = () => ranges.flatMap((range) => [...range.getClientRects()]);
      desk.show((screen) => screen.mark({ page: open, kind, span, known: null, boxes, onClosed }));
      return;
    }
    const why = refusal ?? (passage.state === 'not-chosen' ? passage.why : 'page-not-read');
    const boxes = () => (selection?.rangeCount ? [...selection.getRangeAt(0).getClientRects()] : []);
    desk.show((screen) => screen.refuse({ why, boxes, onClosed }));
  }

  function host(element: Element): boolean {
    return shown?.isOwnNode(element) ?? false;
  }
}

function marksOnPage(open: OpenArticle, marks: readonly MarkId[]): PopoverRehearsal {
  const { notes, corrections, ownMarks } = open;
  return { page: open, marks, notes, corrections, ownMarks };
}

/** The first mark of each kind that the analysis has. */
function rehearsalOf(open: OpenArticle): PopoverRehearsal | null {
  const { statements, topics } = open.analysis;
  const marks: readonly MarkId[] = [
    ...(statements.length > 0 ? [{ kind: 'statement', index: 0 } as const] : []),
    ...(topics.length > 0 ? [{ kind: 'topic', index: 0 } as const] : []),
  ];
  return marks.length > 0 ? marksOnPage(open, marks) : null;
}

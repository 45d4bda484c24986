import type { BackgroundApi } from '#core/contract/background-api.ts';
import type { MarkId, WhyNotMarked } from '#core/contract/page-api.ts';
import type { Analysis } from '#core/model/analysis.ts';
import type { ArticleSnapshot } from '#core/model/article.ts';
import type { Correction, OwnMark, ReaderNote } from '#core/model/reader-annotation.ts';
import type { Span } from '#core/model/span.ts';
import type { TopicWords } from '#core/taxonomy/topic-words.ts';
import type { MessageTexts } from '#core/words/catalogue.ts';

/** What the popover shows marks of. */
export interface OpenPage {
  readonly article: ArticleSnapshot;
  readonly analysis: Analysis;
  readonly topicWords: readonly TopicWords[];
  readonly followedTopics: readonly string[];
  readonly chosenTexts: MessageTexts | null;
}

/** What the popover may ask of the background. */
export interface PopoverBackground
  extends Pick<
    BackgroundApi,
    | 'related'
    | 'saveNote'
    | 'deleteNote'
    | 'saveCorrection'
    | 'deleteCorrection'
    | 'readPassage'
    | 'speakerNamed'
    | 'deleteOwnMark'
    | 'followTopic'
    | 'openPanel'
  > {
  /** @param topicWords of the topics that it names, for painting it */
  saveOwnMark(own: OwnMark, topicWords: readonly TopicWords[]): Promise<void>;
}

/** One opening of the popover. */
export interface PopoverOpening {
  readonly page: OpenPage;
  /** The marks under the point, shortest first; never empty. */
  readonly marks: readonly MarkId[];
  /** Where the marks stand in the viewport now, a list of line boxes for each mark; empty for a mark that is gone. */
  boxes(): readonly (readonly DOMRect[])[];
  /** The point that was clicked, in CSS pixels of the viewport; `null` when opened by keyboard. */
  readonly point: { readonly x: number; readonly y: number } | null;
  readonly notes: readonly ReaderNote[];
  readonly corrections: readonly Correction[];
  readonly ownMarks: readonly OwnMark[];
  /** Called after the popover has closed; gives the focus back. */
  onClosed(): void;
}

/** What the reader may open first: enough to draw a popover, and no place to show it. */
export type PopoverRehearsal = Pick<PopoverOpening, 'page' | 'marks' | 'notes' | 'corrections' | 'ownMarks'>;

/** One opening of the form that marks a passage. */
export interface MarkOpening {
  readonly page: OpenPage;
  readonly kind: MarkId['kind'];
  /** The passage in the article's text. */
  readonly span: Span;
  /** The mark that is changed; `null` for a new one. */
  readonly known: OwnMark | null;
  /** Line boxes of the passage in the viewport now. */
  boxes(): readonly DOMRect[];
  /** Called after the form has closed; gives the focus back. */
  onClosed(): void;
}

/** Words that cannot be marked, and why. */
export interface MarkRefusal extends Pick<MarkOpening, 'boxes' | 'onClosed'> {
  readonly why: WhyNotMarked;
}

/** What the popover script offers the content script. */
export interface PopoverScreen {
  open(opening: PopoverOpening): void;
  /** Asks what a passage is. */
  mark(opening: MarkOpening): void;
  refuse(refusal: MarkRefusal): void;
  close(): void;
}

/** What the content script offers the popover script. */
export interface PopoverHost {
  readonly root: ShadowRoot;
  readonly background: PopoverBackground;
  /** Whether this browser opens its side panel from a click on the page. */
  readonly canOpenPanel: boolean;
  announce(words: string): void;
  /** A statement and a topic of the page, to be drawn unseen before the first click; `null` without marks. */
  rehearsal(): PopoverRehearsal | null;
  /** Says that the popover can be opened from now on. */
  register(screen: PopoverScreen): void;
}

/** Both scripts run in one world of the page; this is where the second finds the first. */
const HOST = Symbol.for('parley.popover-host');

/** Lets the popover script find its host, until the signal aborts. */
function offerPopoverHost(host: PopoverHost, signal: AbortSignal): void {
  Reflect.set(globalThis, HOST, host);
  signal.addEventListener('abort', () => Reflect.deleteProperty(globalThis, HOST), { once: true });
}

/** The host, or `null` when no content script runs here. */
export function findPopoverHost(): PopoverHost | null {
  return (Reflect.get(globalThis, HOST) as PopoverHost | undefined) ?? null;
}

/** Shows the popover; what is asked for before its script has arrived is done when it arrives. */
export interface PopoverDesk {
  show(use: (screen: PopoverScreen) => void): void;
  close(): void;
}

export function createPopoverDesk(host: Omit<PopoverHost, 'register'>, signal: AbortSignal): PopoverDesk {
  let screen: PopoverScreen | null = null;
  let waiting: ((screen: PopoverScreen) => void) | null = null;
  offerPopoverHost(
    {
      ...host,
      register(arrived) {
        screen = arrived;
        waiting?.(arrived);
        waiting = null;
      },
    },
    signal,
  );
  const close = () => {
    waiting = null;
    screen?.close();
  };
  signal.addEventListener('abort', close, { once: true });
  return {
    show(use) {
      if (screen) use(screen);
      else waiting = use;
    },
    close,
  };
}

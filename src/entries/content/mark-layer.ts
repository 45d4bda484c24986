import type { MarkId } from '#core/contract/page-api.ts';
import { isCorrected } from '#core/marks/mark-target.ts';
import { anyMark, type ShownMark, shownMarks } from '#core/marks/shown-marks.ts';
import { rangesOf } from '#page/extract/live-ranges.ts';
import { createPainter, type PlacedMark, type SheetSource } from '#page/highlight/painter.ts';
import { marksAt, type Point } from '#page/hit-test/marks-at.ts';
import { createMarkList } from '#page/host/mark-list.ts';
import { scrollToRange } from '#page/host/scroll-to-range.ts';
import type { ShadowHost } from '#page/host/shadow-host.ts';
import { markLabel } from '#ui/mark/mark-label.ts';
import { say } from '#ui/words/say.ts';
import { surroundingsOf } from './mark-surroundings.ts';
import { type OpenArticle, shiftOf } from './open-article.ts';

/** The marks of one page, seen and heard: highlights, the keyboard list, and what lies under a point. */
export interface MarkLayer {
  /** Shows the marks of an article; returns those whose words are no longer on the page. */
  show(open: OpenArticle): readonly MarkId[];
  hide(): void;
  marksAt(point: Point): readonly MarkId[];
  /** The mark's place on the page, painted or not; empty when its words are gone. */
  rangesOf(id: MarkId): readonly Range[];
  /** Scrolls to a mark. */
  reveal(id: MarkId): void;
  step(direction: 1 | -1): void;
  focus(id: MarkId): void;
  /** Puts back what the page took away. */
  restore(): void;
  /** Chooses the colours anew. */
  refresh(): void;
}

/** Makes the layer of a document. `onOpen`: the reader pressed Enter on a mark of the list. */
export function createMarkLayer(
  doc: Document,
  host: ShadowHost,
  onOpen: (id: MarkId) => void,
  sheet: SheetSource,
  signal: AbortSignal,
): MarkLayer {
  const painter = createPainter(doc, sheet, signal);
  const list = createMarkList(host.root, { name: say('mark_list_name'), onMove: moveTo, onOpen });
  let open: OpenArticle | null = null;
  let placed: readonly PlacedMark[] = [];
  let listed: readonly MarkId[] = [];
  let notFound: readonly MarkId[] = [];

  function placerOf(of: OpenArticle): (mark: ShownMark) => PlacedMark {
    const shift = shiftOf(of);
    return ({ id, paint, spans }) => {
      const now = spans.flatMap((span) => {
        const shifted = shift(span);
        return shifted ? [shifted] : [];
      });
      return { id, paint, ranges: now.flatMap(([start, end]) => rangesOf(of.main, start, end)) };
    };
  }

  function findRanges(id: MarkId): readonly Range[] {
    const painted = placed.find((mark) => mark.id.kind === id.kind && mark.id.index === id.index);
    if (painted) return painted.ranges;
    const mark = open && anyMark(open.analysis, open.topicWords, id);
    return open && mark ? placerOf(open)(mark).ranges : [];
  }

  function reveal(id: MarkId): void {
    const [first] = findRanges(id);
    if (first) scrollToRange(first);
  }

  function moveTo(id: MarkId | null): void {
    painter.paintCurrent(id ? findRanges(id) : []);
    if (!id || !open) return;
    reveal(id);
    const position = listed.findIndex((mark) => mark.kind === id.kind && mark.index === id.index);
    host.announce(say('mark_list_position', position + 1, listed.length, surroundingsOf(open, id)));
  }

  return {
    show(next) {
      const isShown = open !== null && looksTheSame(open, next) && placed.every(isInPlace);
      open = next;
      if (isShown) return notFound;
      const marks = shownMarks(next.article.text, next.analysis, next.topicWords, next.density);
      const all = marks.map(placerOf(next));
      placed = all.filter((mark) => mark.ranges.length > 0);
      painter.paint(placed);
      // What the reader called not right stays painted, since the page can see paint, but is not stepped through.
      listed = placed.map(({ id }) => id).filter((id) => !isNotRight(next, id));
      list.show(listed.map((id) => ({ id, label: markLabel(next, id) })));
      notFound = all.filter((mark) => mark.ranges.length === 0).map(({ id }) => id);
      return notFound;
    },
    hide() {
      open = null;
      placed = [];
      listed = [];
      painter.paint([]);
      painter.paintCurrent([]);
      list.show([]);
    },
    marksAt: (point) => marksAt(doc, point, placed).map(({ id }) => id),
    rangesOf: findRanges,
    reveal,
    step(direction) {
      if (!list.step(direction)) host.announce(say('mark_list_none'));
    },
    focus: (id) => list.focus(id),
    restore() {
      host.restore();
      painter.restore();
    },
    refresh: () => painter.refresh(),
  };
}

/** True when showing the second in place of the first would paint and list the same. */
function looksTheSame(a: OpenArticle, b: OpenArticle): boolean {
  return (
    a.analysis === b.analysis &&
    a.main.text === b.main.text &&
    a.density === b.density &&
    a.corrections === b.corrections
  );
}

/** Pages that draw their content anew leave the ranges of the old one empty or off the page. */
function isInPlace({ ranges }: PlacedMark): boolean {
  return ranges.every((range) => range.startContainer.isConnected && !range.collapsed);
}

function isNotRight({ article, analysis, corrections }: OpenArticle, id: MarkId): boolean {
  return isCorrected(article.text, analysis, id, corrections);
}

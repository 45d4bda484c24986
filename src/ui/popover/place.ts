/** A rectangle of the viewport in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where the popover goes. It grows away from its highlight: down from `top`, or up from `bottom`. */
export type Placement = {
  readonly left: number;
  readonly maxHeight: number;
} & ({ readonly side: 'below'; readonly top: number } | { readonly side: 'above'; readonly bottom: number });

/** Distance to the highlight, and to the edges of the viewport. */
const GAP = 8;
/** Less height than this is too little to read in; then a narrower anchor is tried. */
const ENOUGH_HEIGHT = 240;

/**
 * Places the popover so that it never covers its anchor and stays inside the viewport. `anchors` go from the best
 * (all marks under the point) to the narrowest (the clicked line); the first that leaves enough room is taken.
 * It starts at the anchor's left edge, or at `preferredLeft` where that is further right.
 */
export function placePopover(
  anchors: readonly Box[],
  wanted: Size,
  viewport: Size,
  preferredLeft?: number,
): Placement {
  const room = (anchor: Box) => Math.max(roomBelow(anchor, viewport), roomAbove(anchor));
  const anchor = anchors.find((box) => room(box) >= Math.min(wanted.height, ENOUGH_HEIGHT)) ?? anchors.at(-1);
  if (!anchor) return { side: 'below', left: GAP, top: GAP, maxHeight: viewport.height - 2 * GAP };
  const left = Math.max(
    GAP,
    Math.min(Math.max(anchor.left, preferredLeft ?? 0), viewport.width - wanted.width - GAP),
  );
  const below = roomBelow(anchor, viewport);
  const above = roomAbove(anchor);
  if (below >= Math.min(wanted.height, ENOUGH_HEIGHT) || below >= above)
    return { side: 'below', left, top: anchor.bottom + GAP, maxHeight: Math.max(0, below) };
  return { side: 'above', left, bottom: viewport.height - anchor.top + GAP, maxHeight: Math.max(0, above) };
}

/** The smallest box around boxes; `null` around none. */
export function around(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

function roomBelow(anchor: Box, viewport: Size): number {
  return viewport.height - anchor.bottom - 2 * GAP;
}

function roomAbove(anchor: Box): number {
  return anchor.top - 2 * GAP;
}

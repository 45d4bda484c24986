import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { around, type Box, placePopover } from '../../src/ui/popover/place.ts';

const VIEWPORT = { width: 1000, height: 800 };
const WANTED = { width: 400, height: 300 };
const line = (left: number, top: number): Box => ({ left, top, right: left + 200, bottom: top + 20 });

describe('placing the popover', () => {
  test('below its highlight where there is room', () => {
    expect(placePopover([line(100, 100)], WANTED, VIEWPORT)).toEqual({
      side: 'below',
      left: 100,
      top: 128,
      maxHeight: 664,
    });
  });

  test('above where there is none below', () => {
    expect(placePopover([line(100, 700)], WANTED, VIEWPORT)).toEqual({
      side: 'above',
      left: 100,
      bottom: 108,
      maxHeight: 684,
    });
  });

  test('moved in from the right edge', () => {
    expect(placePopover([line(900, 100)], WANTED, VIEWPORT).left).toBe(592);
  });

  test('near the clicked point of a wide highlight', () => {
    expect(placePopover([{ ...line(100, 100), right: 900 }], WANTED, VIEWPORT, 350).left).toBe(350);
    expect(placePopover([line(100, 100)], WANTED, VIEWPORT, 60).left).toBe(100);
  });

  test('beside the clicked line when the highlight fills the viewport', () => {
    const tall: Box = { left: 0, top: 20, right: 900, bottom: 780 };
    expect(placePopover([tall, line(0, 100)], WANTED, VIEWPORT)).toMatchObject({ side: 'below', top: 128 });
  });

  test('it never covers the anchor that it was placed at, nor leaves the viewport', () => {
    const anchors = fc.record({
      left: fc.integer({ min: 0, max: 799 }),
      top: fc.integer({ min: 0, max: 779 }),
    });
    fc.assert(
      fc.property(anchors, fc.integer({ min: 40, max: 2000 }), ({ left, top }, height) => {
        const anchor = line(left, top);
        const placed = placePopover([anchor], { width: 400, height }, VIEWPORT);
        const shown = Math.min(height, placed.maxHeight);
        const upper = placed.side === 'below' ? placed.top : VIEWPORT.height - placed.bottom - shown;
        expect(upper).toBeGreaterThanOrEqual(0);
        expect(upper + shown).toBeLessThanOrEqual(VIEWPORT.height);
        expect(upper >= anchor.bottom || upper + shown <= anchor.top).toBe(true);
      }),
    );
  });
});

test('a box around boxes', () => {
  expect(around([line(10, 50), line(0, 70)])).toEqual({ left: 0, top: 50, right: 210, bottom: 90 });
  expect(around([])).toBeNull();
});

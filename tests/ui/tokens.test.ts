import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { BADGE_COLOURS } from '#ui/badge-colours.ts';

const css = readFileSync(path.resolve(import.meta.dirname, '../../src/ui/tokens.css'), 'utf8');
const [lightCss = '', darkCss = ''] = css.split('@media (prefers-color-scheme: dark)');

/** The colours of a scheme by name; the dark scheme changes some of the light one's. */
const colours = (part: string) =>
  Object.fromEntries(
    [...part.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name!, value!]),
  );
const SCHEMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  light: colours(lightCss),
  dark: { ...colours(lightCss), ...colours(darkCss) },
};

const TEXT_COLOURS =
  'ink ink-2 accent focus new warning process security territory people politics economy energy move-forward move-against move-demand move-neutral'.split(
    ' ',
  );

describe.each(Object.entries(SCHEMES))('%s scheme', (_, scheme) => {
  test('every colour of the light scheme has one in the dark', () => {
    expect(Object.keys(colours(darkCss)).toSorted()).toEqual(Object.keys(colours(lightCss)).toSorted());
  });

  test.each(TEXT_COLOURS)('%s can be read on paper and on raised ground', (name) => {
    for (const ground of ['paper', 'raised'])
      expect(contrast(scheme[name]!, scheme[ground]!)).toBeGreaterThanOrEqual(4.5);
  });

  test('ink can be read on the tints of statements', () => {
    for (const ground of ['statement', 'statement-seen'])
      expect(contrast(scheme.ink!, scheme[ground]!)).toBeGreaterThanOrEqual(4.5);
  });

  test('paper can be read on the accent, as on primary buttons', () => {
    expect(contrast(scheme.paper!, scheme.accent!)).toBeGreaterThanOrEqual(4.5);
  });
});

test('the toolbar badge has the colours of the light scheme', () => {
  const { accent, paper } = SCHEMES.light!;
  expect(BADGE_COLOURS).toEqual({ background: accent, ink: paper });
});

/** Contrast ratio of two `#rrggbb` colours, WCAG 2.2. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [red, green, blue] = [1, 3, 5].map((at) => {
      const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

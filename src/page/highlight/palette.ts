import type { Paint } from '#core/marks/shown-marks.ts';
import { TOPIC_GROUPS } from '#core/taxonomy/topic-groups.ts';
import type { Ground } from './ground.ts';

/** Every paint; the order never changes, since a page can read the order of the registry. */
export const PAINTS: readonly Paint[] = ['statement', ...TOPIC_GROUPS];

/** The mark that the keyboard is on. */
export const CURRENT = 'parley-current';

/** The name of a paint's highlight in the registry that Parley shares with the page. */
export function highlightName(paint: Paint, ground: Ground): string {
  return ground === 'light' ? `parley-${paint}` : `parley-${paint}-dark`;
}

/**
 * Underline and tint of each paint: line style and thickness differ too, so that colour is never the only sign.
 * Line colours are those of `ui/tokens.css`, at least 4.5:1 on white and near-black grounds.
 */
const LOOKS: Readonly<
  Record<Paint, { line?: string; light: string; dark: string; tint?: [string, string] }>
> = {
  statement: { light: '', dark: '', tint: ['#fff1bd', '#4a3f12'] },
  process: { line: 'solid 2px', light: '#0b63b0', dark: '#7db8f2' },
  security: { line: 'solid 3px', light: '#b3401b', dark: '#ff9a76' },
  territory: { line: 'dashed 2px', light: '#00735a', dark: '#4cc9a4' },
  people: { line: 'dotted 3px', light: '#9a3e78', dark: '#e79ac8' },
  politics: { line: 'double 1px', light: '#5b4fb5', dark: '#b9afff' },
  economy: { line: 'wavy 1.5px', light: '#856000', dark: '#e6b84a' },
  energy: { line: 'solid 1px', light: '#006c86', dark: '#5ccbe0', tint: ['#e2f3f7', '#12323a'] },
};

/** The whole sheet: a rule for each paint on each ground, nothing else, so that it is cheap to adopt. */
export function highlightSheetText(): string {
  const rules = PAINTS.flatMap((paint) => [ruleFor(paint, 'light'), ruleFor(paint, 'dark')]);
  return [...rules, `::highlight(${CURRENT}){background-color:#0b5fa8;color:#fff}`].join('\n');
}

function ruleFor(paint: Paint, ground: Ground): string {
  const look = LOOKS[paint];
  const line = look.line
    ? `text-decoration:underline ${look.line} ${look[ground]};text-underline-offset:3px;`
    : '';
  const tint = look.tint ? `background-color:${look.tint[ground === 'light' ? 0 : 1]};` : '';
  return `::highlight(${highlightName(paint, ground)}){${line}${tint}}`;
}

import { describe, expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

/** Declarations that name a side of the screen where they should name a side of the line. */
const PHYSICAL =
  /(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)[\w-]*|border-(?:top|bottom)-(?:left|right)-radius|(?<![\w-])(?:left|right)|(?:text-align|float|clear):\s*(?:left|right))\s*(?=[:;])/;
/** Four values go round the box by the sides of the screen: the second and the fourth have to agree. */
const FOUR_VALUES = /(?:margin|padding|inset|border-width):\s*\S+ (\S+) \S+ (\S+);/;

function physicalLines(sheet: string): readonly string[] {
  const withoutComments = sheet.replace(/\/\*[\s\S]*?\*\//g, '');
  return withoutComments.split('\n').filter((line) => {
    const [, right, left] = FOUR_VALUES.exec(line) ?? [];
    return right !== left || (/[:;]/.test(line) && PHYSICAL.test(line));
  });
}

describe('screens can be mirrored for languages written from right to left', () => {
  test.each(sourceFiles(['src/ui'], /\.css$/))('$path', ({ source }) => {
    expect(physicalLines(source)).toEqual([]);
  });

  test.each([
    'margin-left: 1px;',
    'padding-right: var(--space-1);',
    'border-left-color: red;',
    'border-top-left-radius: 2px;',
    'left: 0;',
    'text-align: right;',
    'float: left;',
    'margin: 0 1px 0 2px;',
    'inset: 10px 10px auto auto;',
  ])('refused: %s', (line) => {
    expect(physicalLines(`a {\n  ${line}\n}`)).toHaveLength(1);
  });

  test.each([
    'margin-inline-start: 1px;',
    'text-align: start;',
    'margin: 0 1px 2px 1px;',
    'padding: 0 1px 2px;',
    '/* left: 0; */',
    '.not-right:hover {',
  ])('allowed: %s', (line) => {
    expect(physicalLines(`a {\n  ${line}\n}`)).toEqual([]);
  });
});

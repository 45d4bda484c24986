import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateInPath, parsePublicationDate } from '../../../src/core/article/publication-date.ts';

describe('dates as publishers write them', () => {
  test.each([
    ['2026-03-14', '2026-03-14'],
    ['2026-03-14T08:00:00Z', '2026-03-14T08:00:00Z'],
    ['2026-03-14T08:00:00.123+02:00', '2026-03-14T06:00:00Z'],
    ['2026-03-14T23:30:00-0500', '2026-03-15T04:30:00Z'],
    ['2026-03-14 08:00', '2026-03-14'],
    ['20260314T080000Z', '2026-03-14T08:00:00Z'],
    ['Sat, 14 Mar 2026 08:00:00 GMT', '2026-03-14T08:00:00Z'],
    ['14 Mar 2026 08:00:00 +0100', '2026-03-14T07:00:00Z'],
    ['March 14, 2026', '2026-03-14'],
    ['Published: 14th March 2026, 8:05 am', '2026-03-14'],
    ['Sept. 3, 2025 at 4 p.m.', '2025-09-03'],
    ['25/03/2026', '2026-03-25'],
    ['03/25/2026', '2026-03-25'],
    ['1773475200', '2026-03-14T08:00:00Z'],
    ['1773475200000', '2026-03-14T08:00:00Z'],
  ])('%s is %s', (text, date) => {
    expect(parsePublicationDate(text)).toBe(date);
  });

  test.each([
    '',
    'yesterday',
    '03/04/2026',
    '2026-02-31',
    '2026-13-01',
    '0000-00-00',
    '1812-06-24',
    '12345',
    '14 March',
  ])('"%s" is no date', (text) => {
    expect(parsePublicationDate(text)).toBeNull();
  });

  test.each([
    ['/2026/03/14/talks-resume', '2026-03-14'],
    ['/world/2026/mar/14/talks-resume', '2026-03-14'],
    ['/news/2026-03-14/talks', '2026-03-14'],
    ['/world/talks-resume-4711', null],
    ['/2026/03/talks', null],
  ])('the path %s carries %s', (path, date) => {
    expect(dateInPath(path)).toBe(date);
  });

  test('any text gives a day, a moment in UTC, or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.date({ noInvalidDate: true }).map(String)), (text) => {
        const date = parsePublicationDate(text);
        return date === null || /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\dZ)?$/.test(date);
      }),
    );
  });
});

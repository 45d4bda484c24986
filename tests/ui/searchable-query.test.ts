import { expect, test } from 'vitest';
import { searchableQuery } from '../../src/ui/library/searchable-query.ts';

test.each([
  ['', ''],
  ['   ', ''],
  ['truce', 'truce'],
  ['truce ', 'truce '],
  ['speaker:', ''],
  ['speaker:""', ''],
  ['speaker:“', ''],
  ['truce speaker:""', 'truce '],
  ['speaker:"Ada', 'speaker:"Ada'],
  ['speaker:Reyl topic:', 'speaker:Reyl '],
  ['before:2026-0', ''],
  ['before:2026-03-01', 'before:2026-03-01'],
  ['after:"2026-03-01"', 'after:"2026-03-01"'],
  ['topics:', 'topics:'],
])('of “%s” it searches for “%s”', (query, searched) => {
  expect(searchableQuery(query)).toBe(searched);
});

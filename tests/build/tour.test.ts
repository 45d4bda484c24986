import { describe, expect, test } from 'vitest';
import stored from '../../assets/tour/tour.json' with { type: 'json' };
import { makeTour } from '../../scripts/tour/make-tour.ts';

const tour = await makeTour();
const { analysis, coverage, seen } = tour;

describe('the sample of the welcome page', () => {
  test('is what engine and library say now; "npm run tour" makes it anew', () => {
    expect(stored).toEqual(JSON.parse(JSON.stringify(tour)));
  });

  test('has what the tour shows: topics, speakers, earlier statements, and statements both seen and new', () => {
    const speakers = analysis.statements.map(({ speaker }) => speaker?.name);
    expect(speakers).toEqual(expect.arrayContaining(['Ines Talvik', 'Pavo Rehn', 'Jonna Aker']));
    expect(new Set(analysis.topics.map(({ topic }) => topic)).size).toBeGreaterThanOrEqual(4);
    expect(coverage.some(({ coverage: { earlierStatements } }) => earlierStatements.length > 0)).toBe(true);
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.length).toBeLessThan(analysis.statements.length);
  });
});

import { describe, expect, test } from 'vitest';
import { TOPICS } from '../../../src/core/taxonomy/taxonomy.ts';
import { tokenise } from '../../../src/core/text/tokens.ts';
import { createTopicFinder } from '../../../src/core/topics/find-topics.ts';
import { readTopicCases } from './read-cases.ts';

/** Topics with fewer than ten marks in the study articles have more cases, since nothing else measures them. */
const RARE = new Set(
  `verification violations trade-agreement ratification peacekeeping energy power-sharing territory refugees-return
   troop-withdrawal constitution navigation reconstruction parallel-channels economic-arrangements security-guarantees
   accountability self-determination minority-rights confidence-building elections military-aid alliance-membership
   front-line reparations referendum nuclear-plant export-controls emissions climate-finance`.split(/\s+/),
);

const cases = readTopicCases();
const finder = createTopicFinder({});
const shows = (topic: string, text: string): boolean =>
  finder.find(tokenise(text), {}).some((mark) => mark.topic === topic);

describe.each(TOPICS.map(({ id }) => id))('topic %s', (topic) => {
  const { matching, others } = cases.get(topic) ?? { matching: [], others: [] };

  test('has enough cases', () => {
    expect(matching.length).toBeGreaterThanOrEqual(RARE.has(topic) ? 20 : 12);
    expect(others.length).toBeGreaterThanOrEqual(RARE.has(topic) ? 10 : 8);
  });

  test('is found', () => {
    expect(matching.filter((sentence) => !shows(topic, sentence))).toEqual([]);
  });

  test('is not found in other senses', () => {
    expect(others.filter((sentence) => shows(topic, sentence))).toEqual([]);
  });
});

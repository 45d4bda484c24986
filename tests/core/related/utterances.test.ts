import { describe, expect, test } from 'vitest';
import { quoteDrift } from '#core/related/drift.ts';
import { isEdited } from '#core/related/edits.ts';
import { isSameUtterance } from '#core/related/same-utterance.ts';
import { DRIFT, NO_DRIFT } from './drift-pairs.ts';
import { EDITED, REPLACED } from './edit-pairs.ts';
import { OTHER_UTTERANCE, SAME_UTTERANCE, type UtterancePair } from './utterance-pairs.ts';

type Detector = (first: string, second: string) => boolean;

const hasDrift: Detector = (first, second) => (quoteDrift(first, second) ?? []).length > 0;

const DETECTORS: readonly [string, Detector, readonly UtterancePair[], readonly UtterancePair[]][] = [
  ['an utterance seen before', isSameUtterance, SAME_UTTERANCE, OTHER_UTTERANCE],
  ['a statement edited since', isEdited, EDITED, REPLACED],
  ['an utterance quoted differently', hasDrift, DRIFT, NO_DRIFT],
];

describe.each(DETECTORS)('%s', (_, detect, positives, negatives) => {
  const hits = positives.filter(([first, second]) => detect(first, second));
  const falseAlarms = negatives.filter(([first, second]) => detect(first, second));

  test('is measured on at least 60 pairs, half of them hard negatives', () => {
    expect(positives.length + negatives.length).toBeGreaterThanOrEqual(60);
    expect(negatives.length).toBeGreaterThanOrEqual(30);
  });

  test('precision is at least 0.9', () => {
    expect(hits.length / (hits.length + falseAlarms.length)).toBeGreaterThanOrEqual(0.9);
  });

  test('recall is at least 0.8', () => {
    expect(hits.length / positives.length).toBeGreaterThanOrEqual(0.8);
  });

  test('the order of the two does not matter', () => {
    const turned = [...positives, ...negatives].filter(([a, b]) => detect(a, b) !== detect(b, a));
    expect(turned).toEqual([]);
  });
});

test('drift names the words that differ', () => {
  const drift = quoteDrift(
    'We will withdraw from the valley by Friday',
    'We may withdraw from the valley by Friday',
  );
  expect(drift).toEqual([{ first: ['will'], second: ['may'] }]);
});

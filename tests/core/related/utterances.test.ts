import { describe, expect, test } from 'vitest';
import { quoteDrift } from '#core/related/drift.ts';
import { isEdited } from '#core/related/edits.ts';
import { isSameUtterance } from '#core/related/same-utterance.ts';
import { DRIFT, NO_DRIFT } from './drift-pairs.ts';
import { EDITED, REPLACED } from './edit-pairs.ts';
import {
  LATER_DRIFT,
  LATER_EDITED,
  LATER_NO_DRIFT,
  LATER_OTHER,
  LATER_REPLACED,
  LATER_SAME,
} from './later-pairs.ts';
import { OTHER_UTTERANCE, SAME_UTTERANCE, type UtterancePair } from './utterance-pairs.ts';

type Detector = (first: string, second: string) => boolean;

const hasDrift: Detector = (first, second) => (quoteDrift(first, second) ?? []).length > 0;

const DETECTORS: readonly [string, Detector, readonly UtterancePair[], readonly UtterancePair[]][] = [
  ['an utterance seen before', isSameUtterance, SAME_UTTERANCE, OTHER_UTTERANCE],
  ['a statement edited since', isEdited, EDITED, REPLACED],
  ['an utterance quoted differently', hasDrift, DRIFT, NO_DRIFT],
];

const LATER: typeof DETECTORS = [
  ['an utterance seen before', isSameUtterance, LATER_SAME, LATER_OTHER],
  ['a statement edited since', isEdited, LATER_EDITED, LATER_REPLACED],
  ['an utterance quoted differently', hasDrift, LATER_DRIFT, LATER_NO_DRIFT],
];

describe.each(LATER)('%s, on pairs written after the bounds were set', (_, detect, positives, negatives) => {
  const missed = positives.filter(([first, second]) => !detect(first, second));
  const falseAlarms = negatives.filter(([first, second]) => detect(first, second));
  const hits = positives.length - missed.length;

  test('precision is at least 0.9', () => {
    expect(hits / (hits + falseAlarms.length)).toBeGreaterThanOrEqual(0.9);
  });

  test('recall is at least 0.8', () => {
    expect(hits / positives.length).toBeGreaterThanOrEqual(0.8);
  });
});

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

describe('drift', () => {
  const CASES: readonly (readonly [string, string, string, readonly (readonly [string, string])[]])[] = [
    [
      'a word replaced',
      'We will withdraw from the valley by Friday',
      'We may withdraw from the valley by Friday',
      [['will', 'may']],
    ],
    [
      'a word left out',
      'There will be no fair elections in Merrow this year',
      'There will be no elections in Merrow this year',
      [['fair', '']],
    ],
    [
      'a number in words and in figures, and a contraction, as printed',
      'We can’t pay twenty-five percent, and we won’t',
      'We can’t pay 20 per cent, and we won’t',
      [['twenty-five', '20']],
    ],
    [
      'two places',
      'We offered them thirty kilometres of the coast and a road to the port, and they refused at once',
      'We offered them thirteen kilometres of the coast and a road to the port, and they hesitated at once',
      [
        ['thirty', 'thirteen'],
        ['refused', 'hesitated'],
      ],
    ],
    [
      'a quote that begins later has no difference',
      'I tell you that we will withdraw from the valley by Friday',
      'we will withdraw from the valley by Friday',
      [],
    ],
  ];

  test.each(CASES)('marks %s', (_, first, second, expected) => {
    const found = quoteDrift(first, second)?.map((drift) => [
      first.slice(...drift.first),
      second.slice(...drift.second),
    ]);
    expect(found).toEqual(expected);
  });

  test('what is left out has its place behind the word before', () => {
    const [drift] = quoteDrift(
      'The ceasefire holds in most places along the river',
      'The ceasefire holds along the river',
    )!;
    expect(drift!.second).toEqual([19, 19]);
  });
});

import { FeatureTemplates } from './feature-templates.ts';

/** Places of a token's values: "before" and "after" are its neighbours, "last" and "next" the verbs around it. */
export const V = {
  zero: 0,
  word: 1,
  wordBefore: 2,
  wordBefore2: 3,
  wordAfter: 4,
  wordAfter2: 5,
  suffix2: 6,
  suffix3: 7,
  shape: 8,
  length: 9,
  kind: 10,
  kindBefore: 11,
  kindAfter: 12,
  kindAfter3: 13,
  twoKindsBefore: 14,
  twoKindsAfter: 15,
  earlierKinds: 16,
  cluster: 17,
  clusterBefore: 18,
  clusterBefore2: 19,
  clusterAfter: 20,
  clusterAfter2: 21,
  plainKind: 22,
  quotePlace: 23,
  sentenceHasQuote: 24,
  quotationLength: 25,
  paragraphOpens: 26,
  single: 27,
  wordBeforeQuotation: 28,
  quotationEnd: 29,
  kindAfterQuotation: 30,
  lastLemma: 31,
  lastKind: 32,
  lastDistance: 33,
  wordAfterLast: 34,
  commas: 35,
  fewCommas: 36,
  lastKindAndCommas: 37,
  nextLemma: 38,
  nextKind: 39,
  nextDistance: 40,
  beforeNext: 41,
  nextKindAndEnd: 42,
  fromStart: 43,
  fromStartBucket: 44,
  startOrNot: 45,
  toEnd: 46,
  lemma: 47,
  lemmaBefore: 48,
  lemmaBefore2: 49,
  lemmaAfter: 50,
  kindAfterAndLemma: 51,
  paragraph: 52,
  paragraphHasSpeech: 53,
} as const;

export const ALWAYS = new FeatureTemplates(V.zero, [
  [0],
  [1, V.word],
  [2, V.wordBefore],
  [3, V.wordAfter],
  [4, V.wordBefore2],
  [5, V.wordAfter2],
  [6, V.wordBefore, V.word],
  [7, V.word, V.wordAfter],
  [8, V.wordBefore2, V.wordBefore],
  [9, V.wordAfter, V.wordAfter2],
  [10, V.suffix2],
  [11, V.suffix3],
  [12, V.shape, V.length],
  [13, V.kindBefore, V.kind, V.kindAfter],
  [14, V.twoKindsBefore, V.kind, V.twoKindsAfter],
  [15, V.earlierKinds, V.kindBefore, V.kind],
  [16, V.kind, V.twoKindsAfter, V.kindAfter3],
  [17, V.cluster, V.kind],
  [18, V.clusterBefore, V.cluster],
  [19, V.cluster, V.clusterAfter],
  [20, V.clusterBefore, V.cluster, V.clusterAfter],
  [21, V.clusterBefore2, V.clusterBefore, V.kind],
  [22, V.kind, V.clusterAfter, V.clusterAfter2],
  [23, V.quotePlace, V.sentenceHasQuote, V.plainKind],
  [24, V.quotePlace, V.word],
]);

export const IN_QUOTATION = new FeatureTemplates(V.zero, [
  [25, V.quotationLength, V.paragraphOpens, V.single],
  [26, V.wordBeforeQuotation, V.quotePlace],
  [27, V.quotationEnd, V.kindAfterQuotation, V.quotationLength],
]);

export const AFTER_VERB = new FeatureTemplates(V.zero, [
  [28, V.lastLemma, V.lastDistance],
  [29, V.lastKind, V.lastDistance, V.commas],
  [30, V.lastKind, V.wordAfterLast, V.fewCommas],
  [31, V.lastLemma, V.quotePlace],
  [32, V.lastKindAndCommas, V.kindBefore, V.kind],
]);

export const BEFORE_ANY_VERB = new FeatureTemplates(V.zero, [
  [33, V.fromStartBucket, V.sentenceHasQuote],
  [34, V.startOrNot, V.kind, V.nextKind],
]);

export const BEFORE_VERB = new FeatureTemplates(V.zero, [
  [35, V.nextLemma, V.nextDistance],
  [36, V.nextKind, V.nextDistance, V.beforeNext],
  [37, V.nextKindAndEnd, V.beforeNext, V.lastKind],
]);

export const AFTER_ALL_VERBS = new FeatureTemplates(V.zero, [[38, V.lastKind]]);

export const PLACE = new FeatureTemplates(V.zero, [
  [39, V.toEnd, V.lastKind, V.quotePlace],
  [40, V.fromStart, V.kind],
  [41, V.plainKind, V.kindBefore, V.kindAfterAndLemma],
]);

export const REPORTS = new FeatureTemplates(V.zero, [
  [42, V.lemma, V.wordBefore, V.wordAfter],
  [43, V.lemma, V.kindBefore, V.kindAfter],
  [44, V.lemma, V.sentenceHasQuote, V.toEnd],
]);

export const REPORTS_AFTER = new FeatureTemplates(V.zero, [[45, V.word, V.lemmaAfter]]);
export const REPORTS_BEFORE = new FeatureTemplates(V.zero, [[46, V.lemmaBefore, V.kind, V.word]]);
export const REPORTS_BEFORE_2 = new FeatureTemplates(V.zero, [[47, V.lemmaBefore2, V.wordBefore, V.kind]]);
export const PARAGRAPH = new FeatureTemplates(V.zero, [
  [48, V.paragraph, V.quotePlace, V.paragraphHasSpeech],
]);

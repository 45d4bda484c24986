import { expect, test } from 'vitest';
import { narrowTo } from '#core/exchange/narrow.ts';
import { plainText } from '#core/exchange/plain-text.ts';
import { sampleArticle } from './sample-article.ts';
import { written } from './written.ts';

test('an export of a speaker holds what they said, the topics in it and the notes on it', () => {
  const { analysis, notes, corrections } = narrowTo(sampleArticle, {
    speakers: new Set(['person:tomas-reyl']),
  });
  expect(analysis.statements).toHaveLength(1);
  expect(analysis.topics.map(({ topic }) => topic)).toEqual(['ceasefire']);
  expect(notes).toHaveLength(1);
  expect(corrections).toEqual([]);
});

test('an export of another speaker holds nothing of the article but its source', () => {
  const { analysis, notes, metadata } = narrowTo(sampleArticle, { speakers: new Set(['person:other']) });
  expect([analysis.statements, analysis.topics, notes]).toEqual([[], [], []]);
  expect(metadata).toEqual(sampleArticle.metadata);
});

test('an export of a topic holds its marks, the statements about it and the corrections on it', () => {
  const { analysis, notes, corrections } = narrowTo(sampleArticle, { topic: 'talks' });
  expect(analysis.topics.map(({ topic }) => topic)).toEqual(['talks']);
  expect(analysis.statements).toEqual([]);
  expect(notes).toEqual([]);
  expect(corrections).toHaveLength(1);
});

test('plain text gives each statement with its speaker, source and address', async () => {
  expect(await written(plainText, [sampleArticle])).toMatch(
    /^Talks resume: "closer", says Reyl\nhttp:\S+\n“We will not sign .*” — Tomas Reyl, in “Talks resume.*”, The Harbour Ledger, 14 March 2026\. http:\S+:~:text=/,
  );
});

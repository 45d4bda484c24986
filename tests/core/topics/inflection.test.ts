import { expect, test } from 'vitest';
import { nounForms, verbForms } from '../../../src/core/topics/inflection.ts';
import { spellings } from '../../../src/core/topics/spelling.ts';

test.each([
  ['deal', 'deal deals'],
  ['treaty', 'treaty treaties'],
  ['breach', 'breach breaches'],
  ['crisis', 'crisis crises'],
  ['delay', 'delay delays'],
])('the noun %s', (base, forms) => {
  expect(nounForms(base)).toEqual(forms.split(' '));
});

test.each([
  ['stall', 'stall stalls stalled stalling'],
  ['ratify', 'ratify ratifies ratified ratifying'],
  ['cede', 'cede cedes ceded ceding'],
  ['agree', 'agree agrees agreed agreeing'],
  ['stop', 'stop stops stopped stopping'],
  ['commit', 'commit commits committed committing'],
  ['offer', 'offer offers offered offering'],
  ['withdraw', 'withdraw withdraws withdrew withdrawn withdrawing'],
  ['signal', 'signal signals signaled signaling signalled signalling'],
  ['impose', 'impose imposes imposed imposing'],
  ['delay', 'delay delays delayed delaying'],
  ['retake', 'retake retakes retook retaken retaking'],
])('the verb %s', (base, forms) => {
  expect(verbForms(base)).toEqual(forms.split(' '));
});

test.each([
  ['recognise', 'recognize'],
  ['demilitarization', 'demilitarisation'],
  ['labour', 'labor'],
  ['program', 'programme'],
  ['defence', 'defense'],
  ['centre', 'center'],
])('%s is also spelt %s', (word, other) => {
  expect(spellings(word)).toEqual([word, other]);
});

test.each(['compromise', 'promised', 'raise', 'exercise', 'seize', 'rising', 'four', 'prize'])(
  '%s is spelt in one way',
  (word) => {
    expect(spellings(word)).toEqual([word]);
  },
);

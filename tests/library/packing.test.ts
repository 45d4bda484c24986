import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readCompact, writeCompact } from '#library/compact-json.ts';
import { packAnalysis, packText, unpackAnalysis, unpackText } from '#library/packing.ts';
import { analysisOf, type Sample, snapshotOf } from './sample-articles.ts';

const SAMPLE: Sample = {
  url: 'https://ledger.example/1',
  text: 'Ada Lindqvist said the ceasefire holds. “We reject the plan,” the minister said. The buffer zone stays – for now.',
  topics: [
    ['ceasefire', 'ceasefire'],
    ['front-line', 'buffer zone'],
  ],
  statements: [
    ['lindqvist,ada', 'the ceasefire holds', ['ceasefire'], 'states', 'envoy'],
    ['minister', 'We reject the plan', [], 'rejects'],
  ],
  parties: ['Vastria', 'Norland'],
  negotiation: 'vastria-norland',
};
const article = snapshotOf(SAMPLE);
const analysis = analysisOf(SAMPLE);

describe('packed texts', () => {
  test('come back as they were', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(unpackText(packText(text))).toBe(text);
      }),
    );
  });

  test('of libraries before schema 5 are read', () => {
    const early = deflateSync(strToU8(article.text), { level: 6 });
    expect(unpackText(early)).toBe(article.text);
  });
});

describe('packed analyses', () => {
  test('come back as they were', () => {
    expect(unpackAnalysis(packAnalysis(analysis, article.text), article.text)).toEqual(analysis);
  });

  test('of libraries before schema 5 are read', () => {
    const early = deflateSync(strToU8(JSON.stringify(analysis)), { level: 6 });
    expect(unpackAnalysis(early, article.text)).toEqual(analysis);
  });

  test.each([
    ['an empty text', ''],
    ['a text longer than what is looked back on', 'negotiators met. '.repeat(4000)],
    ['a cut surrogate', `${'a'.repeat(7999)}😀`],
  ])('of %s come back', (_, text) => {
    expect(unpackAnalysis(packAnalysis(analysis, text), text)).toEqual(analysis);
  });
});

describe('compact JSON', () => {
  test('anything that JSON holds comes back', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value));
        expect(readCompact(writeCompact(plain))).toEqual(plain);
      }),
    );
  });

  test.each([
    ['integers at both ends', [0, -1, 2 ** 51, -(2 ** 51), Number.MAX_SAFE_INTEGER, 1e300, 0.5]],
    ['more strings than fit in a byte', Array.from({ length: 300 }, (_, i) => [`s${i}`, `s${i}`])],
    [
      'more shapes than fit in a byte',
      Array.from({ length: 80 }, (_, i) => [{ [`k${i}`]: 1 }, { [`k${i}`]: 2 }]),
    ],
    ['a long array', Array.from({ length: 1000 }, (_, i) => i * i)],
    ['a key that names the prototype', JSON.parse('[{"__proto__": 1}, {"__proto__": 2}]')],
  ])('%s', (_, value) => {
    expect(readCompact(writeCompact(value))).toEqual(value);
  });

  test('undefined properties are left out, as JSON leaves them out', () => {
    expect(readCompact(writeCompact({ a: undefined, b: 1 }))).toEqual({ b: 1 });
  });

  test('bytes that end too early are an error', () => {
    const bytes = writeCompact({ topics: [{ topic: 'ceasefire', start: 4, end: 13 }] });
    for (let length = 0; length < bytes.length; length++) {
      expect(() => readCompact(bytes.subarray(0, length))).toThrow();
    }
  });
});

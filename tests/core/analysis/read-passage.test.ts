import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createAnalyser } from '#core/analysis/analyse.ts';
import type { Span } from '#core/model/span.ts';
import { speakerNamed } from '#core/names/speaker-named.ts';

const TEXT = [
  'Envoys of Norland and Vastria met in Port Alba on Monday. The mediator, Amara Okafor, opened the session.',
  '“We came with an open hand,” Ada Lindqvist, Norland’s foreign minister, told reporters. A ceasefire without observers is worth little to us.',
  'The hall was quiet for an hour and the coffee ran out.',
  'Tomas Reyl shook his head at that. We will not sign this truce, so much is clear from his face.',
].join('\n');

const analyser = createAnalyser(readFileSync('assets/model/statements.bin'));

function reading(words: string) {
  const start = TEXT.indexOf(words);
  const passage: Span = [start, start + words.length];
  return analyser.readPassage({ text: TEXT, title: null }, passage, {});
}

describe('a passage that the reader chose', () => {
  const guesses: readonly (readonly [string, string, string | null])[] = [
    ['a quotation has its own speaker', 'We came with an open hand', 'Ada Lindqvist'],
    [
      'a sentence after the name has the paragraph’s speaker',
      'A ceasefire without observers is worth little to us',
      'Ada Lindqvist',
    ],
    ['a sentence beside another name has that one', 'We will not sign this truce', 'Tomas Reyl'],
    ['a paragraph that names nobody has none', 'The hall was quiet for an hour', null],
  ];
  test.each(guesses)('%s', (_, words, speaker) => {
    expect(reading(words).statement.speaker?.name ?? null).toBe(speaker);
  });

  test('everybody whom the article names can be chosen, the likeliest first, each once', () => {
    const names = reading('We will not sign this truce').speakers.map(({ name }) => name);
    expect(names[0]).toBe('Tomas Reyl');
    expect(names).toEqual(expect.arrayContaining(['Ada Lindqvist', 'Amara Okafor']));
    expect(new Set(names).size).toBe(names.length);
  });

  const forms: readonly (readonly [string, string])[] = [
    ['We came with an open hand', 'direct'],
    ['A ceasefire without observers', 'indirect'],
    ['an open hand,” Ada Lindqvist, Norland’s foreign minister, told', 'mixed'],
  ];
  test.each(forms)('“%s” is given as %s speech', (words, form) => {
    expect(reading(words).statement.form).toBe(form);
  });

  const topics: readonly (readonly [string, string, string | null])[] = [
    ['by its words', 'A ceasefire without observers', 'ceasefire'],
    ['by its sentence where its words name none', 'is worth little to us', 'ceasefire'],
    ['not at all where nothing names one', 'the coffee ran out', null],
  ];
  test.each(topics)('has a topic %s', (_, words, topic) => {
    expect(reading(words).topic).toBe(topic);
  });

  test('its move is read from its words', () => {
    expect(reading('We will not sign this truce').statement.move).toBe('rejects');
  });
});

describe('a speaker by the name that the reader writes', () => {
  const names: readonly (readonly [string, string, string])[] = [
    ['  Ada   Lindqvist ', 'person:lindkvist,ada', 'person'],
    ['France', 'country:france', 'place'],
    ['the Harbour Authority', 'org:harbour-authority', 'organisation'],
  ];
  test.each(names)('%s', (name, key, sort) => {
    expect(speakerNamed(name)).toMatchObject({ key, sort });
  });

  test('nothing is nobody', () => {
    expect(speakerNamed('  ')).toBeNull();
  });
});

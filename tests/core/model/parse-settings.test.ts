import { expect, test } from 'vitest';
import { parseSettings } from '#core/model/parse-settings.ts';
import { DEFAULT_SETTINGS } from '#core/model/reader-settings.ts';

const broken: readonly (readonly [string, unknown])[] = [
  ['nothing stored', undefined],
  ['a string', 'calm'],
  ['a list', []],
  [
    'fields of another form',
    {
      density: 'loud',
      remembering: true,
      neverSites: 'a',
      hiddenTopics: [1],
      retentionDays: -3,
      language: 'xx',
    },
  ],
  [
    'own topics without what they need',
    { ownTopics: [{ id: 'x', label: 'X' }, null, { id: 'own:1', label: 'A', group: 'pink' }] },
  ],
];
test.each(broken)('%s gives the defaults', (_, stored) => {
  expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
});

test('what the reader chose is kept', () => {
  const chosen = {
    density: 'all',
    remembering: 'on',
    neverSites: ['mail.example'],
    hiddenTopics: ['climate'],
    ownTopics: [{ id: 'own:1', label: 'Water', group: 'economy', phrases: ['river water'] }],
    followedTopics: ['ceasefire'],
    retentionDays: 365,
    language: 'fr',
  };
  expect(parseSettings({ ...chosen, unknown: 1 })).toEqual(chosen);
});

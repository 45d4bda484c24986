import { expect, test } from 'vitest';
import { partyOfSpeaker } from '#core/parties/party-of-speaker.ts';

const PARTIES = [
  { key: 'country:norland', name: 'Norland' },
  { key: 'country:vastria', name: 'Vastria' },
  { key: 'country:niger', name: 'Niger' },
  { key: 'country:france', name: 'France' },
  { key: 'org:brackwater-dockers-union', name: 'Brackwater Dockers Union' },
];

test.each([
  ['the party itself', ['country:vastria'], [], 'country:vastria'],
  ['a possessive', [], ['Vastria’s chief negotiator'], 'country:vastria'],
  ['a name in the middle', [], ['foreign minister of Norland'], 'country:norland'],
  ['an adjective made from the name', [], ['the Vastrian envoy'], 'country:vastria'],
  ['a people', [], ['a Norlander on the delegation'], 'country:norland'],
  ['a demonym of its own', [], ['French president'], 'country:france'],
  ['another country that begins alike', [], ['Nigerian mediator'], null],
  ['an organisation', [], ['head of the Brackwater Dockers Union'], 'org:brackwater-dockers-union'],
  ['the newest role that names one', [], ['mediator', 'Norland’s former envoy'], 'country:norland'],
  ['a word that only begins like it', [], ['Norlandia Bank economist'], null],
  ['no party', [], ['mediator'], null],
  ['no role', [], [], null],
])('%s', (_, keys, roles, expected) => {
  expect(partyOfSpeaker(keys, roles, PARTIES)).toBe(expected);
});

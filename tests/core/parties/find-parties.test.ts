import { describe, expect, test } from 'vitest';
import { findParties } from '#core/parties/find-parties.ts';
import { tokenise } from '#core/text/tokens.ts';

const CASES: Readonly<Record<string, readonly (readonly [text: string, parties: readonly string[]])[]>> = {
  'countries, capitals and seats of the gazetteer': [
    ['Ukraine and Russia will meet.', ['country:ukraine', 'country:russia']],
    ['Kyiv told Moscow that the offer stands.', ['country:ukraine', 'country:russia']],
    ['The Kremlin said nothing.', ['country:russia']],
    ['Russia-Ukraine talks were put off.', ['country:russia', 'country:ukraine']],
    ['Israeli-Palestinian talks were put off.', ['country:israel', 'country:palestine']],
    ['The U.S. and the UK signed.', ['country:united-states', 'country:united-kingdom']],
    ['The envoys met in Moscow.', ['place:moscow']],
    ['Talks are held in Geneva.', ['place:geneva']],
    ['They told us that it was late.', []],
  ],
  'blocs, institutions, armed groups, unions and companies': [
    ['The IAEA sent inspectors.', ['org:international-atomic-energy-agency']],
    ['Hizbollah and Hamas refused.', ['org:hezbollah', 'org:hamas']],
    ['The UAW will strike at Ford.', ['org:united-auto-workers', 'org:ford']],
    ['The NATO council met the EU.', ['org:nato', 'org:european-union']],
    [
      'The Quayside Workers’ Union met Harrow Shipping Lines.',
      ['org:quayside-workers-union', 'org:harrow-shipping-lines'],
    ],
    ['Talks with the port operator Castle Harbours failed.', ['org:castle-harbours']],
    ['A pay offer from Castle Harbours was refused.', ['org:castle-harbours']],
    ['The Red Valley Front laid down its arms.', ['org:red-valley-front']],
    ['Ada Lindqvist wrote to the University Herald.', []],
  ],
  'countries learnt from the text': [
    [
      'Norland’s foreign minister met the Vastrian army. Vastria was calm.',
      ['country:vastria', 'country:norland'],
    ],
    ['The border with Calder is closed. Calder’s parliament met.', ['country:calder']],
    [
      'Talks between Tavora and Ostmark began. Tavora’s government was pleased.',
      ['country:tavora', 'country:ostmark'],
    ],
    ['The Norlandish government fell. Norland’s parliament will vote.', ['country:norland']],
    ['The Calder Republic closed its waters.', ['country:calder']],
    ['Norland’s capital, Aldmoor, was quiet. Aldmoor said no.', ['country:norland']],
    ['Mr. Farland’s foreign policy failed. Farland resigned.', []],
    ['Maria’s army of fans cheered. Maria waved.', []],
  ],
};

for (const [group, cases] of Object.entries(CASES)) {
  describe(group, () => {
    test.each(cases)('%s', (text, parties) => {
      expect(findParties(tokenise(text)).map(({ key }) => key)).toEqual(parties);
    });
  });
}

test('a party counts its mentions under all its names, and is shown by its own', () => {
  const [first] = findParties(tokenise('Kyiv waits. Ukraine hopes. The Ukrainian army holds. Paris calls.'));
  expect(first).toEqual({ key: 'country:ukraine', name: 'Ukraine', sort: 'country', mentions: 3 });
});

test('"the union" counts for the only union of the text', () => {
  const parties = findParties(tokenise('The Quayside Union met. The union voted. The union rested.'));
  expect(parties.map(({ mentions }) => mentions)).toEqual([3]);
});

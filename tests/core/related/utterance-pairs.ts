/**
 * Pairs of statements by one speaker on one topic, written before the detector: the same utterance (word for word,
 * cut short, reported instead of quoted, re-worded, another translation), or another utterance (hard negatives).
 */
export type UtterancePair = readonly [first: string, second: string];

export const SAME_UTTERANCE: readonly UtterancePair[] = [
  [
    'We will not sign a deal that leaves our prisoners behind.',
    'We will not sign a deal that leaves our prisoners behind',
  ],
  [
    'We will not sign a deal that leaves our prisoners behind, and Vastria knows it.',
    'We will not sign a deal that leaves our prisoners behind',
  ],
  ['we will not sign', 'We will not sign a deal that leaves our prisoners behind, and Vastria knows it.'],
  [
    'The border posts will reopen on the first of May.',
    'that the border posts would reopen on the first of May',
  ],
  [
    'Our troops will be out of the Sarn valley by Friday.',
    'its troops would be out of the Sarn valley by Friday',
  ],
  [
    'I have never seen the two sides closer to an agreement than they are tonight.',
    'he had never seen the two sides closer to an agreement',
  ],
  [
    'There is no military solution to the question of the islands.',
    'there was no military solution to the question of the islands',
  ],
  [
    'We offered them forty kilometres of demilitarised land and they laughed at us.',
    'they offered forty kilometres of demilitarised land and were laughed at',
  ],
  [
    'A ceasefire without monitors is a piece of paper.',
    'A cease-fire without monitors is just a piece of paper.',
  ],
  [
    'Nobody in Norland wants this war to go on for another winter.',
    'No one in Norland wants the war to continue for another winter.',
  ],
  [
    'The tariff on steel goes to twenty-five percent on Monday unless Port Alder moves.',
    'The steel tariff will rise to 25 percent on Monday unless Port Alder moves.',
  ],
  [
    'We have agreed on eleven of the fourteen points. The last three are the hard ones.',
    'We have agreed on eleven of the fourteen points.',
  ],
  [
    'The last three are the hard ones',
    'We have agreed on eleven of the fourteen points. The last three are the hard ones.',
  ],
  ['Every hostage comes home or there is no deal.', 'Either every hostage comes home or there is no deal'],
  [
    'I told the president that our patience is not endless.',
    'she had told the president that her country’s patience was not endless',
  ],
  [
    'The mediators have done what they could. Now it is up to Vastria.',
    'It is up to Vastria now, the mediators have done what they could.',
  ],
  [
    'If the shelling of Merrow stops, we can be in Orsay within a day.',
    'could be in Orsay within a day if the shelling of Merrow stopped',
  ],
  [
    'Our members will not work a seventh day for six days’ pay.',
    'members would not work a seventh day for six days’ pay',
  ],
  [
    'The company has put an extra four percent on the table, and that is its final offer.',
    'put an extra 4 percent on the table and called it its final offer',
  ],
  [
    'We are ready to exchange all prisoners, all for all, without conditions.',
    'ready to exchange all prisoners “all for all” and without conditions',
  ],
  [
    'The inspectors may visit every site but Halden.',
    'inspectors would be allowed to visit every site except Halden',
  ],
  [
    'We cannot accept a treaty that our own parliament has not read.',
    'could not accept a treaty its own parliament had not read',
  ],
  ['Let me be very clear: the river is ours, and it stays ours.', 'the river is ours, and it stays ours'],
  [
    'The sanctions will stay in place until the last soldier has left the peninsula.',
    'sanctions would remain in place until the last soldier had left the peninsula',
  ],
  [
    'This is a good day for peace, a bad day for those who live off the war.',
    'a good day for peace and a bad day for those who live off the war',
  ],
  [
    'Our farmers have waited eleven years for that market to open.',
    'Our farmers have been waiting eleven years for this market to open',
  ],
  [
    'Without guarantees from the great powers the line will not hold a month.',
    'the line would not hold for a month without guarantees from the great powers',
  ],
  [
    'I will not shake the hand of a man who shelled a school.',
    'He would not shake the hand of a man “who shelled a school”',
  ],
  [
    'We left the table because there was nothing on it.',
    'We left the table because there was nothing on it any more, not a word about the port.',
  ],
  [
    'The humanitarian corridor to Velin opens at six in the morning.',
    'the humanitarian corridor to Velin will open at 6 in the morning',
  ],
  [
    'Half of the grain in those silos was stolen from our fields.',
    'half of the grain in the silos had been stolen from its fields',
  ],
  [
    'Give us a date for the elections and the rest will follow.',
    'the rest would follow once there was a date for the elections: “Give us a date.”',
  ],
  [
    'We are not asking for charity, we are asking for the wages we earned in March.',
    'not asking for charity but for the wages they earned in March',
  ],
  [
    'The strike will last as long as the company wants it to last.',
    'the strike would last as long as the company wanted it to',
  ],
];

export const OTHER_UTTERANCE: readonly UtterancePair[] = [
  [
    'We will not sign a deal that leaves our prisoners behind.',
    'We will sign the deal once the prisoners have crossed the bridge.',
  ],
  [
    'We will not sign a deal that leaves our prisoners behind.',
    'The exchange of prisoners is the first point of the deal.',
  ],
  [
    'The border posts will reopen on the first of May.',
    'The border posts stay shut until the shooting stops.',
  ],
  [
    'The border posts will reopen on the first of May.',
    'On the first of May we will see whether the border holds.',
  ],
  [
    'Our troops will be out of the Sarn valley by Friday.',
    'Our troops went into the Sarn valley because nobody else protected it.',
  ],
  [
    'Our troops will be out of the Sarn valley by Friday.',
    'The troops in the Sarn valley will be fed and rotated in the autumn.',
  ],
  [
    'I have never seen the two sides closer to an agreement than they are tonight.',
    'I have never seen two sides so far apart after so many nights.',
  ],
  [
    'There is no military solution to the question of the islands.',
    'There is a military answer to every landing on the islands.',
  ],
  [
    'There is no military solution to the question of the islands.',
    'The question of the islands belongs before the court.',
  ],
  [
    'We offered them forty kilometres of demilitarised land and they laughed at us.',
    'A demilitarised strip of ten kilometres is the least that we can accept.',
  ],
  [
    'A ceasefire without monitors is a piece of paper.',
    'The monitors of the ceasefire will arrive with paper and pencil, no more.',
  ],
  [
    'A ceasefire without monitors is a piece of paper.',
    'A ceasefire is possible before the end of the month.',
  ],
  [
    'Nobody in Norland wants this war to go on for another winter.',
    'Norland can fight this war for another winter if it has to.',
  ],
  [
    'The tariff on steel goes to twenty-five percent on Monday unless Port Alder moves.',
    'The tariff on steel has cost Port Alder a quarter of its exports.',
  ],
  [
    'The tariff on steel goes to twenty-five percent on Monday unless Port Alder moves.',
    'We have taken the tariff on steel off the table for ninety days.',
  ],
  [
    'We have agreed on eleven of the fourteen points. The last three are the hard ones.',
    'We have agreed on the agenda, not on the points.',
  ],
  [
    'Every hostage comes home or there is no deal.',
    'Twelve hostages came home today, and that is thanks to the deal.',
  ],
  [
    'Every hostage comes home or there is no deal.',
    'The families of the hostages deserve to be told the truth about the deal.',
  ],
  [
    'I told the president that our patience is not endless.',
    'I told the president that we are grateful for his patience.',
  ],
  [
    'The mediators have done what they could. Now it is up to Vastria.',
    'The mediators have not been to Vastria once this year.',
  ],
  [
    'If the shelling of Merrow stops, we can be in Orsay within a day.',
    'The shelling of Merrow began on the day our delegation left for Orsay.',
  ],
  [
    'If the shelling of Merrow stops, we can be in Orsay within a day.',
    'We will not go to Orsay while the shells fall on Velin.',
  ],
  [
    'Our members will not work a seventh day for six days’ pay.',
    'Our members have voted by nine to one for a strike of seven days.',
  ],
  [
    'The company has put an extra four percent on the table, and that is its final offer.',
    'The company calls every offer its final one.',
  ],
  [
    'The company has put an extra four percent on the table, and that is its final offer.',
    'Four percent is what the company gave its directors last year.',
  ],
  [
    'We are ready to exchange all prisoners, all for all, without conditions.',
    'We are ready to exchange the wounded prisoners first, and the others later.',
  ],
  [
    'The inspectors may visit every site but Halden.',
    'The inspectors found nothing at Halden because there is nothing to find.',
  ],
  [
    'We cannot accept a treaty that our own parliament has not read.',
    'Our own parliament will vote on the treaty before the summer.',
  ],
  [
    'Let me be very clear: the river is ours, and it stays ours.',
    'Let me be very clear: the river can be shared if the dam is opened.',
  ],
  [
    'The sanctions will stay in place until the last soldier has left the peninsula.',
    'The sanctions have not moved one soldier off the peninsula.',
  ],
  [
    'The sanctions will stay in place until the last soldier has left the peninsula.',
    'The sanctions on grain will be lifted when the ships may leave the peninsula.',
  ],
  [
    'This is a good day for peace, a bad day for those who live off the war.',
    'Peace will not come in a day, and the war did not either.',
  ],
  [
    'Our farmers have waited eleven years for that market to open.',
    'Our farmers cannot compete in a market that opens overnight.',
  ],
  [
    'Without guarantees from the great powers the line will not hold a month.',
    'The great powers have given guarantees before, and they did not hold.',
  ],
  [
    'We left the table because there was nothing on it.',
    'We are going back to the table tomorrow, and we bring a map.',
  ],
  [
    'The humanitarian corridor to Velin opens at six in the morning.',
    'The humanitarian corridor to Velin was closed again at noon.',
  ],
  [
    'The strike will last as long as the company wants it to last.',
    'The strike has lasted longer than the company thought we could stand.',
  ],
];

import type { UtterancePair } from './utterance-pairs.ts';

/**
 * How two outlets give an utterance of the same speaker, written before the detector. Drift: it is the same utterance,
 * but words that a reader would want to know of differ. No drift: only marks, spelling, tense of reported speech or
 * the length of the excerpt differ, or (hard negatives) it is another utterance on the same topic.
 */
export const DRIFT: readonly UtterancePair[] = [
  ['We will withdraw from the valley by Friday', 'We may withdraw from the valley by Friday'],
  ['The talks have failed', 'The talks have all but failed'],
  ['This is the most dangerous moment of the whole war', 'This is a dangerous moment of the whole war'],
  ['We demand the return of all four districts', 'We demand the return of the four districts in the north'],
  [
    'Their attack was a war crime and they will pay for it',
    'Their attack was a mistake and they will pay for it',
  ],
  [
    'We offered them thirty kilometres and they refused',
    'We offered them thirteen kilometres and they refused',
  ],
  [
    'I hope that the prisoners will be home before Easter',
    'I promise that the prisoners will be home before Easter',
  ],
  [
    'The blockade has to end before any meeting of the leaders',
    'The blockade should end before any meeting of the leaders',
  ],
  [
    'Nobody believes a word that Vastria says about the islands',
    'Few believe a word that Vastria says about the islands',
  ],
  ['We are close to a deal on the border', 'We are very close to a deal on the border'],
  [
    'The minister lied to this parliament about the harbour',
    'The minister misled this parliament about the harbour',
  ],
  [
    'We would consider a tariff of ten percent on timber',
    'We would accept a tariff of ten percent on timber',
  ],
  [
    'The union has broken its word for the last time',
    'The union has broken its word once again, for the last time',
  ],
  ['They murdered eleven of our border guards', 'They killed eleven of our border guards'],
  ['The ceasefire holds in most places along the river', 'The ceasefire holds along the river'],
  [
    'We shall never recognise the annexation of the cape',
    'We shall not recognise the annexation of the cape for now',
  ],
  [
    'There will be no elections while foreign troops stand in Merrow',
    'There will be no fair elections while foreign troops stand in Merrow',
  ],
  [
    'The sanctions are hurting ordinary families more than the generals',
    'The sanctions are hurting families as much as the generals',
  ],
  [
    'The envoy told us that Norland is ready to give up the port',
    'The envoy told us that Norland is ready to share the port',
  ],
  ['We asked for an apology and got an insult', 'We asked for an explanation and got an insult'],
  [
    'Without the dam there is no point in further talks',
    'Without the dam there is little point in further talks',
  ],
  ['The company can afford six percent and knows it', 'The company can afford eight percent and knows it'],
  ['Our drivers will walk out on the ninth of June', 'Our drivers could walk out on the ninth of June'],
  [
    'All the mines on the coast road have been cleared',
    'Nearly all the mines on the coast road have been cleared',
  ],
  [
    'We have evidence that the shells came from Vastria',
    'We have reason to think that the shells came from Vastria',
  ],
  ['The plan is dead and nobody will bring it back', 'The plan is dead and nobody should bring it back'],
  ['The refugees must be allowed to go home', 'The refugees want to be allowed to go home'],
  ['We have lost two hundred men for that hill', 'We have lost three hundred men for that hill'],
  [
    'The president asked me to carry a letter to Orsay',
    'The president ordered me to carry a letter to Orsay',
  ],
  ['It was the rebels who broke the truce at Halden', 'It was the army that broke the truce at Halden'],
  ['We reject the map that was drawn in Orsay', 'We reject part of the map that was drawn in Orsay'],
];

export const NO_DRIFT: readonly UtterancePair[] = [
  ['We will withdraw from the valley by Friday', 'We will withdraw from the valley by Friday,'],
  ['“We will withdraw from the valley by Friday”', '"We will withdraw from the valley by Friday."'],
  ['The talks have failed', 'that the talks had failed'],
  ['This is the most dangerous moment of the whole war', 'the most dangerous moment of the whole war'],
  [
    'We demand the return of all four districts and of the railway',
    'We demand the return of all four districts',
  ],
  [
    'The ceasefire holds in most places along the river',
    'The cease-fire holds in most places along the river',
  ],
  [
    'The programme for the harbour is finished, and it is paid for',
    'The program for the harbor is finished, and it is paid for',
  ],
  ['We’re close to a deal on the border', 'We are close to a deal on the border'],
  ['Our drivers will walk out on the ninth of June', 'its drivers would walk out on the ninth of June'],
  ['We offered them thirty kilometres and they refused', 'We offered them 30 kilometres, and they refused'],
  ['All the mines on the coast road have been cleared', 'all the mines on the coast road had been cleared'],
  ['We have lost two hundred men for that hill', 'We have lost 200 men for that hill'],
  [
    'There will be no elections while foreign troops stand in Merrow',
    'there would be no elections while foreign troops stood in Merrow',
  ],
  ['The refugees must be allowed to go home', 'The refugees must be allowed to go home … all of them'],
  [
    'It was the rebels who broke the truce at Halden',
    'It was the rebels who broke the truce at Halden — nobody else',
  ],
  ['I hope that the prisoners will be home before Easter', 'I hope the prisoners will be home before Easter'],
  ['We will withdraw from the valley by Friday', 'The valley has been ours since my grandfather’s day'],
  ['We will withdraw from the valley by Friday', 'We will decide on Friday what becomes of the valley'],
  ['The talks have failed', 'The talks go on, whatever you may hear'],
  ['We demand the return of all four districts', 'The people of the four districts have to be asked'],
  [
    'Their attack was a war crime and they will pay for it',
    'A court will have to decide which attacks were crimes',
  ],
  ['We offered them thirty kilometres and they refused', 'They asked for the coast road, and we refused'],
  [
    'The blockade has to end before any meeting of the leaders',
    'The leaders met twice while the blockade was on',
  ],
  ['We would consider a tariff of ten percent on timber', 'The tariff on timber was never our idea'],
  [
    'The minister lied to this parliament about the harbour',
    'Parliament has asked for the papers on the harbour three times',
  ],
  ['The union has broken its word for the last time', 'The union has my word that nobody will be dismissed'],
  [
    'We have evidence that the shells came from Vastria',
    'The shells came down while the children were in school',
  ],
  ['The plan is dead and nobody will bring it back', 'Whoever wrote the plan has never seen the river'],
  ['We reject the map that was drawn in Orsay', 'A map is only as good as the people who have to live on it'],
  ['The company can afford six percent and knows it', 'The company has moved, and so can we'],
  ['We asked for an apology and got an insult', 'We do not need an apology, we need the bridge'],
  [
    'The sanctions are hurting ordinary families more than the generals',
    'The generals have moved their families abroad',
  ],
];

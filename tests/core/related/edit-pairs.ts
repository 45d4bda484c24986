import type { UtterancePair } from './utterance-pairs.ts';

/**
 * A statement of the version read before and one of the version read now, by the same speaker, written before the
 * detector. Edited: the newsroom changed the wording of one statement. Replaced: one went and another appeared.
 */
export const EDITED: readonly UtterancePair[] = [
  ['The convoy left at dawn', 'The convoy left shortly after dawn'],
  ['We expect an answer by Tuesday', 'We expect an answer by Tuesday night'],
  [
    'Eight soldiers were wounded in the attack on the bridge',
    'Eleven soldiers were wounded in the attack on the bridge',
  ],
  ['that the government will study the offer', 'that the government would study the offer carefully'],
  ['We will never give up the port', 'We will never give up the port or the road that leads to it'],
  ['The vote on the treaty takes place next week', 'The vote on the treaty takes place on Wednesday'],
  [
    'There was no contact with the other delegation today',
    'There was no direct contact with the other delegation today',
  ],
  [
    'I spoke with the prime minister for an hour',
    'I spoke with the prime minister for almost an hour, and it was not easy',
  ],
  ['the strike would begin on Monday', 'the strike would begin on Tuesday'],
  ['The accusations are baseless', 'The accusations are entirely baseless'],
  [
    'We have received the draft and are reading it',
    'We have received the draft of the agreement and are reading it',
  ],
  ['it had shot down four drones over the coast', 'it had shot down five drones over the coast'],
  [
    'Our offer stands until the end of the month',
    'Our offer stands until the end of the month, not a day longer',
  ],
  [
    'the bank would lend no more than two billion crowns',
    'the bank would lend no more than three billion crowns',
  ],
  ['We regret the decision of the court', 'We deeply regret the decision of the court'],
  ['The mediators were in the room all night', 'The mediators stayed in the room all night'],
  ['the two presidents might meet in Orsay', 'the two presidents might meet in Orsay or in Velin'],
  ['Nobody has told us where the prisoners are', 'Nobody has told us where the prisoners are being held'],
  ['the company had raised its offer to five percent', 'the company had raised its offer to 5.5 percent'],
  [
    'We are not at war with the people of Vastria',
    'We are not at war with the people of Vastria, but with its generals',
  ],
  ['the inspectors would return in September', 'the inspectors would return to the site in September'],
  ['These talks are our last chance', 'These talks may be our last chance'],
  [
    'More than forty families have left the village',
    'More than fifty families have left the village since Sunday',
  ],
  ['The pipeline will not be opened before winter', 'The pipeline will not be opened before next winter'],
  ['he had no knowledge of a second letter', 'he had “no knowledge whatsoever” of a second letter'],
  ['Our hospitals have fuel for three days', 'Our hospitals have fuel for three more days'],
  ['the commission would publish its report in full', 'the commission would publish most of its report'],
  [
    'We stopped the trucks because they carried weapons',
    'We stopped the trucks because we believed that they carried weapons',
  ],
  ['Both sides have agreed to meet again', 'Both sides have agreed in principle to meet again'],
  ['the tariff would be paid by importers alone', 'the tariff would be paid by importers'],
  ['Nothing is agreed until everything is agreed', 'Nothing has been agreed until everything is agreed'],
];

export const REPLACED: readonly UtterancePair[] = [
  ['The convoy left at dawn', 'The trucks carried flour and medicine'],
  ['The convoy left at dawn', 'We lost contact with the convoy at noon'],
  ['We expect an answer by Tuesday', 'The answer that we got is no answer'],
  ['Eight soldiers were wounded in the attack on the bridge', 'The bridge will be repaired within a month'],
  ['that the government will study the offer', 'that the offer came too late'],
  ['We will never give up the port', 'The port was built with the money of our grandparents'],
  ['The vote on the treaty takes place next week', 'I will vote against this treaty'],
  [
    'There was no contact with the other delegation today',
    'The other delegation has brought three new demands',
  ],
  ['I spoke with the prime minister for an hour', 'The prime minister has my full support'],
  ['the strike would begin on Monday', 'no trains would run for four days'],
  ['The accusations are baseless', 'We will answer in court'],
  ['We have received the draft and are reading it', 'The draft does not even mention the islands'],
  ['it had shot down four drones over the coast', 'fishermen should stay off the coast'],
  ['Our offer stands until the end of the month', 'What they call an offer is an ultimatum'],
  ['the bank would lend no more than two billion crowns', 'the bank would see the budget first'],
  ['We regret the decision of the court', 'The court has no say over the islands'],
  ['The mediators were in the room all night', 'The mediators have asked for a break of two days'],
  ['the two presidents might meet in Orsay', 'the two presidents had not spoken since March'],
  ['Nobody has told us where the prisoners are', 'Forty prisoners came back across the bridge'],
  ['the company had raised its offer to five percent', 'the company could not pay what it did not earn'],
  ['We are not at war with the people of Vastria', 'The people of Vastria have never been asked'],
  ['the inspectors would return in September', 'the inspectors had seen only two of the halls'],
  ['These talks are our last chance', 'We have a second proposal in the drawer'],
  ['More than forty families have left the village', 'The village has been without water since Sunday'],
  ['The pipeline will not be opened before winter', 'We buy gas where it is cheapest'],
  ['he had no knowledge of a second letter', 'he had written the first letter himself'],
  ['Our hospitals have fuel for three days', 'Our hospitals were built for half as many people'],
  ['the commission would publish its report in full', 'the commission had heard ninety witnesses'],
  ['We stopped the trucks because they carried weapons', 'The drivers of the trucks are free to go'],
  ['Both sides have agreed to meet again', 'Both sides have suffered enough'],
  ['the tariff would be paid by importers alone', 'importers had filled their stores ahead of the tariff'],
];

import type { UtterancePair } from './utterance-pairs.ts';

/**
 * Pairs written after the detectors and their bounds, and before they were first run on them: what a detector does
 * here is what to expect of it on other texts. Nothing is to be tuned on them.
 */
export const LATER_SAME: readonly UtterancePair[] = [
  [
    'Our side will keep talking for as long as the other side keeps coming to the table.',
    'we will keep talking as long as the other side keeps coming to the table',
  ],
  [
    'Nobody in this government has promised the miners a pay rise of nine percent.',
    'nobody in the government had promised the miners a 9 per cent pay rise',
  ],
  ['It is over.', '“It is over,”'],
  [
    'The pipeline will not carry a drop of oil before the transit fee is settled, and I have told them so.',
    'The pipeline will not carry a drop of oil before the transit fee is settled',
  ],
  [
    'I can’t tell my members to go back to work for nothing.',
    'I cannot tell my members to go back to work for nothing',
  ],
  [
    'We have asked the court to rule on the fishing grounds before the winter season.',
    'they had asked the court to rule on the fishing grounds before the winter season',
  ],
  [
    'The hostages are alive, they are well, and they will be with their families this week.',
    'the hostages were alive and well and would be with their families this week',
  ],
  [
    'The minister’s letter changes nothing: the embargo stays.',
    'The minister’s letter changes nothing … the embargo stays',
  ],
  [
    'If they want a summit they know where our embassy is.',
    'if they wanted a summit, they knew where the embassy was',
  ],
  [
    'Twenty-two villages have no water because the dam was blown up.',
    '22 villages have no water because the dam was blown up',
  ],
  [
    'a shameful, cowardly retreat',
    'This was a shameful, cowardly retreat by people who never wanted a deal.',
  ],
  [
    'The inspectors got access to every building that they asked to see.',
    'The inspectors had access to every building they asked to see',
  ],
  [
    'We are ready to meet them anywhere, at any time, and with no conditions.',
    'We are ready to meet them anywhere, any time, without conditions.',
  ],
  [
    'The tariff on steel comes off the day their quota comes off.',
    'the tariff on steel would come off the day their quota came off',
  ],
  [
    'The central bank cannot lend money to a state that refuses to publish its accounts.',
    'the central bank can’t lend money to a state which refuses to publish its accounts',
  ],
];

export const LATER_OTHER: readonly UtterancePair[] = [
  [
    'Our side will keep talking for as long as the other side keeps coming to the table.',
    'The other side came to the table with nothing to say.',
  ],
  [
    'Nobody in this government has promised the miners a pay rise of nine percent.',
    'The miners will get a pay rise of four percent and not a cent more.',
  ],
  ['It is over.', 'It is not for me to say when it is over for them.'],
  [
    'The pipeline will not carry a drop of oil before the transit fee is settled.',
    'The transit fee for the oil was settled by our fathers.',
  ],
  [
    'I can’t tell my members to go back to work for nothing.',
    'My members go back to work tomorrow with their heads high.',
  ],
  [
    'We have asked the court to rule on the fishing grounds before the winter season.',
    'The court has no say over our fishing grounds.',
  ],
  [
    'The hostages are alive, they are well, and they will be with their families this week.',
    'The families of the hostages have waited long enough this week.',
  ],
  [
    'The minister’s letter changes nothing: the embargo stays.',
    'The embargo goes when the minister’s letter is answered.',
  ],
  [
    'If they want a summit they know where our embassy is.',
    'There will be a summit, and it will not be at our embassy.',
  ],
  [
    'Twenty-two villages have no water because the dam was blown up.',
    'Whoever blew up the dam will answer for every village.',
  ],
  [
    'The inspectors got access to every building that they asked to see.',
    'The inspectors asked to see buildings that do not exist.',
  ],
  [
    'We are ready to meet them anywhere, at any time, and with no conditions.',
    'We have one condition for any meeting, and they know it.',
  ],
  [
    'The tariff on steel comes off the day their quota comes off.',
    'Their quota on steel is theft by another name.',
  ],
  [
    'The central bank cannot lend money to a state that refuses to publish its accounts.',
    'The state has published its accounts; the bank should read them.',
  ],
  ['We accept the plan of the mediators.', 'We do not accept the plan of the mediators.'],
];

export const LATER_EDITED: readonly UtterancePair[] = [
  ['The ferry will sail again on Thursday', 'The ferry will sail again on Friday'],
  ['Two of our drivers are missing', 'Three of our drivers are missing'],
  [
    'the company would appeal against the ruling',
    'the company would appeal against the ruling to the highest court',
  ],
  ['We regret the loss of life at the crossing', 'We deeply regret the loss of life at the crossing'],
  [
    'The lists of prisoners were handed over this morning',
    'The lists of prisoners were handed over late this morning by the mediators',
  ],
  ['No shots were fired from our side of the line', 'Not one shot was fired from our side of the line'],
  ['The budget will pass before midnight', 'The budget will not pass before midnight'],
  ['that the delegation had left for the airport', 'that the delegation had left the hotel for the airport'],
  [
    'The treaty protects the river for a generation',
    'The treaty protects the river and its delta for a generation',
  ],
  ['Talks go on tomorrow at the same place', 'Talks go on tomorrow, but not at the same place'],
  ['He is free to come home whenever he likes', 'He is free to come home at any time'],
  ['We lost forty million in the strike', 'We lost about forty-five million in the strike'],
  ['The army is pulling back from the pass', 'The army has begun to pull back from the pass'],
  [
    'They will have our answer before the weekend',
    'They will have our written answer before the weekend, as agreed',
  ],
  ['The sanctions list is far too short', 'The sanctions list is too short'],
];

export const LATER_REPLACED: readonly UtterancePair[] = [
  ['The ferry will sail again on Thursday', 'Passengers should ask for their money back'],
  ['Two of our drivers are missing', 'Our drivers will not cross that border again'],
  ['the company would appeal against the ruling', 'the ruling was bought and paid for'],
  ['We regret the loss of life at the crossing', 'The crossing stays open to everyone'],
  [
    'The lists of prisoners were handed over this morning',
    'The prisoners have not been fed since this morning',
  ],
  ['No shots were fired from our side of the line', 'The line must be marked on the ground'],
  ['The budget will pass before midnight', 'The opposition has read none of this budget'],
  ['that the delegation had left for the airport', 'that the delegation would report to parliament'],
  ['The treaty protects the river for a generation', 'The river belongs to those who drink from it'],
  ['Talks go on tomorrow at the same place', 'There is nothing left to talk about'],
  ['He is free to come home whenever he likes', 'His home was searched on the orders of a judge'],
  ['We lost forty million in the strike', 'The strike was illegal from the first day'],
  ['The army is pulling back from the pass', 'Snow has closed the pass to the army'],
  ['They will have our answer before the weekend', 'We have no answer from them yet'],
  ['The sanctions list is far too short', 'Sanctions have never toppled anyone'],
];

export const LATER_DRIFT: readonly UtterancePair[] = [
  [
    'We will open the grain corridor when the mines are cleared',
    'We might open the grain corridor when the mines are cleared',
  ],
  [
    'The offer of the employers is an insult to every nurse in this country',
    'The offer of the employers is a disappointment to every nurse in this country',
  ],
  [
    'Our soldiers have taken two hills and they will stay there',
    'Our soldiers have taken ten hills and they will stay there',
  ],
  [
    'The president told me that he wants peace by the summer',
    'The president told me that he wants victory by the summer',
  ],
  ['We do not rule out a second referendum on the treaty', 'We rule out a second referendum on the treaty'],
  [
    'The refinery was hit by one of our own missiles, as far as we can tell',
    'The refinery was hit by one of their missiles, as far as we can tell',
  ],
  [
    'All the refugees who want to go home are free to go home',
    'Most of the refugees who want to go home are free to go home',
  ],
  [
    'I am certain that the reactor can be restarted without danger',
    'I believe that the reactor can be restarted without danger',
  ],
  [
    'They have until Sunday evening to hand over the airport',
    'They have until Tuesday evening to hand over the airport',
  ],
  [
    'The negotiators reached an understanding on the future of the canal',
    'The negotiators reached an agreement on the future of the canal',
  ],
  [
    'We are deeply alarmed by the arrests and ask for the release of all',
    'We are alarmed by the arrests and demand the release of all',
  ],
  [
    'The blockade killed hundreds of children in the capital last winter',
    'The blockade killed dozens of children in the capital last winter',
  ],
  [
    'Neither side has kept to the line that was drawn in October',
    'The other side has not kept to the line that was drawn in October',
  ],
  [
    'The union and the railway agree on everything except the hours of night work',
    'The union and the railway agree on everything except night work',
  ],
  [
    'Only a fool would trust the signature of that government',
    'Nobody would trust the signature of that government',
  ],
];

export const LATER_NO_DRIFT: readonly UtterancePair[] = [
  [
    'We will open the grain corridor when the mines are cleared',
    'that it would open the grain corridor when the mines were cleared',
  ],
  [
    'The offer of the employers is an insult to every nurse in this country',
    'an insult to every nurse in this country',
  ],
  [
    'Our soldiers have taken 2 hills, and they’ll stay there',
    'Our soldiers have taken two hills and they will stay there',
  ],
  [
    'We don’t rule out a second referendum on the treaty',
    'We do not rule out a second referendum on the treaty.',
  ],
  [
    'The labour ministry has organised two rounds of talks at the harbour',
    'The labor ministry has organized two rounds of talks at the harbor',
  ],
  [
    'They have until Sunday evening to hand over the airport',
    'They have until Sunday evening to hand over the airport, and then we act',
  ],
  ['Rates go up by 3 percent or we walk out', 'Rates go up by three per cent or we walk out'],
  [
    'I am certain that the reactor can be restarted without danger',
    'he was certain that the reactor could be restarted without danger',
  ],
  [
    'We will open the grain corridor when the mines are cleared',
    'The mines in the grain corridor were laid by the other side',
  ],
  ['Our soldiers have taken two hills and they will stay there', 'Our soldiers on those hills have no bread'],
  [
    'The president told me that he wants peace by the summer',
    'The president does not speak to me about the war any more',
  ],
  ['All the refugees who want to go home are free to go home', 'The refugees have no home to go back to'],
  ['They have until Sunday evening to hand over the airport', 'The airport was never theirs to hand over'],
  [
    'The negotiators reached an understanding on the future of the canal',
    'The future of the canal is in the hands of the parliament',
  ],
  [
    'Only a fool would trust the signature of that government',
    'That government has signed eleven treaties and kept none',
  ],
];

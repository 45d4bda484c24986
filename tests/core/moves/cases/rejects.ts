import type { MoveCases } from '../move-cases.ts';

export const REJECTS: MoveCases = {
  move: 'rejects',
  plain: [
    'Vastria on Monday [rejected] the ceasefire plan drawn up by mediators.',
    'The dockers’ union has [refused] a third offer from the port company.',
    'Prime Minister Ola Renn [ruled out] any talks before the elections.',
    'The government [dismissed] the proposal as a publicity stunt.',
    'Norland [turned down] an invitation to the summit in Port Selm.',
    'Kestrel Air [vetoed] the pay deal at the last minute.',
    'Farm leaders [oppose] the tariff accord between the two countries.',
    'The ministry [denied] that its envoy had met the rebels.',
    'Rebel commanders [rebuffed] an appeal to lay down their weapons.',
    'The mine owners [spurned] the mediator’s compromise.',
    'Vastria’s [rejection of] the draft treaty surprised the mediators.',
  ],
  hard: [
    '“We [will not accept] a border drawn by others,” said Ada Lindqvist.',
    'The company said it [would not meet] the strikers’ demands.',
    'Neither side [accepted] the timetable set out by the mediators.',
    'The rebels [have not agreed to] a truce, their spokesman said.',
    'Norland has [no intention of] signing the accord, the minister said.',
    'The union’s [refusal to] discuss overtime has angered managers.',
    'Orsk [failed to reach] an agreement with its creditors on Friday.',
    'Handing over the islands is [out of the question], the president said.',
    'The nurses [voted against] the offer by a margin of two to one.',
    'The delegation [walked out of] the talks after an hour.',
    'Vastria’s [opposition to] foreign troops has not changed.',
    '“Our sovereignty is [not negotiable],” the foreign minister said.',
    'The premier [said no to] new concessions on fishing rights.',
    'Norland [never agreed to] the terms, its negotiators insisted.',
  ],
};

import type { MoveCases } from '../move-cases.ts';

export const DEMANDS: MoveCases = {
  move: 'demands',
  plain: [
    'Norland [demanded] the return of its three fishing boats.',
    'The mediators [called for] an immediate ceasefire.',
    'The bishop [urged] both sides to talk.',
    'The union [insisted on] a rise of nine per cent.',
    'Vastria [asked] its neighbours for help with the refugees.',
    'The envoy [appealed] for safe passage for the convoys.',
    'Opposition leaders are [pressing] the president for a date.',
    'Ministers from five countries [requested] a meeting with the creditors.',
    'The nurses [want] the hospital to hire more staff.',
    'Both armies [must] leave the valley, the mediator said.',
    'Norland repeated its [demand for] an apology.',
  ],
  hard: [
    'Any deal [must not] reward aggression, President Ilse Brandt said.',
    'Vastria [set a condition] for its return to the table.',
    'The premier [insisted that the prisoners be] freed first.',
    '“There can be [no deal without] a guarantee,” said Tam Okoro.',
    'The miners’ leader said wages [should] follow prices.',
    'The minister stressed that security guarantees [are essential].',
    'Norland [called again on] its allies to act.',
    'Orsk’s [insistence on] a veto has slowed the talks.',
    'The drivers are [holding out for] a shorter week.',
    'The company [needs to] open its books, the arbitrator said.',
    'Vastria [told] the rebels to leave the port within a day.',
    'An [appeal by] eleven mayors for a truce was read out on the radio.',
    'The islanders [seek] compensation from the oil company.',
    'Creditors will lend again [only if] the budget is cut, the bank said.',
  ],
};

import type { MoveCases } from '../move-cases.ts';

export const OPTIMISTIC: MoveCases = {
  move: 'optimistic',
  plain: [
    'The mediator said the sides were [closer to] an agreement.',
    'The envoy is [confident] that a truce will hold.',
    'Both delegations [reported progress] after a week of talks.',
    'The premier was [hopeful] about the outcome of the summit.',
    'A deal is [within reach], the minister said.',
    'The talks were [constructive], both sides said.',
    'The president [expressed optimism] about the negotiations.',
    'The envoy spoke of [good progress] on prisoners.',
    'The two countries are [on the verge of] a trade pact, officials said.',
    'There is a [good chance] of a settlement, the arbitrator said.',
    'Norland and Vastria have [made progress] on water rights.',
  ],
  hard: [
    '“We are [a lot closer] than we were last month,” Tam Okoro said.',
    'The sides have [narrowed] their differences, the mediator said.',
    'Ilse Brandt [voiced confidence] that the rebels would sign.',
    'Most of the text is [largely agreed], the envoy said.',
    'He believes a [breakthrough is possible], the spokesman said.',
    'There is [light at] the end of the tunnel, the minister said.',
    'The negotiations are [on track], said Ada Lindqvist.',
    'Both sides are [serious about] peace, the president said.',
    'The talks are moving in the [right direction], according to the bank.',
    'The premier [hopes] to sign the accord within weeks.',
    'A [deal could be reached] by Friday, the union said.',
    'The mediator called it a [turning point] for the valley.',
    'Negotiators are [almost there], a delegate said.',
  ],
};

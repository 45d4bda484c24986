import type { MoveCases } from '../move-cases.ts';

export const PROPOSES: MoveCases = {
  move: 'proposes',
  plain: [
    'Norland [proposed] a buffer zone along the river.',
    'The mediators [put forward] a new plan for the valley.',
    'Vastria [offered] talks without conditions.',
    'The company [offered] a rise of four per cent over two years.',
    'The envoy [floated] the idea of a joint port authority.',
    'Ada Lindqvist [suggested] a pause of thirty days.',
    'The bank [presented] a proposal to delay repayment.',
    'The foreign minister [unveiled] a roadmap for the elections.',
    'Three states [submitted] a draft resolution to the council.',
    'The arbitrator [recommended] a rise of five per cent.',
    'Norland’s [proposal for] a shared reservoir is on the table.',
  ],
  hard: [
    'Orsk [made an offer] on fishing rights late in the night.',
    'The union [countered with] a plan of its own.',
    'Vastria [offered to extend] the truce by a month.',
    'The premier [set out] his terms for a settlement.',
    '“[Let’s] share the river,” the president said.',
    'The mediator [invited] both sides to Port Selm.',
    'Norland has [tabled] an amendment to the fisheries deal.',
    'The envoy has been [sounding out] the rebels on a swap of prisoners.',
    'A truce [could] be the first step, the minister said.',
    'The rebels [extended] an offer of talks to the new government.',
    'Ministers [circulated] a draft agreement on quotas.',
    'The owners [put a new offer on the table] after midnight.',
    'Norland [advanced] a formula for sharing the gas field.',
  ],
};

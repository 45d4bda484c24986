import type { MoveCases } from '../move-cases.ts';

export const CONCEDES: MoveCases = {
  move: 'concedes',
  plain: [
    'Vastria [dropped its demand] for an apology.',
    'The minister [conceded] that the tariff had been a mistake.',
    'The airline [climbed down] after a week of cancelled flights.',
    'The government [backed down] over the pension reform.',
    'Norland [lifted] its blockade of the northern ports.',
    'The junta [released] two hundred prisoners on Sunday.',
    'The rebels [withdrew] their troops from the river crossing.',
    'The mine company [gave in] to the strikers.',
    'The president [eased] the curfew in the capital.',
    'Managers [bowed to] pressure from the nurses’ union.',
    'Orsk [declared a ceasefire] along the whole front.',
  ],
  hard: [
    'Norland is [willing to withdraw] from the valley, its envoy said.',
    'The union [called off] its strike hours before it was to begin.',
    'The premier [softened] his stance on the language law.',
    'Vastria [accepted] the rebels’ demands for an inquiry.',
    'The company [agreed to drop] its lawsuit against the dockers.',
    'After months of refusing, the ministry [scaled back] its plan to close the mine.',
    'The army [pulled out] of the last villages it had held.',
    'The generals [allowed] the exiled leader to return.',
    'Norland’s negotiators [made a concession] on fishing limits.',
    'With the deadline close, Orsk [gave up] its claim to the reef.',
    'The tariffs on grain [were lifted] at midnight, the ministry said.',
    'In a [U-turn], the transport minister cancelled the levy.',
    'The employers [met] the drivers’ demand for a rest day.',
    '“We have [given ground] on pay,” the managing director said.',
  ],
};

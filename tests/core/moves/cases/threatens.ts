import type { MoveCases } from '../move-cases.ts';

export const THREATENS: MoveCases = {
  move: 'threatens',
  plain: [
    'Norland [threatened to] close the strait.',
    'The union has [threatened] a strike over the new rosters.',
    'The rebels [vowed] revenge for the raid on their camp.',
    'Vastria [warned] of consequences should the convoy sail.',
    'The minister [warned] Orsk against sending troops across the river.',
    'The airline [threatened] legal action against the pilots.',
    'General Marek Dool [vowed to fight] until the valley is free.',
    'Norland [issued an ultimatum] to the garrison.',
    'The drivers [set a deadline] of Friday for the company.',
    'Vastria’s [threat to] cut off gas alarmed its neighbours.',
    'The president said his army [would retaliate].',
  ],
  hard: [
    'Norland [will withdraw] from the treaty unless the tariffs are lifted, its premier said.',
    'The dockers said they [would blockade] every port from Monday.',
    'The bloc [may suspend] aid if the vote is postponed.',
    'Orsk said it [could impose] tariffs on steel within a month.',
    '“They [will pay] a heavy price,” the general said.',
    'Accept the offer by noon [or face] dismissal, the company told the crews.',
    'The president [did not rule out] military action against the island.',
    'Vastria [reserves the right to] respond to any attack.',
    'Rail staff will be [balloted for strike] action.',
    'Norland [will not hesitate to] use force, its defence minister said.',
    'The envoy spoke of [dire consequences] if the dam is built.',
    'The farmers said they [would boycott] the talks.',
    'The junta [will expel] the diplomats, its spokesman said.',
    'Kestrel Air [warned] that it would cut routes if the tax is raised.',
  ],
};

import type { MoveCases } from '../move-cases.ts';

export const ACCUSES: MoveCases = {
  move: 'accuses',
  plain: [
    'Vastria [accused] Norland of breaking the truce.',
    'The minister [blamed] the union for the collapse of the talks.',
    'The rebels [condemned] the shelling of the market.',
    'The bishop [denounced] the deportations as inhuman.',
    'Opposition leaders [criticised] the president for his silence.',
    'The premier [slammed] the company’s handling of the dispute.',
    'Norland [lodged a protest] with the embassy over the overflight.',
    'The islanders are [suing] the oil company for damages.',
    'Vastria [complained to] the council about the new duties.',
    'The envoy [deplored] the attack on the convoy.',
    'Norland’s [accusation that] its neighbour armed the rebels was repeated on Friday.',
  ],
  hard: [
    'The general has been [accused] by his own officers of selling weapons.',
    'Vastria [summoned] the ambassador of Orsk over the remarks.',
    'The president [described the blockade as an act of aggression].',
    'The minister [framed the tariffs as blackmail].',
    '“They [are to blame] for this war,” Ilse Brandt said.',
    'The union leader said managers had [lied] to the workforce.',
    'The envoy spoke of [double standards] among the creditors.',
    'Norland [alleges] that the rebels hid tanks in the forest.',
    'Tam Okoro [called the offer an outrage].',
    'Orsk [holds its neighbour responsible] for the flood.',
    'The mediator [voiced dismay] at the shelling of the bridge.',
    'The committee [found the minister guilty] of breaking the embargo.',
    'Norland is [undermining] the peace process, the rebels said.',
    'The miners [lashed out] at the government’s adviser.',
  ],
};

/** Short project-written articles by the negotiation they belong to; every name is invented. */
export interface NegotiationArticle {
  readonly title: string;
  readonly text: string;
}

export const NEGOTIATIONS: Readonly<
  Record<string, { readonly name: string; readonly articles: readonly NegotiationArticle[] }>
> = {
  coastWar: {
    name: 'Norland–Vastria peace talks',
    articles: [
      {
        title: 'Norland and Vastria agree to meet',
        text: 'Norland and Vastria will hold peace talks in Geneva next week, officials said. Norland’s foreign minister, Ada Lindqvist, said a ceasefire had to come first. The Vastrian government wants a troop withdrawal from the coast.',
      },
      {
        title: 'Ceasefire holds on the coast',
        text: 'A ceasefire between Norland and Vastria held for a second day. The Norlandish army said it would pull back from the front line. Vastria’s president called the truce “a beginning”.',
      },
      {
        title: 'Vastrian envoy leaves talks',
        text: 'Vastria’s chief negotiator, Tomas Reyl, left the peace talks with Norland on Friday. He said Norland’s prime minister had refused to discuss territory. The ceasefire is still in force.',
      },
      {
        title: 'Prisoners come home',
        text: 'Norland released 40 soldiers in a prisoner exchange with Vastria. Ostmark, which hosts the peace talks, called it a good sign. The Vastrian foreign ministry said the ceasefire would be extended.',
      },
      {
        title: 'Lindqvist: no peace without guarantees',
        text: 'Ada Lindqvist, Norland’s foreign minister, said a peace deal with Vastria needs security guarantees. Vastria’s parliament meets on Monday to debate the ceasefire.',
      },
    ],
  },
  steelTrade: {
    name: 'Norland–Ostmark trade talks',
    articles: [
      {
        title: 'Norland and Ostmark reopen trade talks',
        text: 'Norland and Ostmark reopened trade talks on Tuesday. Ostmark’s trade minister wants tariffs on steel lifted. Norland’s government says any trade deal must protect its farmers.',
      },
      {
        title: 'Steel tariffs stay',
        text: 'Tariffs on Ostmark’s steel will stay until a trade agreement is signed, Norland’s finance minister said. Talks with the Ostmark government go on in May.',
      },
      {
        title: 'Ostmark threatens import duties',
        text: 'The Ostmark government threatened import duties on cars from Norland if trade talks fail. Norland’s prime minister said negotiations on tariffs were “nearly done”.',
      },
    ],
  },
  dockPay: {
    name: 'Brackwater Dockers Union–Harbour Authority pay dispute',
    articles: [
      {
        title: 'Dockers vote to strike',
        text: 'Members of the Brackwater Dockers Union voted to strike over pay. The union said talks with the Harbour Authority had failed. The Harbour Authority offered a wage rise of two per cent.',
      },
      {
        title: 'Harbour Authority raises its pay offer',
        text: 'The Harbour Authority raised its pay offer to the Brackwater Dockers Union to four per cent. Union leader Marta Okun said her members would keep the strike going until wages matched prices.',
      },
      {
        title: 'Third day of port strike',
        text: 'The port stood still on the third day of a strike by the Brackwater Dockers Union. Talks over pay with the Harbour Authority resume on Monday, both sides said.',
      },
    ],
  },
  valleyRebels: {
    name: 'Red Valley Front–Vastria peace talks',
    articles: [
      {
        title: 'Rebels and government sign truce',
        text: 'Vastria’s government and the Red Valley Front signed a ceasefire on Sunday. The Red Valley Front will lay down heavy weapons under the peace deal. The Vastrian president thanked the mediators.',
      },
      {
        title: 'Red Valley Front accuses army',
        text: 'The Red Valley Front accused the Vastrian army of breaking the ceasefire. Peace talks between Vastria’s government and the Red Valley Front resume on Thursday.',
      },
      {
        title: 'Fighters hand over weapons',
        text: 'Fighters of the Red Valley Front began to disarm in a step agreed with Vastria’s government. The peace talks moved to the hills last month. The Vastrian army withdrew its troops.',
      },
    ],
  },
  reactor: {
    name: 'Karsland–Ostmark nuclear talks',
    articles: [
      {
        title: 'Karsland offers limits on uranium enrichment',
        text: 'Karsland offered limits on uranium enrichment in nuclear talks with Ostmark. Karsland’s foreign minister said its nuclear programme was peaceful. Ostmark’s president wants inspectors back.',
      },
      {
        title: 'Inspectors return to Karsland',
        text: 'IAEA inspectors returned to Karsland as nuclear talks with Ostmark went on. Ostmark’s foreign minister said the uranium enrichment must stop. The Karsland government denied building centrifuges.',
      },
      {
        title: 'Nuclear talks stall',
        text: 'Nuclear talks between Karsland and Ostmark stalled on Wednesday over uranium enrichment. Ostmark’s negotiator went home. Karsland’s parliament passed a law on its nuclear programme.',
      },
    ],
  },
  bailout: {
    name: 'Karsland–International Monetary Fund debt talks',
    articles: [
      {
        title: 'Karsland asks for debt relief',
        text: 'Karsland asked the International Monetary Fund for debt relief. Talks between Karsland’s finance minister and the IMF on a bailout begin on Monday.',
      },
      {
        title: 'IMF and Karsland near bailout',
        text: 'The IMF and Karsland are near agreement on a bailout loan, Karsland’s government said. The debt restructuring would cut payments by half. Negotiations go on, the IMF said.',
      },
      {
        title: 'Karsland misses payment',
        text: 'Karsland missed a debt payment while talks with the International Monetary Fund went on. Karsland’s central bank said the debt restructuring needed more time. The IMF declined to comment.',
      },
    ],
  },
  islandWar: {
    name: 'Ostmark–Vastria peace talks',
    articles: [
      {
        title: 'Ostmark and Vastria discuss island truce',
        text: 'Ostmark and Vastria discussed a ceasefire around the islands. Ostmark’s navy and the Vastrian army had exchanged fire for weeks. Peace talks open on Friday.',
      },
      {
        title: 'Island ceasefire collapses',
        text: 'The ceasefire between Ostmark and Vastria collapsed within hours. Vastria’s defence minister blamed Ostmark’s troops. Peace talks were put off.',
      },
    ],
  },
  railPay: {
    name: 'National Rail Workers Union–Norland Railways pay dispute',
    articles: [
      {
        title: 'Trains stop on Monday',
        text: 'The National Rail Workers Union will strike on Monday after pay talks with Norland Railways failed. Norland Railways said its wage offer was final.',
      },
      {
        title: 'Rail strike talks resume',
        text: 'Norland Railways and the National Rail Workers Union resumed talks over pay on Thursday. The union called off a strike planned for the weekend.',
      },
      {
        title: 'Drivers reject wage offer',
        text: 'Members of the National Rail Workers Union rejected a wage offer by Norland Railways. Another strike is likely, the union said.',
      },
    ],
  },
  farmTrade: {
    name: 'European Union–Norland trade talks',
    articles: [
      {
        title: 'EU and Norland open trade talks',
        text: 'The European Union and Norland opened talks on a trade agreement. Norland’s trade minister wants lower tariffs on fish. The EU wants access for its farmers.',
      },
      {
        title: 'Fish tariffs divide EU and Norland',
        text: 'Tariffs on fish divide the EU and Norland in their trade talks, diplomats said. Norland’s prime minister said a trade deal with the European Union was possible this year.',
      },
    ],
  },
  schoolPay: {
    name: 'Vastrian Teachers Union–Brackwater School Board pay dispute',
    articles: [
      {
        title: 'Teachers walk out',
        text: 'The Vastrian Teachers Union began a strike over pay after talks with the Brackwater School Board broke down. The Brackwater School Board said it had no money for a wage rise.',
      },
      {
        title: 'Schools closed again',
        text: 'Schools were closed as the strike by the Vastrian Teachers Union went on. The union will meet the Brackwater School Board for pay talks on Friday.',
      },
    ],
  },
};

/** Pairs of negotiations that are easily confused: a shared country, or the same subject with other parties. */
export const EASILY_CONFUSED: readonly (readonly [string, string])[] = [
  ['coastWar', 'steelTrade'],
  ['coastWar', 'valleyRebels'],
  ['coastWar', 'islandWar'],
  ['coastWar', 'farmTrade'],
  ['steelTrade', 'farmTrade'],
  ['steelTrade', 'reactor'],
  ['steelTrade', 'islandWar'],
  ['valleyRebels', 'islandWar'],
  ['dockPay', 'railPay'],
  ['dockPay', 'schoolPay'],
  ['railPay', 'schoolPay'],
  ['reactor', 'bailout'],
  ['reactor', 'islandWar'],
  ['bailout', 'steelTrade'],
  ['coastWar', 'railPay'],
  ['valleyRebels', 'schoolPay'],
];

/** Articles that belong to no negotiation, or to one that they do not show. */
export const NO_NEGOTIATION: readonly NegotiationArticle[] = [
  {
    title: 'Norland beats Vastria',
    text: 'Norland beat Vastria 2-1 on Saturday. Norland’s striker scored twice. Vastria’s coach blamed the rain.',
  },
  {
    title: 'Storm strikes the coast of Norland',
    text: 'A storm struck the coast of Norland and moved on to Vastria. Norland’s prime minister promised help.',
  },
  {
    title: 'Ceasefire holds',
    text: 'The ceasefire held for a second day. Both sides called it a beginning.',
  },
  {
    title: 'Norland elects a parliament',
    text: 'Norland elected a new parliament. Ada Lindqvist, Norland’s foreign minister, lost her seat.',
  },
  {
    title: 'Harrow Shipping Lines buys rival',
    text: 'Harrow Shipping Lines bought Marrow Freight Lines after months of talks. The deal is worth 2 billion.',
  },
];

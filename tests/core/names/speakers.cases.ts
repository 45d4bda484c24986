/**
 * Short texts with marked statements: `[source]` and `{content}` (see `marked-text.ts`).
 * `speakers` holds what must come out, one per content: a name, "name | role", or `null`.
 */
export interface SpeakerCase {
  readonly text: string;
  readonly title?: string;
  readonly speakers: readonly (string | null)[];
}

export const SPEAKER_CASES: Readonly<Record<string, readonly SpeakerCase[]>> = {
  'full names from surnames': [
    {
      text: 'Ada Lindqvist arrived on Monday. {“We are close,”} [Lindqvist] said.',
      speakers: ['Ada Lindqvist'],
    },
    {
      text: '{“We are close,”} [Lindqvist] said. It was the first time Ada Lindqvist had spoken since May.',
      speakers: ['Ada Lindqvist'],
    },
    {
      title: 'Ada Lindqvist: talks are close to collapse',
      text: 'The talks went on. {“We are close to collapse,”} [Lindqvist] said.',
      speakers: ['Ada Lindqvist'],
    },
    {
      text: 'Ursula van der Meer met the envoys. [Van der Meer] said {the offer was fair}.',
      speakers: ['Ursula van der Meer'],
    },
    {
      text: 'Mateo de la Cruz, the mediator, spoke first. {“It is a start,”} [de la Cruz] said.',
      speakers: ['Mateo de la Cruz | mediator'],
    },
    {
      text: 'Kim Jae-won, the unification minister, flew in. [Kim] said {the border would open}.',
      speakers: ['Kim Jae-won | unification minister'],
    },
    {
      text: 'Tomas J. Reyl signed. {“I had no choice,”} [Reyl] said.',
      speakers: ['Tomas J. Reyl'],
    },
    {
      text: 'Khalid al-Rashdi, who leads the delegation, was firm. {“No,”} [al-Rashdi] said.',
      speakers: ['Khalid al-Rashdi'],
    },
    {
      text: 'Dmytro Horbenko walked out. [Horbenko’s] claim that {the map was forged} angered the hosts.',
      speakers: ['Dmytro Horbenko'],
    },
    {
      text: 'Marek Dvorsky Jr. took over. {“My father would agree,”} [Dvorsky] said.',
      speakers: ['Marek Dvorsky Jr.'],
    },
  ],
  'titles and roles': [
    {
      text: '{“We will sign,”} said [Foreign Minister Ada Lindqvist].',
      speakers: ['Ada Lindqvist | Foreign Minister'],
    },
    {
      text: '{“We will sign,”} said [Tomas Reyl, Vastria’s chief negotiator].',
      speakers: ['Tomas Reyl | Vastria’s chief negotiator'],
    },
    {
      text: '[Vastria’s chief negotiator, Tomas Reyl], said {the text was ready}.',
      speakers: ['Tomas Reyl | Vastria’s chief negotiator'],
    },
    {
      text: '[Norlandish President Ada Lindqvist] said {she would sign}.',
      speakers: ['Ada Lindqvist | Norlandish President'],
    },
    {
      text: '[Ada Lindqvist, 54, the foreign minister of Norland], said {the talks had failed}.',
      speakers: ['Ada Lindqvist | foreign minister of Norland'],
    },
    {
      text: '[Former Prime Minister Igor Vance] called {the deal “a gift”}.',
      speakers: ['Igor Vance | Former Prime Minister'],
    },
    {
      text: '[Union leader Marta Okun] said {the strike would go on}.',
      speakers: ['Marta Okun | Union leader'],
    },
    {
      text: '[Deputy Foreign Minister Pavel Sorin] told reporters {it was over}.',
      speakers: ['Pavel Sorin | Deputy Foreign Minister'],
    },
    {
      text: 'At the port, [dockers’ spokeswoman Lena Okar] said {nobody had called}.',
      speakers: ['Lena Okar'],
    },
    {
      text: '[Sen. Robert Kessly] said {the bill was dead}. {“Dead,”} [Sen. Kessly] repeated.',
      speakers: ['Robert Kessly | Sen.', 'Robert Kessly | Sen.'],
    },
    {
      text: '[Secretary of State John Farrow] said {there was no plan}.',
      speakers: ['John Farrow | Secretary of State'],
    },
    {
      text: 'Ada Lindqvist, then finance minister, resigned in March. Now [Prime Minister Ada Lindqvist] says {debt relief is near}.',
      speakers: ['Ada Lindqvist | Prime Minister'],
    },
    {
      text: '{“It is not enough,”} said [Nadia Orlen, head of the Brackwater Dockers Union].',
      speakers: ['Nadia Orlen | head of the Brackwater Dockers Union'],
    },
    {
      text: '[Leaders such as Ursula Hallam] have said {that guarantees are paramount}.',
      speakers: ['Ursula Hallam'],
    },
    {
      text: '{“A first step,”} said [Ostmark’s special envoy to the talks, Irena Kolb].',
      speakers: ['Irena Kolb | Ostmark’s special envoy to the talks'],
    },
  ],
  'families and namesakes': [
    {
      text: 'Boris Hallam, the minister, spoke in the capital. {“We pay,”} [Hallam] said.\nIn the village, farmer Peter Hallam was angry. {“We paid already,”} [Hallam] said.',
      speakers: ['Boris Hallam | minister', 'Peter Hallam | farmer'],
    },
    {
      text: 'Ada Reyl and her brother Tomas Reyl lead the party. [Ms. Reyl] said {they would stay}. [Mr. Reyl] said {he would go}.',
      speakers: ['Ada Reyl', 'Tomas Reyl'],
    },
    {
      text: 'Governor Ruth Marsh met Senator Paul Marsh. [Senator Marsh] said {the money was gone}. [Governor Marsh] said {it was not}.',
      speakers: ['Paul Marsh | Senator', 'Ruth Marsh | Governor'],
    },
    {
      text: 'President Viktor Dane and his wife, Elena Dane, came late. {“We are sorry,”} [Dane] said. {“Traffic,”} [Elena Dane] said.',
      speakers: ['Viktor Dane | President', 'Elena Dane'],
    },
    {
      text: 'Ivan Petrov of the union and Sergei Petrov of the port sat opposite. {“More pay,”} said [Ivan Petrov]. {“No money,”} said [Sergei Petrov].',
      speakers: ['Ivan Petrov', 'Sergei Petrov'],
    },
    {
      text: 'Hillary Ashe campaigned with Bill Ashe. {“He is tired,”} [Hillary] said. {“I am not,”} [Bill] said.',
      speakers: ['Hillary Ashe', 'Bill Ashe'],
    },
    {
      text: 'Tomas Reyl met Igor Vance. {“Good talks,”} [Reyl] said. {“Bad talks,”} [Vance] said.',
      speakers: ['Tomas Reyl', 'Igor Vance'],
    },
  ],
  'titles that part namesakes': [
    {
      text: 'President Vance spoke first. Elena Vance sat in the second row. {“I will sign,”} [Mr. Vance] said. {“He will,”} [Ms. Vance] said.',
      speakers: ['Vance | President', 'Elena Vance'],
    },
    {
      text: 'At a meeting in Aldmoor, [the mayor] said {no}. Mayor Lena Okar left.',
      speakers: ['Lena Okar | Mayor'],
    },
  ],
  'pronoun chains': [
    {
      text: '{“We are ready,”} [Ada Lindqvist] said. {“We always were,”} [she] added.',
      speakers: ['Ada Lindqvist', 'Ada Lindqvist'],
    },
    {
      text: '[Tomas Reyl] said {the text was final}.\n{“Not one comma will change,”} [he] said.\nThe hosts waited.\n{“Not one,”} [he] repeated.',
      speakers: ['Tomas Reyl', 'Tomas Reyl', 'Tomas Reyl'],
    },
    {
      text: 'Ada Lindqvist met Tomas Reyl on Friday. [She] said {the map was wrong}; [he] said {it was right}.',
      speakers: ['Ada Lindqvist', 'Tomas Reyl'],
    },
    {
      text: 'Tomas Reyl thanked Igor Vance for the meeting. [He] said {the door was open}.',
      speakers: ['Tomas Reyl'],
    },
    {
      text: 'Ada Lindqvist praised the envoys. {“They worked hard,”} [she] told Tomas Reyl. {“I know,”} [he] answered.',
      speakers: ['Ada Lindqvist', 'Tomas Reyl'],
    },
    {
      text: 'Marta Okun has led the dockers since 2019. In [her] view, {the offer is an insult}.',
      speakers: ['Marta Okun'],
    },
    {
      text: 'Igor Vance will not run again. [His] promise that {nobody would be sacked} was forgotten.',
      speakers: ['Igor Vance'],
    },
    {
      text: 'The talks failed. {“It is over,”} [he] said.',
      speakers: [null],
    },
    {
      text: '{“I told them so,”} [she] said of the meeting with Tomas Reyl.',
      speakers: [null],
    },
    {
      text: 'Councillor Kestrin Vaal voted no. {“It harms us,”} [she] said. [Vaal] added {that others would follow}.',
      speakers: ['Kestrin Vaal | Councillor', 'Kestrin Vaal | Councillor'],
    },
    {
      text: 'Tomas Reyl read a letter from Igor Vance. “He is a liar,” it said. {“I laughed,”} said [Reyl].',
      speakers: ['Tomas Reyl'],
    },
    {
      text: '[Nadia Orlen, who chairs the commission], said {it was split}. [She] did not say {how}.',
      speakers: ['Nadia Orlen', 'Nadia Orlen'],
    },
    {
      text: 'Tomas Reyl, [who] said {he would sign}, has left.',
      speakers: ['Tomas Reyl'],
    },
    {
      text: 'Tomas Reyl, Vastria’s chief negotiator, [who] warned {that time was short}, has left.',
      speakers: ['Tomas Reyl | Vastria’s chief negotiator'],
    },
    {
      text: 'Officials dismissed an architect [who] said {the bridge was unsafe}.',
      speakers: [null],
    },
    {
      text: 'The Harbour Authority rejected the claim. [It] said {no wages were owed}.',
      speakers: ['Harbour Authority'],
    },
    {
      text: 'The Brackwater Dockers Union voted on Sunday. [They] said {the strike would begin at noon}.',
      speakers: ['Brackwater Dockers Union'],
    },
    {
      text: '{“We will see,”} [I] said.',
      speakers: [null],
    },
  ],
  'chains of unnamed people': [
    {
      text: 'Tomas Reyl left early. [A spokesman for the ministry] said {it was closed}. [He] said {it would open in May}.',
      speakers: ['spokesman for the ministry', 'spokesman for the ministry'],
    },
    {
      text: 'Tomas Reyl left early. [One trader] said {prices rose}. {“Too much,”} [she] said.',
      speakers: ['One trader', 'One trader'],
    },
    {
      text: '[A spokeswoman] said {it was closed}. Then Tomas Reyl spoke. [He] said {it was open}.',
      speakers: ['spokeswoman', 'Tomas Reyl'],
    },
    {
      text: 'Shippers moved fast. Ada Lindqvist did not. {“We wait,”} [she] said.',
      speakers: ['Ada Lindqvist'],
    },
  ],
  'descriptions of people': [
    {
      text: 'President Ada Lindqvist opened the meeting. {“Let us begin,”} [the president] said.',
      speakers: ['Ada Lindqvist | President'],
    },
    {
      text: 'Ukrainian President Volodymyr Zelenskiy was there. [The Ukrainian leader] said {nothing new}.',
      speakers: ['Volodymyr Zelenskiy | Ukrainian President'],
    },
    {
      text: 'Norlandish President Ada Lindqvist met Vastrian Prime Minister Igor Vance, and the Vastrian army stood by. [The Vastrian leader] said {it was late}.',
      speakers: ['Igor Vance | Vastrian Prime Minister'],
    },
    {
      text: 'Foreign Minister Ada Lindqvist and Finance Minister Igor Vance spoke. [The finance minister] said {there was no money}.',
      speakers: ['Igor Vance | Finance Minister'],
    },
    {
      text: 'Tomas Reyl, the chief negotiator, was calm. {“Patience,”} [the negotiator] said.',
      speakers: ['Tomas Reyl | chief negotiator'],
    },
    {
      text: 'Mayor Lena Okar called a meeting. {“Come all,”} [the mayor] wrote.',
      speakers: ['Lena Okar | Mayor'],
    },
    {
      text: 'Vice President Igor Vance stood in. President Ada Lindqvist was ill. [The president] sent word {that talks go on}.',
      speakers: ['Ada Lindqvist | President'],
    },
    {
      text: 'Sen. Robert Kessly voted no. [The lawmaker] said {the price was too high}.',
      speakers: ['Robert Kessly | Sen.'],
    },
    {
      text: '[The band leader] said {the show would go on}, and President Ada Lindqvist clapped.',
      speakers: ['band leader'],
    },
    {
      text: '[A spokesman for Nadia Orlen] said {she was travelling}.',
      speakers: ['spokesman for Nadia Orlen'],
    },
    {
      text: '[Nadia Orlen’s lawyer, Pavel Sorin], said {she was innocent}.',
      speakers: ['Pavel Sorin | Nadia Orlen’s lawyer'],
    },
    {
      text: '[Nadia Orlen’s lawyer] said {she was innocent}.',
      speakers: ['Nadia Orlen’s lawyer'],
    },
  ],
  'organisations, governments and groups': [
    {
      text: 'The Brackwater Dockers Union met at noon. {“No deal,”} [the union] said.',
      speakers: ['Brackwater Dockers Union'],
    },
    {
      text: 'The Brackwater Dockers Union (BDU) met at noon. {“No deal,”} the [BDU] said.',
      speakers: ['Brackwater Dockers Union'],
    },
    {
      text: 'Brackwater Harbour Authority runs the port. [The Harbour Authority] said {it could not pay}. [The authority] said {talks would resume}.',
      speakers: ['Brackwater Harbour Authority', 'Brackwater Harbour Authority'],
    },
    { text: '[The Kremlin] said {it had not seen the plan}.', speakers: ['the Kremlin'] },
    { text: '[Kyiv] insists {that the border stays}.', speakers: ['Kyiv'] },
    { text: '[The United States] said {it was ready}.', speakers: ['United States'] },
    { text: '[The U.S.] said {it was ready}.', speakers: ['United States'] },
    {
      text: '[The IAEA] reported {that the seals were intact}.',
      speakers: ['International Atomic Energy Agency'],
    },
    {
      text: 'Norland’s foreign minister left. [Norland] said {it had been insulted}.',
      speakers: ['Norland'],
    },
    {
      text: 'Norland’s parliament voted. [The Norlandish government] said {the vote was binding}.',
      speakers: ['Norlandish government'],
    },
    { text: '[U.S. officials] said {the talks were over}.', speakers: ['U.S. officials'] },
    { text: '[Officials] said {the talks were over}.', speakers: ['Officials'] },
    { text: '[China and Russia] said {they would abstain}.', speakers: ['China and Russia'] },
    {
      text: 'Ada Lindqvist and Igor Vance signed. [Lindqvist and Vance] said {it was historic}.',
      speakers: ['Ada Lindqvist and Igor Vance'],
    },
    { text: '[Some Democrats] said {the plan was weak}.', speakers: ['Some Democrats'] },
    { text: '[The Daily Ledger] reported {that a deal was near}.', speakers: ['Daily Ledger'] },
    {
      text: 'Harrow Shipping Lines cut pay. [The company] said {it had no choice}.',
      speakers: ['Harrow Shipping Lines'],
    },
    { text: '[The Houthis] said {they had fired first}.', speakers: ['Houthis'] },
    { text: '[Pyongyang] called {the drill “a provocation”}.', speakers: ['Pyongyang'] },
  ],
  'headlines, captions and pull quotes': [
    {
      text: '{‘We will not yield’}, says [minister]\nForeign Minister Ada Lindqvist ruled out a deal. {“We will not yield,”} [Lindqvist] said.',
      speakers: ['Ada Lindqvist | Foreign Minister', 'Ada Lindqvist | Foreign Minister'],
    },
    {
      text: '{“We will not yield to threats”}\nThe talks went on. {“We will not yield to threats, and they know it,”} [Ada Lindqvist] said.',
      speakers: ['Ada Lindqvist', 'Ada Lindqvist'],
    },
    {
      text: '[Tomas Reyl] said the sides were {“a lot closer”}. Later, the claim that they are {“a lot closer”} was doubted.',
      speakers: ['Tomas Reyl', 'Tomas Reyl'],
    },
    {
      text: 'The plan was called {“a very bad joke”} in the street.',
      speakers: [null],
    },
    {
      text: '[Reyl]: {‘We are close’}\nTomas Reyl spoke for an hour on Monday.',
      speakers: ['Tomas Reyl'],
    },
    {
      text: 'Tomas Reyl Rejects Final Offer From Norland as Talks End\n{“No,”} [Reyl] said.',
      speakers: ['Tomas Reyl'],
    },
    {
      text: 'Ada Lindqvist speaks to reporters in the capital. (Photo: Marta Vance)\n{“I am tired,”} [she] said.',
      speakers: ['Ada Lindqvist'],
    },
    {
      text: '{“It is now or never”}\nBoth sides met. {“It is now or never for the coast,”} said [Igor Vance].\nNadia Orlen disagreed. {“There is time,”} [Orlen] said.',
      speakers: ['Igor Vance', 'Igor Vance', 'Nadia Orlen'],
    },
    {
      text: 'ORLEN: {“THERE IS STILL TIME TO TALK”}\nNadia Orlen spoke on Monday. {“There is still time to talk,”} [Orlen] said.',
      speakers: ['Nadia Orlen', 'Nadia Orlen'],
    },
  ],
};

import type { Party } from '../model/negotiation.ts';
import type { TopicMark } from '../model/topic-mark.ts';
import { isPoliticalParty } from './negotiating-sorts.ts';
import type { Subject } from './subject.ts';

const LABEL: Readonly<Record<Subject, string>> = {
  peace: 'peace talks',
  trade: 'trade talks',
  labour: 'labour dispute',
  climate: 'climate talks',
  debt: 'debt talks',
  nuclear: 'nuclear talks',
  political: 'political talks',
};

/** "Norland–Vastria peace talks", "Brackwater Dockers Union–Harbour Authority pay dispute". */
export function negotiationName(
  parties: readonly Party[],
  subject: Subject,
  topics: readonly TopicMark[],
): string {
  const names = [...parties].sort((a, b) => rank(a, subject) - rank(b, subject) || compare(a.name, b.name));
  const overPay = subject === 'labour' && topics.some(({ topic }) => topic === 'pay-conditions');
  const overBudget = subject === 'debt' && names.some(({ key }) => isPoliticalParty(key));
  const label = overPay ? 'pay dispute' : overBudget ? 'budget talks' : LABEL[subject];
  return `${names.map((party) => party.name).join('–')} ${label}`;
}

/** The union and the debtor come first; equals go by alphabet, so that the name is the same in every article. */
function rank(party: Party, subject: Subject): number {
  if (subject === 'labour') return party.sort === 'union' ? 0 : 1;
  if (subject === 'debt' || subject === 'nuclear') return party.sort === 'country' ? 0 : 1;
  return 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

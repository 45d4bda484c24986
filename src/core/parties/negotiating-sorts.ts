import type { Party } from '../model/negotiation.ts';
import type { Subject } from './subject.ts';

type Sort = Party['sort'];

/** Which sorts of party negotiate each subject with each other; others (mediators, monitors) are no party to it. */
const SORTS: Readonly<Record<Subject, readonly Sort[]>> = {
  peace: ['country', 'armed-group', 'bloc'],
  trade: ['country', 'bloc'],
  labour: ['union', 'company', 'institution', 'country', 'government', 'bloc'],
  climate: ['country', 'bloc'],
  debt: ['country', 'institution', 'bloc', 'company'],
  nuclear: ['country', 'bloc', 'institution'],
  political: ['country', 'bloc', 'armed-group', 'institution'],
};

/** International bodies that lend; no other institution is a party to debt talks. */
const LENDERS =
  /^org:(?:international-monetary-fund|world-bank|troika|paris-club|european-central-bank|european-commission|asian-development-bank|african-development-bank|inter-american-development-bank|london-club)$/;
/** Bodies that mediate between the parties of a war far more often than they are one. */
const MEDIATORS =
  /^org:(?:african-union|arab-league|ecowas|igad|organization-of-american-states|asean|gulf-cooperation-council)$/;
const LAWMAKERS = /parliament|congress|assembly|senate|house-of|cabinet|council|knesset|bundestag|duma|rada/;
const MONITORS = /^org:international-atomic-energy-agency$/;

/** True for political parties, who bargain inside their country. */
export function isPoliticalParty(key: string): boolean {
  return key.startsWith('party:');
}

/** True when a party of this sort can be a side of talks on the subject. */
export function mayNegotiate(party: Party, subject: Subject): boolean {
  if (!SORTS[subject].includes(party.sort)) return false;
  if (subject === 'peace') return !MEDIATORS.test(party.key);
  if (party.sort !== 'institution') return true;
  if (subject === 'debt') return LENDERS.test(party.key);
  if (subject === 'nuclear') return MONITORS.test(party.key);
  if (subject === 'political') return LAWMAKERS.test(party.key);
  return !/^org:(?:united-nations|un-security-council|un-general-assembly)$/.test(party.key);
}

/** A dispute over work has exactly one union in it; debt talks have a debtor country. */
export function pairFits(a: Party, b: Party, subject: Subject): boolean {
  if (subject === 'labour') return (a.sort === 'union') !== (b.sort === 'union');
  if (subject === 'debt')
    return (
      a.sort === 'country' || b.sort === 'country' || (isPoliticalParty(a.key) && isPoliticalParty(b.key))
    );
  return true;
}

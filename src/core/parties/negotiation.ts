import type { Negotiation, Party } from '../model/negotiation.ts';
import type { TopicMark } from '../model/topic-mark.ts';
import type { TokenisedText } from '../text/tokens.ts';
import { isPoliticalParty, mayNegotiate, pairFits } from './negotiating-sorts.ts';
import { negotiationName } from './negotiation-name.ts';
import { partyMentions } from './party-mentions.ts';
import { type Pair, scoreParties } from './party-scores.ts';
import { type Subject, subjectOf } from './subject.ts';

/** A third party belongs to the negotiation from this share of the second one's weight on. */
const THIRD_PARTY_SHARE = 0.6;

/**
 * From this weight on a party is more than a passing mention: alone (once in the lead, in a sentence with a topic
 * mark), or where the other is in the sentence, too.
 */
const SURE_ALONE = 2.2;
const SURE_TOGETHER = 1.5;

/**
 * The negotiation an article belongs to: the two parties that it shows talking with each other, a third that
 * weighs nearly as much, and the subject of its topic marks. `null` when fewer than two parties or no clear
 * subject are found. The key is built from the two main parties and the subject.
 */
export function negotiationOf(
  parties: readonly Party[],
  topics: readonly TopicMark[],
  doc: TokenisedText,
  context: { readonly title?: string | null } = {},
): Negotiation | null {
  const subject = subjectOf(topics, doc.text);
  if (!subject) return null;
  const candidates = new Map<string, Party>();
  for (const party of parties) if (mayNegotiate(party, subject)) candidates.set(party.key, party);
  leaveToParties(candidates, subject);
  if (candidates.size < 2) return null;
  const title = context.title ?? null;
  const scores = scoreParties(doc, partyMentions(doc, title), candidates, topics, title);
  const pair = scores.pairs.find(
    (one) => isSure(one) && pairFits(candidates.get(one.a)!, candidates.get(one.b)!, subject),
  );
  if (!pair) return null;
  const main = [candidates.get(pair.a)!, candidates.get(pair.b)!];
  const keys = main.map((party) => party.key).sort();
  const third = scores.singles.find(
    ({ key, score }) => !keys.includes(key) && score >= pair.weaker * THIRD_PARTY_SHARE,
  );
  return {
    key: `${subject}:${keys.join('+')}`,
    name: negotiationName(main, subject, topics),
    parties: third ? [...keys, third.key].sort() : keys,
    subject,
  };
}

/** Two political parties that bargain at home do so with each other rather than with their own country. */
function leaveToParties(candidates: Map<string, Party>, subject: Subject): void {
  if (subject !== 'debt' && subject !== 'political') return;
  const bargaining = [...candidates.values()].filter(
    ({ key, mentions }) => isPoliticalParty(key) && mentions > 1,
  );
  if (bargaining.length < 2) return;
  for (const { key, sort } of [...candidates.values()]) if (sort === 'country') candidates.delete(key);
}

/** The weaker party must be more than a passing mention, or be shown talking with the other. */
function isSure(pair: Pair): boolean {
  return pair.joined > 0 || pair.weaker >= SURE_ALONE || (pair.together > 0 && pair.weaker >= SURE_TOGETHER);
}

/** True when two articles are of one negotiation: the same subject and at least two parties in common. */
export function sameNegotiation(
  a: Pick<Negotiation, 'parties' | 'subject'>,
  b: Pick<Negotiation, 'parties' | 'subject'>,
): boolean {
  if (a.subject !== b.subject) return false;
  const shared = a.parties.filter((key) => b.parties.some((other) => sameParty(key, other)));
  return shared.length >= 2;
}

/** "org:harbour-authority" is "org:brackwater-harbour-authority" for short; one word alone is no short name. */
function sameParty(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (!short.startsWith('org:') || !long.startsWith('org:')) return false;
  const words = short.slice('org:'.length);
  return words.includes('-') && long.endsWith(`-${words}`);
}

import type { Party } from '../model/negotiation.ts';
import type { TokenisedText } from '../text/tokens.ts';
import { type PartyIdentity, partyMentions } from './party-mentions.ts';

/** The parties and places that a text names, most often named first, then in order of appearance. */
export function findParties(
  doc: TokenisedText,
  context: { readonly title?: string | null } = {},
): readonly Party[] {
  const counts = new Map<string, { readonly party: PartyIdentity; mentions: number }>();
  for (const { party } of partyMentions(doc, context.title ?? null)) {
    const count = counts.get(party.key);
    if (count) count.mentions++;
    else counts.set(party.key, { party, mentions: 1 });
  }
  const parties = [...counts.values()].map(({ party, mentions }) => ({ ...party, mentions }));
  return parties.sort((a, b) => b.mentions - a.mentions);
}

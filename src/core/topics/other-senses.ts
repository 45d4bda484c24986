import type { PhraseMatch } from './phrase-matcher.ts';
import type { BlockRule, PhraseRule } from './phrase-tables.ts';

/**
 * Leaves out the matches that lie inside a phrase with another sense ("a great deal of"). A block that names
 * topics keeps only these out; evidence that is the blocked phrase itself stays.
 */
export function leaveOutOtherSenses(
  matches: readonly PhraseMatch[],
  rules: readonly PhraseRule[],
): readonly PhraseMatch[] {
  const blocks = new Map<number, PhraseMatch[]>();
  for (const match of matches) {
    if (rules[match.rule]!.kind !== 'block') continue;
    for (let unit = match.from; unit <= match.to; unit++) {
      const here = blocks.get(unit);
      if (here) here.push(match);
      else blocks.set(unit, [match]);
    }
  }
  if (blocks.size === 0) return matches;
  return matches.filter((match) => {
    const rule = rules[match.rule]!;
    if (rule.kind === 'block') return false;
    return !blocks
      .get(match.from)
      ?.some((block) => isKeptOut(match, rule, block, rules[block.rule] as BlockRule));
  });
}

function isKeptOut(match: PhraseMatch, rule: PhraseRule, block: PhraseMatch, { topics }: BlockRule): boolean {
  if (match.from < block.from || match.to > block.to) return false;
  if (rule.kind === 'topic') return topics.length === 0 || topics.includes(rule.topics[0]!);
  return topics.length === 0 && match.to - match.from < block.to - block.from;
}

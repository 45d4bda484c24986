import { describe, expect, test } from 'vitest';
import { resolveSpeakers } from '#core/names/resolve-speakers.ts';
import { addByRule } from '#core/statements/cue-rules/add-by-rule.ts';
import type { FoundStatement } from '#core/statements/find-statements.ts';
import { tokenise } from '#core/text/tokens.ts';
import { REWORDINGS, type Rewording } from './rewordings.ts';

/** Rewordings per construction that must be found. */
const LEAST_SHARE = 0.75;

describe('the constructions of the seed article in other words', () => {
  const found = REWORDINGS.filter((rewording) => problemOf(rewording) === null);

  test('there are three of each of the sixteen', () => {
    const constructions = [...new Set(REWORDINGS.map(({ construction }) => construction))];
    const counts = constructions.map(
      (one) => REWORDINGS.filter(({ construction }) => construction === one).length,
    );
    expect(counts).toEqual(Array(16).fill(3));
  });

  test('at least three in four are found, with speaker and cue', () => {
    const missed = REWORDINGS.filter((rewording) => !found.includes(rewording));
    const report = missed.map((rewording) => `${rewording.text}\n    ${problemOf(rewording)}`).join('\n');
    expect(found.length, report).toBeGreaterThanOrEqual(LEAST_SHARE * REWORDINGS.length);
  });
});

/** What is wrong with what is found in a rewording; `null` when its statement has content, cue and speaker. */
function problemOf({ text: marked, speaker }: Rewording): string | null {
  const text = marked.replace(/[[\]{}]/g, '');
  const content = /\[(.+?)\]/.exec(marked)![1]!.replace(/[{}]/g, '');
  const cue = /\{(.+?)\}/.exec(marked)![1]!;
  const doc = tokenise(text);
  const said: FoundStatement[] = saidBefore(text);
  const statements = addByRule(doc, said);
  const speakers = resolveSpeakers(doc, statements, { title: null });
  const at = statements.findIndex(
    (one) =>
      one.cue !== null &&
      text.slice(...one.cue) === cue &&
      one.content.some((span) => agrees(text.slice(...span), content)),
  );
  if (at < 0) return `found: ${statements.map((one) => text.slice(...one.content[0]!)).join(' | ')}`;
  return speakers[at]?.name === speaker ? null : `speaker: ${speakers[at]?.name}`;
}

/** The plain quotation of the first sentence, which is the statistical finder's task: “…,” X said; X said “…”. */
function saidBefore(text: string): FoundStatement[] {
  const match = /“([^”]+)”/.exec(text);
  const by = /(?:President )?(\p{Lu}\p{L}+ \p{Lu}\p{L}+) (?:said|told)/u.exec(text);
  if (match === null || by === null) return [];
  const source = by.index + by[0].indexOf(by[1]!);
  return [
    {
      kind: 'direct',
      content: [[match.index, match.index + match[0].length]],
      source: [source, source + by[1]!.length],
      cue: [by.index + by[0].length - 4, by.index + by[0].length],
    },
  ];
}

/** At least half of the longer of the two word lists is shared. */
function agrees(a: string, b: string): boolean {
  const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}’-]+/gu) ?? [];
  const [one, other] = [words(a), words(b)];
  const shared = one.filter((word) => other.includes(word)).length;
  return shared * 2 >= Math.max(one.length, other.length);
}

import { describe, expect, it } from 'vitest';
import { createStatementFinder } from '#core/statements/find-statements.ts';
import { tokenise } from '#core/text/tokens.ts';
import { shippedModel } from './shipped-model.ts';

const finder = createStatementFinder(shippedModel());

/** Statements as "source | content … content", in text order. */
function statementsOf(text: string): string[] {
  const slice = ([start, end]: readonly [number, number]) => text.slice(start, end);
  return finder
    .find(tokenise(text))
    .map(({ source, content }) => `${source ? slice(source) : '?'} | ${content.map(slice).join(' … ')}`);
}

const CASES: readonly (readonly [what: string, text: string, statements: readonly string[]])[] = [
  [
    'a quotation with its speaker after it',
    '“We will not sign this treaty,” said Ada Holm, the foreign minister.',
    ['Ada Holm, the foreign minister | “We will not sign this treaty,”'],
  ],
  [
    'straight marks',
    '"We will not sign this treaty," Holm said on Monday.',
    ['Holm | "We will not sign this treaty,"'],
  ],
  [
    'doubled single marks',
    "''We will not sign this treaty,'' Mr. Holm said.",
    ["Mr. Holm | ''We will not sign this treaty,''"],
  ],
  [
    'an interrupted quotation',
    '“We will sign,” Holm said, “when the troops have left the valley.”',
    ['Holm | “We will sign,” … “when the troops have left the valley.”'],
  ],
  [
    'a quotation over two paragraphs',
    'Holm said: “We will sign when the troops have left.\n“Until then there is nothing to talk about.”',
    ['Holm | “We will sign when the troops have left. … “Until then there is nothing to talk about.”'],
  ],
  [
    'nested marks',
    '“They told us ‘not today’ and walked out,” Holm said.',
    ['Holm | “They told us ‘not today’ and walked out,”'],
  ],
  ['a headline in single marks', "'We will not yield', says minister", ["minister | 'We will not yield'"]],
  [
    'a headline that ends with the speaker',
    'Talks will resume on Monday, says Vastrian envoy',
    ['Vastrian envoy | Talks will resume on Monday'],
  ],
  [
    'a sign-off in a line of its own',
    '“The valley is our home and we will not leave it.”\n— Berit Solberg, farmer',
    ['Berit Solberg | “The valley is our home and we will not leave it.”'],
  ],
  [
    'a quotation that goes on after its speaker',
    '“We will sign,” said Ada Holm, who had been called to the palace. “There is no other way.”',
    ['Ada Holm | “We will sign,” … “There is no other way.”'],
  ],
  [
    'a quotation further on in the paragraph of a speaker',
    'Ada Holm said the treaty would be signed. The hall was cold and half empty. “There is no other way for us and for them.”',
    ['Ada Holm | the treaty would be signed … “There is no other way for us and for them.”'],
  ],
  [
    'a verb of saying in the passive',
    'The envoy was told to wait, and Holm was called to the palace at noon.',
    [],
  ],
  [
    'reported speech with "that"',
    'The minister said that the talks would go on until Friday.',
    ['The minister | that the talks would go on until Friday'],
  ],
  [
    'reported speech without "that"',
    'Holm said the talks would go on until Friday.',
    ['Holm | the talks would go on until Friday'],
  ],
  [
    'the speaker at the end',
    'The talks will go on until Friday, the minister said.',
    ['the minister | The talks will go on until Friday'],
  ],
  [
    '"according to"',
    'The talks will go on until Friday, according to two officials.',
    ['two officials | The talks will go on until Friday'],
  ],
  [
    'a sign-off',
    '“The valley is our home and we will not leave it.” — Berit Solberg',
    ['Berit Solberg | “The valley is our home and we will not leave it.”'],
  ],
  [
    'a transcript',
    'HOLM: We have come to talk and we will stay as long as it takes.',
    ['HOLM | We have come to talk and we will stay as long as it takes.'],
  ],
  [
    'two speakers in one paragraph',
    '“We will sign,” said Ada Holm. “We will never sign,” said Ruben Vek.',
    ['Ada Holm | “We will sign,”', 'Ruben Vek | “We will never sign,”'],
  ],
  ['scare quotes', 'The so-called “people’s army” left the valley in the night.', []],
  ['the title of a work', 'She wrote the novel “A Winter in Norland” in four months.', []],
  ['a slogan on a banner', 'A banner with “Bread and Peace” hung over the square.', []],
  ['plain narrative', 'The delegations arrived at noon and left by train before dark.', []],
];

describe('statements in project-written sentences', () => {
  it.each(CASES)('%s', (_what, text, expected) => {
    expect(statementsOf(text)).toEqual(expected);
  });

  it('tells direct, mixed and reported speech apart', () => {
    const kinds = (text: string) => finder.find(tokenise(text)).map((statement) => statement.kind);
    expect(kinds('“We will sign the treaty,” said Holm.')).toEqual(['direct']);
    expect(kinds('Holm said the treaty was “a gift to the army” and must be changed.')).toEqual(['mixed']);
    expect(kinds('Holm said the treaty must be changed.')).toEqual(['indirect']);
  });
});

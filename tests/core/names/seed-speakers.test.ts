import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { resolveSpeakers, type SpokenStatement } from '#core/names/resolve-speakers.ts';
import { tokenise } from '#core/text/tokens.ts';

const article = '../shared/seed/article.html';
const list = '../shared/seed/expected.json';

/** Words of the source in front of the statement, in the order of the expected list. */
const SOURCES = [
  'Trump’s',
  'the president’s',
  'Trump’s',
  null,
  'Zelenskiy',
  'French President Emmanuel Macron',
  'Ursula von der Leyen',
  'Russia',
  'Trump’s',
  'Washington',
  'Zelenskiy',
  'Trump',
  'Trump’s',
  'Trump’s',
  'Russia’s',
  'The United States',
];

interface Expected {
  readonly statements: readonly { readonly text: string; readonly speaker: string; readonly note: string }[];
}

test.skipIf(!existsSync(article))(
  'gives the seed article its 16 speakers from the words of the sources',
  () => {
    const text = plainText(readFileSync(article, 'utf8'));
    const expected = JSON.parse(readFileSync(list, 'utf8')) as Expected;
    const statements = expected.statements.map((statement, i) =>
      locate(text, statement.text, SOURCES[i] ?? null),
    );
    const speakers = resolveSpeakers(tokenise(text), statements, {});
    const wrong = expected.statements.flatMap(({ text: words, speaker, note }, i) => {
      const name = speakers[i]?.name;
      const accepted =
        name === speaker || (name !== undefined && note.includes(`speaker ${name} also accepted`));
      return accepted ? [] : [`${words}: ${name} instead of ${speaker}`];
    });
    expect(wrong).toEqual([]);
  },
);

function plainText(html: string): string {
  const body = html.replaceAll(/<(script|style|nav|aside|footer)[\s\S]*?<\/\1>/g, '');
  const text = body.replaceAll(/<\/p>|<br>|<\/h\d>/g, '\n').replaceAll(/<[^>]+>/g, '');
  return text
    .replaceAll(/&amp;/g, '&')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/\n\s*\n+/g, '\n');
}

function locate(text: string, words: string, source: string | null): SpokenStatement {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the article: ${words}`);
  const before = source === null ? -1 : nearest(text, source, start);
  return {
    kind: 'mixed',
    content: [[start, start + words.length]],
    source: source === null ? null : [before, before + source.length],
    cue: null,
  };
}

/** The source stands before the statement, or shortly after it ("By emphasizing that …, Washington appears"). */
function nearest(text: string, source: string, start: number): number {
  const before = text.lastIndexOf(source, start);
  const after = text.indexOf(source, start);
  return before < 0 || (after >= 0 && after - start < start - before && start - before > 150)
    ? after
    : before;
}

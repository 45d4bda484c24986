import { describe, expect, test } from 'vitest';
import { articleMarkdown } from '#core/exchange/markdown.ts';
import { sampleArticle } from './sample-article.ts';

const titled = (title: string) =>
  articleMarkdown({ ...sampleArticle, metadata: { ...sampleArticle.metadata, title } });

describe('export as Markdown', () => {
  test('starts with front matter that names the source', () => {
    const markdown = articleMarkdown(sampleArticle);
    expect(markdown.startsWith('---\ntitle: "Talks resume: \\"closer\\", says Reyl"\nsource: "http')).toBe(
      true,
    );
    expect(markdown).toContain('speakers:\n  - "Tomas Reyl"\ntopics:\n  - "talks"\n  - "ceasefire"\n---\n');
  });

  test('quotes a statement with its speaker, move, link and block id', () => {
    expect(articleMarkdown(sampleArticle)).toMatch(
      /> “We will not sign .* … “Not now\.”\n>\n> — \*\*Tomas Reyl\*\* \(Rejects\) \[in the article\]\(<http[^>]+:~:text=[^>]+>\) \^statement-1/,
    );
  });

  test('holds the reader’s notes', () => {
    expect(articleMarkdown(sampleArticle)).toContain('first refusal, see 2 March ^note-5f0d4c5e');
  });

  const hostile: readonly (readonly [string, string, string])[] = [
    ['an HTML tag', '<img src=x onerror=alert(1)>', '# \\<img src=x onerror=alert(1)\\>'],
    ['a link', '[a](javascript:b)', '# \\[a\\](javascript:b)'],
    ['an embed', '![[secret]]', '# !\\[\\[secret\\]\\]'],
    ['a new block', 'one\n\n# two', '# one \\# two'],
    ['a turned direction', 'a\u202eb', '# ab'],
  ];
  test.each(hostile)('%s in a title stays text', (_, title, heading) => {
    expect(titled(title).split('\n')).toContain(heading);
  });
});

import { expect, test } from 'vitest';
import { markdown } from '#core/exchange/markdown.ts';
import { topicLabel, withOwnTopics } from '#core/exchange/topic-label.ts';
import { sampleArticle } from './sample-article.ts';
import { joined } from './written.ts';

const water = { id: 'own:1', label: 'River water', group: 'economy', phrases: ['river'] } as const;
const article = {
  ...sampleArticle,
  analysis: { ...sampleArticle.analysis, topics: [{ topic: 'own:1', start: 0, end: 5, why: 'own phrase' }] },
};

test('a reader’s own topic goes by the name that the reader gave it', async () => {
  const written = await joined(
    markdown(withOwnTopics([article], [water]), {
      exported: '2026-03-16T00:00:00Z',
      title: 'test',
      byteOrderMark: false,
    }),
  );
  expect(written).toContain('- **River water**: ');
});

test('one deleted since goes by its id', () => {
  expect(topicLabel(article, 'own:1')).toBe('own:1');
});

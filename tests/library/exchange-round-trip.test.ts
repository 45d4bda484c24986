import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeBackup } from '#core/exchange/backup.ts';
import { readBackup } from '#core/exchange/backup-import.ts';
import { runImport } from '#core/exchange/import-run.ts';
import { recordsOf } from '#core/exchange/record-stream.ts';
import { Library } from '#library/library.ts';
import { inMemory } from '#library/open-library.ts';
import { joined, pieces } from '../core/exchange/written.ts';
import { live, readerHistory } from './generated-library.ts';

const NOW = '2026-11-23T00:00:00Z';
const library = new Library(await inMemory());

async function backup(): Promise<string> {
  return joined(writeBackup(recordsOf(library.exchange), NOW));
}

/** What the reader can ask of a library: its articles, what is found in them, speakers and topics. */
async function answers() {
  const articles = await library.list(0, 100);
  const found = await library.search('talks', 100);
  const bySpeaker = await library.exchange.exportIds({ kind: 'speaker', speaker: 'person:reyl,tomas' });
  const byTopic = await library.exchange.exportIds({ kind: 'topic', topic: 'ceasefire' });
  return {
    articles: articles.map(({ id: _, ...article }) => article),
    found: found.map(({ article, passage }) => [article.metadata.canonicalUrl, passage]).sort(),
    bySpeaker: bySpeaker.length,
    byTopic: byTopic.length,
    annotations: await library.annotationsFor(null),
    unread: await library.exchange.unread(0, 100),
  };
}

test('export, wipe, import gives the same library', async () => {
  await fc.assert(
    fc.asyncProperty(readerHistory, async (history) => {
      await library.forgetEverything();
      await live(library, history);
      const [file, before] = [await backup(), await answers()];
      await library.forgetEverything();
      expect(await library.list(0, 1)).toEqual([]);
      await runImport(readBackup(pieces(file, 1000), { now: NOW }), library.exchange);
      expect(await backup()).toBe(file);
      expect(await answers()).toEqual(before);
    }),
    { numRuns: 500 },
  );
}, 300_000);

test('importing a backup twice changes nothing the second time', async () => {
  await fc.assert(
    fc.asyncProperty(readerHistory, async (history) => {
      await library.forgetEverything();
      await live(library, history);
      const file = await backup();
      const { counts } = await runImport(readBackup(pieces(file, 1000), { now: NOW }), library.exchange);
      for (const { added, changed } of Object.values(counts)) expect(added + changed).toBe(0);
      expect(await backup()).toBe(file);
    }),
    { numRuns: 50 },
  );
}, 300_000);

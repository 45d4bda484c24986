import { loadSettings } from '#browser/settings-store.ts';
import type { Engine } from './engine.ts';

/** Forgets the articles that were not read for as long as the reader's settings say; keeps everything by default. */
export async function forgetUnread(engine: Engine): Promise<void> {
  const { retentionDays } = await loadSettings();
  if (retentionDays === null) return;
  const library = await engine.library();
  if ((await library.health()).state === 'ready') await library.applyRetention(retentionDays);
}

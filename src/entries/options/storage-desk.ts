import type { LibraryApi } from '#core/contract/library-api.ts';
import type { ReaderSettings } from '#core/model/reader-settings.ts';
import type { StorageView } from '#ui/options/storage-view.ts';
import { failureInWords } from '#ui/words/failures.ts';
import { articlesKeptInWords, daysInWords, deletedInWords, periodQuestion } from '#ui/words/kept.ts';
import { say, sayCount } from '#ui/words/say.ts';

type StoringLibrary = Pick<
  LibraryApi,
  'storage' | 'countOlderThan' | 'applyRetention' | 'forgetSite' | 'forgetPeriod'
>;

interface Surroundings {
  /** The browser's storage manager. */
  readonly browserStorage: Pick<StorageManager, 'estimate' | 'persisted' | 'persist'>;
  changeSettings(change: Partial<ReaderSettings>): Promise<unknown>;
  /** Asks the reader; true to go on. */
  ask(question: string): boolean;
  /** Called when there is something new to show. */
  changed(): void;
}

/** The settings page's dealings with the library's storage. */
interface StorageDesk {
  readonly view: StorageView | null;
  readonly said: string | null;
  refresh(): Promise<void>;
  /** Asks the browser never to clear the storage by itself. */
  persist(): Promise<void>;
  /** Keeps articles for so many days from now on, or with `null` for good. */
  retain(days: number | null): Promise<void>;
  /** @param site host name or address */
  forgetSite(site: string): Promise<void>;
  forgetPeriod(from: string | null, to: string | null): Promise<void>;
}

export function storageDesk(library: StoringLibrary, around: Surroundings): StorageDesk {
  let view: StorageView | null = null;
  let said: string | null = null;

  async function measure(): Promise<void> {
    const [{ articles, bytes }, { quota = null, usage = null }, persistent] = await Promise.all([
      library.storage(),
      around.browserStorage.estimate(),
      around.browserStorage.persisted(),
    ]);
    view = { articles, bytes, quota, usage, persistent };
  }

  /** Runs one step, says what came of it and measures again; a step that was called off says nothing. */
  async function step(work: () => Promise<string | null>): Promise<void> {
    try {
      said = await work();
      await measure();
    } catch (error) {
      said = failureInWords(error);
    }
    around.changed();
  }

  return {
    get view() {
      return view;
    },
    get said() {
      return said;
    },
    refresh: () => step(async () => null),
    persist: () =>
      step(async () =>
        say((await around.browserStorage.persist()) ? 'storage_persistent' : 'storage_not_promised'),
      ),
    retain: (days) => step(() => retain(days, library, around)),
    forgetSite: (site) =>
      step(async () => {
        const host = hostOf(site);
        if (host === null) return say('site_is_none', site);
        return around.ask(say('forget_site_confirm', host))
          ? deletedInWords(await library.forgetSite(host))
          : null;
      }),
    forgetPeriod: (from, to) =>
      step(async () => {
        if (from === null && to === null) return say('forget_period_none');
        if (from !== null && to !== null && from > to) return say('forget_period_reversed');
        const agreed = around.ask(periodQuestion(from, to));
        return agreed ? deletedInWords(await library.forgetPeriod(from, to)) : null;
      }),
  };
}

async function retain(
  days: number | null,
  library: StoringLibrary,
  { ask, changeSettings }: Surroundings,
): Promise<string | null> {
  if (days !== null && !(Number.isSafeInteger(days) && days >= 1)) return say('retention_not_number');
  const leaving = days === null ? 0 : await library.countOlderThan(days);
  if (days !== null && leaving > 0 && !ask(sayCount('retention_confirm', leaving, daysInWords(days))))
    return null;
  await changeSettings({ retentionDays: days });
  if (days === null || leaving === 0) return articlesKeptInWords(days);
  return `${articlesKeptInWords(days)} ${deletedInWords(await library.applyRetention(days))}`;
}

function hostOf(site: string): string | null {
  const address = site.includes('://') ? site : `https://${site}/`;
  if (!URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  return hostname.includes('.') ? hostname : null;
}

import { bytesInWords } from '../words/bytes.ts';
import { say, sayCount } from '../words/say.ts';
import { ForgetPeriod } from './forget-period.tsx';
import { ForgetSite } from './forget-site.tsx';
import { RetentionChoice } from './retention-choice.tsx';
import type { StorageView } from './storage-view.ts';

interface StorageActions {
  /** Asks the browser never to clear the storage by itself. */
  onPersist(): void;
  onRetain(days: number | null): void;
  onForgetSite(site: string): void;
  /** ISO days, both included; `null` leaves an end open. */
  onForgetPeriod(from: string | null, to: string | null): void;
}

interface StorageSectionProps extends StorageActions {
  /** `null` while it is being measured. */
  readonly storage: StorageView | null;
  readonly retentionDays: number | null;
  /** What came of the last thing done here. */
  readonly said: string | null;
}

/** How much the library takes, how long articles are kept, and ways to delete some of them. */
export function StorageSection({ storage, retentionDays, said, ...actions }: StorageSectionProps) {
  return (
    <section class="storage" aria-labelledby="storage">
      <h2 id="storage">{say('storage_heading')}</h2>
      {storage ? (
        <StorageLines storage={storage} onPersist={actions.onPersist} />
      ) : (
        <p class="quiet">{say('storage_measuring')}</p>
      )}
      <RetentionChoice
        key={retentionDays ?? 'all'}
        retentionDays={retentionDays}
        onRetain={actions.onRetain}
      />
      <ForgetSite onForget={actions.onForgetSite} />
      <ForgetPeriod onForget={actions.onForgetPeriod} />
      <p class="notice" aria-live="polite">
        {said}
      </p>
    </section>
  );
}

interface StorageLinesProps {
  readonly storage: StorageView;
  onPersist(): void;
}

function StorageLines({ storage, onPersist }: StorageLinesProps) {
  const { articles, bytes, quota, usage, persistent } = storage;
  return (
    <>
      <p>{sayCount('storage_used', articles, bytesInWords(bytes))}</p>
      {quota !== null && usage !== null && (
        <p>{say('storage_quota', bytesInWords(quota), bytesInWords(usage))}</p>
      )}
      {persistent ? (
        <p>{say('storage_persistent')}</p>
      ) : (
        <p>
          {say('storage_not_persistent')}{' '}
          <button type="button" class="plain" onClick={() => onPersist()}>
            {say('storage_ask_to_keep')}
          </button>
        </p>
      )}
    </>
  );
}

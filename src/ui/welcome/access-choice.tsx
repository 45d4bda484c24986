import { say, sayCount } from '../words/say.ts';

/** What Parley may read now. */
export interface AccessState {
  readonly kind: 'nothing' | 'some-sites' | 'all-sites';
  readonly sites: number;
  /** True once the reader chose "only when I click" here. */
  readonly onlyOnClick: boolean;
}

interface AccessChoiceProps {
  readonly access: AccessState;
  onGrantNews(): void;
  onGrantAll(): void;
  onOnlyOnClick(): void;
}

/** The three choices for access; the browser asks once more before it gives any. */
export function AccessChoice({ access, onGrantNews, onGrantAll, onOnlyOnClick }: AccessChoiceProps) {
  return (
    <section aria-labelledby="access">
      <h2 id="access">{say('welcome_access')}</h2>
      <div class="choices">
        <button type="button" aria-pressed={access.kind === 'some-sites'} onClick={onGrantNews}>
          <strong>{say('welcome_news')}</strong>
          <span>{say('welcome_news_hint')}</span>
        </button>
        <button type="button" aria-pressed={access.kind === 'all-sites'} onClick={onGrantAll}>
          <strong>{say('sites_all')}</strong>
          <span>{say('welcome_all_hint')}</span>
        </button>
        <button
          type="button"
          aria-pressed={access.kind === 'nothing' && access.onlyOnClick}
          onClick={onOnlyOnClick}
        >
          <strong>{say('welcome_click')}</strong>
          <span>{say('welcome_click_hint')}</span>
        </button>
      </div>
      <p class="quiet" aria-live="polite">
        {accessWords(access)}
      </p>
    </section>
  );
}

function accessWords({ kind, sites, onlyOnClick }: AccessState): string {
  if (kind === 'all-sites') return say('welcome_may_read_all');
  if (kind === 'some-sites') return sayCount('welcome_may_read', sites);
  return say(onlyOnClick ? 'welcome_may_read_on_click' : 'welcome_may_read_none');
}

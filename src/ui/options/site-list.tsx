import { say } from '../words/say.ts';

/** Shown in empty fields; a name that no site has. */
export const EXAMPLE_SITE = 'news.example.org';

interface SiteListProps {
  /** Match patterns such as `*://*.example.org/*`. */
  readonly origins: readonly string[];
  onAdd(host: string): void;
  onRevoke(origin: string): void;
}

/** The sites that Parley may read, each with its button to take access back, and a field to add one. */
export function SiteList({ origins, onAdd, onRevoke }: SiteListProps) {
  return (
    <>
      {origins.length === 0 && <p class="quiet">{say('sites_none')}</p>}
      <ul class="rows">
        {origins.map((origin) => (
          <li key={origin}>
            <span>{siteName(origin)}</span>
            <button
              type="button"
              class="plain"
              onClick={() => onRevoke(origin)}
              aria-label={say('sites_take_back_from', siteName(origin))}
            >
              {say('sites_take_back')}
            </button>
          </li>
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const field = event.currentTarget.elements.namedItem('host');
          if (field instanceof HTMLInputElement && field.value.trim() !== '') onAdd(field.value.trim());
        }}
      >
        <label for="host">{say('sites_add')}</label>{' '}
        <input id="host" name="host" placeholder={EXAMPLE_SITE} autocomplete="off" />{' '}
        <button type="submit">{say('button_add')}</button>
      </form>
    </>
  );
}

/** `*://*.example.org/*` reads as "example.org and its subdomains". */
function siteName(origin: string): string {
  const host = /^[^:]+:\/\/([^/]+)/.exec(origin)?.[1] ?? origin;
  if (host === '*' || origin === '<all_urls>') return say('sites_all');
  return host.startsWith('*.') ? say('sites_with_subdomains', host.slice(2)) : host;
}

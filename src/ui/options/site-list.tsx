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
      {origins.length === 0 && (
        <p class="quiet">None. Parley reads a page only after your click on its button.</p>
      )}
      <ul class="rows">
        {origins.map((origin) => (
          <li key={origin}>
            <span>{siteName(origin)}</span>
            <button
              type="button"
              class="plain"
              onClick={() => onRevoke(origin)}
              aria-label={`Take back access to ${siteName(origin)}`}
            >
              Take back
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
        <label for="host">Add a site</label>{' '}
        <input id="host" name="host" placeholder="news.example.org" autocomplete="off" />{' '}
        <button type="submit">Add</button>
      </form>
    </>
  );
}

/** `*://*.example.org/*` reads as "example.org and its subdomains". */
function siteName(origin: string): string {
  const host = /^[^:]+:\/\/([^/]+)/.exec(origin)?.[1] ?? origin;
  if (host === '*' || origin === '<all_urls>') return 'All sites';
  return host.startsWith('*.') ? `${host.slice(2)} and its subdomains` : host;
}

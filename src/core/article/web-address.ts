/** The parts of an http(s) address. Core has no `URL`: addresses come from the browser, already normalised. */
export interface WebAddress {
  readonly scheme: 'http' | 'https';
  /** Lower-cased, without a trailing dot; an IPv6 address keeps its brackets. */
  readonly host: string;
  /** Empty for the scheme's own port. */
  readonly port: string;
  /** Begins with a slash. */
  readonly path: string;
  /** Name and value as written, still percent-encoded, in order. */
  readonly query: readonly (readonly [name: string, value: string])[];
}

const ADDRESS =
  /^(https?):\/\/(?:[^/?#@]*@)?(\[[\da-f:.]+\]|[^/?#:@\s]+)(?::(\d*))?(\/[^?#]*)?(?:\?([^#]*))?(?:#.*)?$/is;
const OWN_PORT = { http: '80', https: '443' } as const;

/** Parses an absolute http(s) address; `null` for anything else. User names and fragments are left out. */
export function parseWebAddress(address: string): WebAddress | null {
  const match = ADDRESS.exec(address.trim());
  if (!match) return null;
  const [, schemeName = '', hostName = '', port = '', path = '/', query = ''] = match;
  const scheme = schemeName.toLowerCase() === 'https' ? 'https' : 'http';
  const host = hostName.toLowerCase().replace(/\.$/, '');
  return { scheme, host, port: port === OWN_PORT[scheme] ? '' : port, path, query: parseQuery(query) };
}

/** The address as a string again, without a fragment. */
export function formatWebAddress(address: WebAddress): string {
  const port = address.port && `:${address.port}`;
  const query = address.query.map(([name, value]) => (value === '' ? name : `${name}=${value}`)).join('&');
  return `${address.scheme}://${address.host}${port}${address.path}${query && `?${query}`}`;
}

function parseQuery(query: string): readonly (readonly [string, string])[] {
  return query
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? ([pair, ''] as const) : ([pair.slice(0, at), pair.slice(at + 1)] as const);
    });
}

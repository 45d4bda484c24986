/**
 * Second-level names under which countries register sites (`bbc.co.uk`, `smh.com.au`). The full public suffix list
 * has 9,000 rules; these cover what outlets use, and a missing one only makes two sites of one country look alike
 * to `isSameSite`, which never grants more than the choice of a canonical address.
 */
const SECOND_LEVEL = /^(?:ac|co|com|edu|gob|gov|govt|ltd|me|mil|net|ne|nom|or|org|plc|sch)$/;

/** The part of a host name that somebody registers: `www.news.example.co.uk` → `example.co.uk`. Addresses stay whole. */
export function registeredName(host: string): string {
  if (host.startsWith('[') || /^[\d.]+$/.test(host)) return host;
  const labels = host.split('.');
  if (labels.length <= 2) return host;
  const country = labels.at(-1) ?? '';
  const countryCode = country.length === 2 && SECOND_LEVEL.test(labels.at(-2) ?? '');
  return labels.slice(countryCode ? -3 : -2).join('.');
}

/** True when both hosts belong to one registered name. */
export function isSameSite(host: string, other: string): boolean {
  return registeredName(host) === registeredName(other);
}

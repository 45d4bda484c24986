import { parseWebAddress } from './web-address.ts';

/** Host names of mail read in the browser; their subdomains count as well. */
const WEBMAIL_HOSTS: readonly string[] = [
  'mail.google.com',
  'inbox.google.com',
  'outlook.live.com',
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.cloud.microsoft',
  'mail.yahoo.com',
  'mail.aol.com',
  'mail.proton.me',
  'mail.protonmail.com',
  'app.tuta.com',
  'mail.tutanota.com',
  'app.fastmail.com',
  'www.fastmail.com',
  'mail.zoho.com',
  'mail.zoho.eu',
  'navigator.gmx.com',
  'navigator.gmx.net',
  'mail.com',
  'icloud.com',
  'mail.ru',
  'mail.yandex.com',
  'mail.yandex.ru',
  'app.hey.com',
  'poczta.onet.pl',
  'web.de',
  'mailbox.org',
  'posteo.de',
  'roundcube.net',
];

/** A first label that hosts of webmail carry, whoever runs them: `webmail.city.example`. */
const WEBMAIL_LABEL = /^(?:web-?mail|mail\d*|owa|roundcube|squirrelmail|zimbra|imap|exchange)$/;

/** Names that never resolve on the public internet (RFC 6761, 6762, 8375 and what routers and companies use). */
const LOCAL_SUFFIX =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|private|home\.arpa)$/;

/**
 * True when a page may hold something private: local and intranet addresses, webmail, and whatever is not served over
 * http. Such pages are never stored unasked. An address that cannot be parsed counts as protected.
 */
export function isProtectedAddress(address: string): boolean {
  const parsed = parseWebAddress(address);
  if (!parsed) return true;
  const { host } = parsed;
  return isLocalHost(host) || isWebmailHost(host);
}

/** True for host names and addresses that belong to this machine or its own network; `host` in lower case. */
export function isLocalHost(host: string): boolean {
  if (host.startsWith('[')) return isLocalIpv6(host.slice(1, -1));
  if (/^[\d.]+$/.test(host)) return isLocalIpv4(host.split('.').map(Number));
  return !host.includes('.') || LOCAL_SUFFIX.test(host);
}

function isWebmailHost(host: string): boolean {
  if (WEBMAIL_HOSTS.some((known) => host === known || host.endsWith(`.${known}`))) return true;
  const labels = host.split('.');
  return labels.length > 2 && WEBMAIL_LABEL.test(labels[0] ?? '');
}

/** Loopback, link-local, shared (RFC 6598) and private (RFC 1918) addresses, and 0.0.0.0/8. */
function isLocalIpv4([first = 0, second = 0]: readonly number[]): boolean {
  if (first === 0 || first === 10 || first === 127) return true;
  if (first === 169) return second === 254;
  if (first === 172) return second >= 16 && second <= 31;
  if (first === 100) return second >= 64 && second <= 127;
  return first === 192 && second === 168;
}

/** Unspecified, loopback, unique local (`fc00::/7`) and link-local (`fe80::/10`), also when they wrap an IPv4 address. */
function isLocalIpv6(address: string): boolean {
  if (address === '::' || address === '::1') return true;
  const wrapped = /^::ffff:([\da-f]{1,4}):([\da-f]{1,4})$/.exec(address);
  if (wrapped) {
    const high = Number.parseInt(wrapped[1] ?? '0', 16);
    return isLocalIpv4([high >> 8, high & 255]);
  }
  return /^f[cd][\da-f]{2}:|^fe[89ab][\da-f]:/.test(address);
}

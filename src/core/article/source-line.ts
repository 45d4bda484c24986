/** News agencies whose short names read like a person's or a place's. Others are told by their words. */
const AGENCIES =
  /^(?:reuters|thomson reuters|ap|afp|dpa|pa|upi|ans|ani|pti|efe|ansa|tass|interfax|xinhua|kyodo|yonhap|bloomberg|pa media|belga|lusa|apa|anp|tt|ntb|ritzau|cp|aap|rfe\/rl|sapa|nan|rtr)$/i;
const OUTLET_WORD =
  /\b(?:press|news|agency|wire|wires|service|network|post|times|tribune|gazette|herald|journal|ledger|chronicle|courier|observer|standard|monitor|review|magazine|radio|television|tv|media|dispatch|mail|star|sun|globe|guardian|telegraph|register|bulletin|report|today|conversation)\b/i;
const HOST = /^(?:https?:\/\/)?((?:[a-z\d-]+\.)+[a-z]{2,})(?:\/\S*)?$/i;

/** Names end where the sentence goes on or stops; a full stop inside `example.com` or `U.S. News` does not stop it. */
const NAME = '([^\\n()]{2,80}?)';
const END =
  '(?=\\s+(?:on|and is|and was|under|with permission|as part|in partnership|under a)\\b|[.;,]?\\s*(?:\\n|$)|[.;]\\s+\\p{Lu}|,|\\))';
const CREDITS: readonly RegExp[] = [
  new RegExp(`\\(\\s*(?:source|via|courtesy of)\\s*:?\\s*${NAME}\\s*\\)`, 'iu'),
  new RegExp(`^source\\s*:\\s*${NAME}${END}`, 'imu'),
  new RegExp(
    `(?:this|the) (?:story|article|report|piece|text|analysis)(?: you are reading)? (?:was |is |has been )?(?:(?:first|originally|initially) )?(?:(?:re)?published|appeared|produced|written|provided|reported)(?: first| originally)? (?:by|in|on|at|from) ${NAME}${END}`,
    'iu',
  ),
  new RegExp(`^(?:first|originally) (?:published|appeared) (?:by|in|on|at) ${NAME}${END}`, 'imu'),
  new RegExp(
    `^(?:republished|reprinted|reproduced) (?:with permission )?(?:from|by permission of|courtesy of) ${NAME}${END}`,
    'imu',
  ),
];
const CONTRIBUTED =
  /^[^\p{L}]*([^\n]{2,120}?) (?:also )?(?:contributed (?:to|reporting)|provided (?:material|reporting))\b/imu;
const WITH_FILES =
  /^[^\p{L}]*(?:with (?:files|reporting|material|additional reporting)|additional reporting) (?:from|by) ([^\n]{2,100}?)[.)]*$/imu;
/** "NORWICK, March 14 (Reuters) - …": the agency behind the place. */
const DATELINE = /^[\p{Lu}][^\n()]{0,60}\(([^\n()]{2,30})\)\s*[-–—:]/u;

/** Credits stand in the first or the last paragraphs; a quoted "(Source: …)" amid a long text is the article's own. */
const CREDIT_ZONE = 1500;

/**
 * The original publisher that the text of a syndicated article names: "www.example.com" from "(Source: www.example.com)",
 * "Reuters" from "Reuters contributed to this report". `null` when the text names none; a person who contributed is none.
 */
export function sourceLineOf(text: string): string | null {
  const dateline = DATELINE.exec(text)?.[1]?.trim();
  if (dateline && isPublisher(dateline)) return dateline;
  const zone =
    text.length > 2 * CREDIT_ZONE ? `${text.slice(0, CREDIT_ZONE)}\n${text.slice(-CREDIT_ZONE)}` : text;
  for (const credit of CREDITS) {
    const name = cleanName(credit.exec(zone)?.[1]);
    if (name) return name;
  }
  const contributors = CONTRIBUTED.exec(zone)?.[1] ?? WITH_FILES.exec(zone)?.[1];
  return contributors === undefined ? null : firstPublisher(contributors);
}

/** The host of an address or host name, `www.` kept off; `null` for anything else. */
export function hostOf(text: string): string | null {
  return (
    HOST.exec(text.trim())?.[1]
      ?.toLowerCase()
      .replace(/^www\./, '') ?? null
  );
}

function firstPublisher(names: string): string | null {
  const parts = names.split(/\s*,\s*(?:and\s+)?|\s+and\s+|\s*;\s*/);
  return parts.map((part) => cleanName(part)).find((part) => part !== null && isPublisher(part)) ?? null;
}

function isPublisher(name: string): boolean {
  if (AGENCIES.test(name) || HOST.test(name) || OUTLET_WORD.test(name)) return true;
  return /^(?:[Tt]he )?\p{Lu}{2,6}$/u.test(name);
}

function cleanName(name: string | undefined): string | null {
  const clean = name
    ?.replace(/\s+/g, ' ')
    .replace(/^[\s"“'‘:–—-]+|[\s"”'’.,;:–—-]+$/g, '')
    .replace(/^(?:our partners? |its partners? )/i, '');
  return clean || null;
}

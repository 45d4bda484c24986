/** Words that a person's name does not hold, but the name of a desk, an agency or a system does. */
const NOT_A_PERSON =
  /\b(?:staff|admin|administrator|editors?|editorial|newsroom|news|desk|team|agency|agencies|agence|press|wire|wires|service|services|media|reuters|bloomberg|correspondents?|reporters?|contributors?|guest|author|authors|web|writers?|columnists?|analysts?|bureau|chief|producers?|photographers?|special|online|digital|telegraph|telegram|daily|times|post|tribune|gazette|herald|journal|magazine|network|foundation|institute|university|group|inc|ltd|llc|com|org|net)\b/i;
const PARTICLE = /^(?:al|ap|bin|da|das|de|del|della|der|di|dos|du|el|ibn|la|le|van|vom|von|y|zu)$/;
const NAME_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}’'.-]*|(?:d|al|el)[’'-]\p{Lu}[\p{L}\p{M}’'-]*|Jr\.?|Sr\.?|I{2,3}|IV)$/u;
const BY = /^\s*(?:(?:written|posted|story|report(?:ed)?|words?|reporting) )?by:?\s+/i;
const LIST_SIGN = /\s*(?:[,;|/•·]|\s(?:and|with|&)\s)\s*(?:and\s+)?/i;
const ALL_BUT_COMMA = /[;|/•·&]|\s(?:and|with)\s/i;
const PLACE_OR_OUTLET =
  /\s+(?:[Uu]pdated|[Pp]ublished|[Pp]osted)\b|\s+(?:in|for|at|on|of)\s+|\s+[-–—]\s+|\s*\(/;
const MAX_AUTHORS = 8;

/**
 * The people that a byline names ("By Ada Lindqvist and Tom Okoro, Political Editor"), each once, in order. Empty when
 * none of it reads as a person's name: an unknown author is better than a wrong one. `site` is the outlet, which many
 * pages name as their author.
 */
export function peopleInByline(lines: readonly string[], site: string | null): string[] {
  const people = new Map<string, string>();
  for (const line of lines) {
    for (const part of splitByline(line)) {
      if (isPersonName(part) && !isSameName(part, site)) people.set(part.toLowerCase(), titleCase(part));
    }
  }
  return [...people.values()].slice(0, MAX_AUTHORS);
}

function splitByline(line: string): string[] {
  const names = line.replace(/\s+/g, ' ').replace(BY, '');
  const parts = names
    .split(LIST_SIGN)
    .map((part) => part.split(PLACE_OR_OUTLET)[0]?.replace(BY, '').trim() ?? '');
  // "Ada Lindqvist, Port Sereno": what follows a lone comma is a place or an office as often as a second author.
  const loneComma = parts.length === 2 && names.includes(',') && !ALL_BUT_COMMA.test(names);
  return loneComma ? parts.slice(0, 1) : parts;
}

/** Two to five capitalised words, particles between them allowed. */
function isPersonName(name: string): boolean {
  if (name.length > 60 || /[\d@:]|https?|www\./i.test(name) || NOT_A_PERSON.test(name)) return false;
  const words = name.split(' ');
  if (words.length < 2 || words.length > 5) return false;
  return words.every(
    (word, at) => NAME_WORD.test(word) || (at < words.length - 1 && PARTICLE.test(word.toLowerCase())),
  );
}

/** "The Harbour Ledger" and "harbour ledger" are one name. */
function isSameName(name: string, site: string | null): boolean {
  const key = (text: string): string => text.toLowerCase().replace(/^the\s+|[^\p{L}\p{N}]/gu, '');
  return site !== null && key(name) === key(site);
}

/** Names set in capitals throughout are a matter of layout. */
function titleCase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.replace(/(\p{L})(\p{L}+)/gu, (_, first: string, rest: string) => first + rest.toLowerCase());
}

/** `person:lindqvist,ada` reads as "Ada Lindqvist", `org:harbour-authority` as "Harbour Authority". */
export function nameOfKey(key: string): string {
  const [surname = '', ...given] = key.slice(key.indexOf(':') + 1).split(',');
  return [...given, surname].map(capitalised).join(' ');
}

function capitalised(folded: string): string {
  return folded.replace(
    /(^|-)(\p{L})/gu,
    (_, dash: string, letter: string) => (dash ? ' ' : '') + letter.toUpperCase(),
  );
}

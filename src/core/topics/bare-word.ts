const INITIALS = /^(?:\p{L}\.)+\p{L}?$/u;

/**
 * A lower-cased word as texts and phrases share it: without a possessive ending, initials without dots ("u.n."
 * is "un"); only "u.s." keeps its dots, to be told from "us".
 */
export function bareWord(word: string): string {
  // Asked for every word of a text: units are compared, which is quicker than to look for endings.
  const last = word.charCodeAt(word.length - 1);
  let owner = word;
  if (last === APOSTROPHE) owner = word.slice(0, -1);
  else if (last === S && word.charCodeAt(word.length - 2) === APOSTROPHE) owner = word.slice(0, -2);
  const dotted = owner.charCodeAt(1) === DOT || owner.charCodeAt(2) === DOT;
  return dotted && owner !== 'u.s.' && INITIALS.test(owner) ? owner.replaceAll('.', '') : owner;
}

const APOSTROPHE = 39;
const S = 115;
const DOT = 46;

const INITIALS = /^(?:\p{L}\.)+\p{L}?$/u;

/**
 * A lower-cased word as texts and phrases share it: without a possessive ending, initials without dots ("u.n."
 * is "un"); only "u.s." keeps its dots, to be told from "us".
 */
export function bareWord(word: string): string {
  const owner = word.endsWith("'s") ? word.slice(0, -2) : word.endsWith("'") ? word.slice(0, -1) : word;
  return owner.includes('.') && owner !== 'u.s.' && INITIALS.test(owner) ? owner.replaceAll('.', '') : owner;
}

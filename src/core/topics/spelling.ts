/** British and American endings: a word that ends as the left side is also written as the right side. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/is(e|es|ed|ing|ation|ations|er|ers)$/, 'iz$1'],
  [/iz(e|es|ed|ing|ation|ations|er|ers)$/, 'is$1'],
  [/(lab|hon|fav|neighb|arm|harb|behavi)our(|s|ed|ing|able|ably|y|ies)$/, '$1or$2'],
  [/(lab|hon|fav|neighb|arm|harb|behavi)or(|s|ed|ing|able|ably|y|ies)$/, '$1our$2'],
  [/programme(s?)$/, 'program$1'],
  [/program(s?)$/, 'programme$1'],
  [/(def|lic|off)ence(s?)$/, '$1ense$2'],
  [/(def|lic|off)ense(s?)$/, '$1ence$2'],
  [/^cent(?:re)(s?)$/, 'center$1'],
  [/^center(s?)$/, 'centre$1'],
  [/judgement(s?)$/, 'judgment$1'],
];

/** Words whose "-is-" or "-iz-" belongs to the stem, so that it is never spelt the other way. */
const FIXED =
  /^(?:comprom|prom|ra|pra|exerc|adv|surpr|r|ar|superv|desp|rev|franch|enterpr|cru|expert|dev|prem|w|s|pr|se)i[sz]/;

/**
 * The spellings of one word form on both sides of the Atlantic, the given one first.
 * "recognise" gives "recognise", "recognize"; "programme" gives "programme", "program".
 */
export function spellings(form: string): readonly string[] {
  const found = [form];
  for (const [ending, other] of ENDINGS) {
    if (!ending.test(form)) continue;
    if (FIXED.test(form)) continue;
    found.push(form.replace(ending, other));
    break;
  }
  return found;
}

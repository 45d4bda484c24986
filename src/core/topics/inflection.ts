/** Verbs that are not inflected by rule: base, then every other form. */
const IRREGULAR_VERBS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  `be is are was were been being am
   become becomes became becoming
   begin begins began begun beginning
   bring brings brought bringing
   break breaks broke broken breaking
   build builds built building
   buy buys bought buying
   come comes came coming
   cut cuts cutting
   draw draws drew drawn drawing
   fall falls fell fallen falling
   fight fights fought fighting
   find finds found finding
   freeze freezes froze frozen freezing
   get gets got gotten getting
   give gives gave given giving
   go goes went gone going
   grow grows grew grown growing
   hand hands handed handing
   have has had having
   hold holds held holding
   unfreeze unfreezes unfroze unfrozen unfreezing
   keep keeps kept keeping
   lay lays laid laying
   lead leads led leading
   leave leaves left leaving
   let lets letting
   lie lies lay lain lying
   lose loses lost losing
   make makes made making
   meet meets met meeting
   pay pays paid paying
   put puts putting
   quit quits quitting
   rebuild rebuilds rebuilt rebuilding
   resell resells resold reselling
   run runs ran running
   say says said saying
   see sees saw seen seeing
   seek seeks sought seeking
   sell sells sold selling
   send sends sent sending
   set sets setting
   shoot shoots shot shooting
   show shows showed shown showing
   sit sits sat sitting
   speak speaks spoke spoken speaking
   spend spends spent spending
   spring springs sprang sprung springing
   stand stands stood standing
   strike strikes struck stricken striking
   swap swaps swapped swapping
   take takes took taken taking
   throw throws threw thrown throwing
   undergo undergoes underwent undergone undergoing
   wind winds wound winding
   withdraw withdraws withdrew withdrawn withdrawing
   withhold withholds withheld withholding
   write writes wrote written writing
   overcome overcomes overcame overcoming
   outlaw outlaws outlawed outlawing
   veto vetoes vetoed vetoing
   tie ties tied tying
   die dies died dying`
    .split('\n')
    .map((line) => line.trim().split(' '))
    .map(([base, ...forms]) => [base, forms]),
);

const IRREGULAR_NOUNS: Readonly<Record<string, readonly string[]>> = {
  man: ['men'],
  woman: ['women'],
  child: ['children'],
  person: ['people', 'persons'],
  crisis: ['crises'],
  wife: ['wives'],
  life: ['lives'],
  half: ['halves'],
  foot: ['feet'],
  army: ['armies'],
  quid: ['quid'],
};

/** Verbs whose last consonant is doubled: one short syllable ("stop"), or the stress on the last ("commit"). */
const DOUBLED = /(?:^[^aeiou]*[aeiou][^aeiouwxy]|(?:mit|fer|cur|quip))$/;
const NOT_DOUBLED = /(?:offer|differ|suffer)$/;

/** All forms of a noun, the base first: "deal", "deals". */
export function nounForms(base: string): readonly string[] {
  const irregular = IRREGULAR_NOUNS[base];
  return irregular ? [base, ...irregular] : [base, withS(base)];
}

/** All forms of a verb, the base first: "stall", "stalls", "stalled", "stalling". */
export function verbForms(base: string): readonly string[] {
  const irregular = IRREGULAR_VERBS[base];
  if (irregular) return [base, ...irregular];
  const prefix = /^(re|over|under|out|up)(?=(?:set|draw|take|run|hold|cut|put|build|make|send|sell)$)/.exec(
    base,
  );
  if (prefix) {
    return verbForms(base.slice(prefix[0].length)).map((form) => prefix[0] + form);
  }
  return [base, withS(base), ...stems(base).flatMap((stem) => [`${stem}ed`, `${stem}ing`]), ...pastOfE(base)];
}

/** Noun and verb forms together, for words that are both ("veto", "strike"). */
export function allForms(base: string): readonly string[] {
  return [...new Set([...nounForms(base), ...verbForms(base)])];
}

function withS(word: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

/** Stems that take "-ed" and "-ing"; both the single and the doubled consonant where English has both. */
function stems(base: string): readonly string[] {
  if (/e$/.test(base) || /[^aeiou]y$/.test(base)) return [];
  const doubled = base + base.slice(-1);
  if (/[aeiou]l$/.test(base) && !/[aeiou]{2}l$/.test(base)) return [base, doubled];
  return DOUBLED.test(base) && !NOT_DOUBLED.test(base) ? [doubled] : [base];
}

function pastOfE(base: string): readonly string[] {
  if (/(?:ee|ye|oe)$/.test(base)) return [`${base}d`, `${base}ing`];
  if (/e$/.test(base)) return [`${base}d`, `${base.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`, `${base}ing`];
  return [];
}

/** Verbs whose past or participle is not regular; forms after the lemma are added to -s and -ing. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  `be is are am was were been; have has had; do does did done; say said; tell told; give gave given; take took taken;
  make made; come came; go went gone; break broke broken; stand stood; withdraw withdrew withdrawn; withhold withheld;
  seek sought; bring brought; fight fought; put put; cut cut; let let; set set; shut shut; hit hit; quit quit; pay paid;
  lay laid; send sent; hold held; leave left; find found; get got gotten; see saw seen; speak spoke spoken; rise rose risen;
  overturn overturned; throw threw thrown; shoot shot; strike struck stricken; fall fell fallen; keep kept; meet met; bow bowed;
  lead led; build built; lend lent; bid bid; swear swore sworn; sue sued; grow grew grown; draw drew drawn; undo undid undone;
  drop dropped; back backed; stick stuck; split split; win won; lose lost; sell sold; stop stopped; think thought; feel felt;
  rebuff rebuffed; mean meant; know knew known; write wrote written; show showed shown; begin began begun; free freed`
    .split(';')
    .map((line) => line.trim().split(/\s+/))
    .map(([lemma, ...forms]) => [lemma, forms]),
);

/** Verbs of more than one syllable, stressed on the last, that double their consonant (British spellings too). */
const DOUBLING = new Set(
  'admit commit permit submit defer refer prefer compel expel propel rebut regret concur cancel signal label'.split(
    ' ',
  ),
);

/** Verbs that double it in British spelling only. */
const AMERICAN = new Set(['cancel', 'signal', 'label']);

/** Every form of a verb: lemma, -s, -ing, past, participle; `-ise` verbs in both spellings. */
export function verbForms(lemma: string): readonly string[] {
  const forms = [lemma, thirdPerson(lemma), gerund(lemma), ...(IRREGULAR[lemma] ?? [past(lemma)])];
  const all = AMERICAN.has(lemma) ? [...forms, `${lemma}ed`, `${lemma}ing`] : forms;
  return lemma.endsWith('ise') && lemma.length > 5 ? [...all, ...all.map(withZ)] : all;
}

/** Singular and plural of a noun. */
export function nounForms(lemma: string): readonly string[] {
  return [lemma, thirdPerson(lemma)];
}

function withZ(form: string): string {
  return form.replace(/is(e|es|ed|ing)$/, 'iz$1');
}

function thirdPerson(lemma: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function gerund(lemma: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  return `${doubled(lemma)}ing`;
}

function past(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${doubled(lemma)}ed`;
}

function doubled(lemma: string): string {
  const short = /^[^aeiou]*[aeiou][bdgklmnprtv]$/.test(lemma);
  return short || DOUBLING.has(lemma) ? lemma + lemma.at(-1) : lemma;
}

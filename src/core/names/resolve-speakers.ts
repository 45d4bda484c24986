import type { Span } from '../model/span.ts';
import type { Speaker, StatementKind } from '../model/statement.ts';
import { findQuotations } from '../text/quotations.ts';
import { hashWord, type TokenisedText } from '../text/tokens.ts';
import { entityOfDescription } from './descriptions.ts';
import type { Entity } from './entity.ts';
import { namesInText } from './names-in-text.ts';
import { genderOfPronoun } from './pronouns.ts';
import { findReferents, type Referents } from './referents.ts';
import { SpokenWords } from './same-words.ts';
import { readSource, type SourcePhrase, tokenAt } from './source-phrase.ts';
import { speakerOfEntity } from './speaker-of-entity.ts';
import { type Found, UnnamedChain } from './unnamed-chain.ts';
import { unnamedSpeaker } from './unnamed-speaker.ts';

/** What is known of a statement before its speaker is. Offsets are UTF-16 units of the text. */
export interface SpokenStatement {
  readonly kind: StatementKind;
  readonly content: readonly Span[];
  readonly source: Span | null;
  readonly cue: Span | null;
}

/**
 * The speaker of each statement, in the order given: the fullest name in the text, pronouns and descriptions
 * ("the president", "the union") resolved. A statement without a source gets the speaker who is quoted with the
 * same words elsewhere. `null` rather than a guess. Linear in the text.
 */
export function resolveSpeakers(
  doc: TokenisedText,
  statements: readonly SpokenStatement[],
  context: { readonly title?: string | null },
): readonly (Speaker | null)[] {
  if (statements.length === 0) return [];
  const names = namesInText(doc, context.title ?? null);
  const sources = new Uint8Array(doc.count);
  for (const { source } of statements) {
    if (source) sources.fill(1, tokenAt(doc, source[0]), tokenAt(doc, source[1] - 1) + 1);
  }
  const referents = findReferents(doc, names, findQuotations(doc), sources);
  const articleId = (hashWord(doc.text.slice(0, 2000)) >>> 0).toString(36);
  const found: (Found | null)[] = statements.map(() => null);
  const chain = new UnnamedChain(doc, referents);
  for (const i of inOrderOfSources(statements)) {
    const phrase = readSource(doc, names, statements[i]!.source!);
    if (!phrase) continue;
    const one = chain.speakerOf(phrase) ?? speakerOfPhrase(doc, phrase, referents, articleId);
    chain.note(phrase, one);
    found[i] = one;
  }
  return lendRepeatedWords(doc, statements, found);
}

/** Indexes of the statements that have a source, by where it stands. */
function inOrderOfSources(statements: readonly SpokenStatement[]): readonly number[] {
  const withSource = statements.flatMap((statement, i) => (statement.source ? [i] : []));
  return withSource.sort((a, b) => statements[a]!.source![0] - statements[b]!.source![0]);
}

function lendRepeatedWords(
  doc: TokenisedText,
  statements: readonly SpokenStatement[],
  found: readonly (Found | null)[],
): (Speaker | null)[] {
  if (found.every((one) => one?.named)) return found.map((one) => one?.speaker ?? null);
  const spoken = new SpokenWords<Speaker>(doc);
  statements.forEach((statement, i) => {
    const one = found[i];
    if (one?.named) spoken.add(statement.content, one.speaker);
  });
  return statements.map((statement, i) => {
    const one = found[i];
    if (one?.named) return one.speaker;
    return spoken.find(statement.content) ?? one?.speaker ?? null;
  });
}

function speakerOfPhrase(
  doc: TokenisedText,
  phrase: SourcePhrase,
  referents: Referents,
  articleId: string,
): Found | null {
  const first = doc.lower[phrase.from]!;
  if (genderOfPronoun(first) !== undefined && phrase.to === phrase.from + 1) {
    return named(referents.personAt(phrase.from), phrase.from);
  }
  if (phrase.names.length > 0 && !isPartOf(doc, phrase)) return ofNames(doc, phrase);
  if (phrase.to === phrase.from + 1 && NOBODY.has(first)) return ofPronoun(doc, phrase, referents);
  const entity = entityOfDescription(doc, phrase, referents);
  if (entity) return named(entity, phrase.from);
  const speaker = unnamedSpeaker(doc, phrase, articleId);
  return speaker && { speaker, named: false };
}

function named(entity: Entity | null, at: number): Found | null {
  return entity && { speaker: speakerOfEntity(entity, at), named: true };
}

/** "some Democrats", "skittish Democrats": not the party itself. */
function isPartOf(doc: TokenisedText, phrase: SourcePhrase): boolean {
  const [only] = phrase.names;
  if (phrase.names.length !== 1 || only!.entity.what !== 'known') return false;
  if (only!.mention.from <= phrase.from || doc.lower[phrase.from] === 'the') return false;
  return phrase.determiner !== null || /[^s]s$/.test(only!.entity.name);
}

/** One name, or several joined by "and" as a group. */
function ofNames(doc: TokenisedText, phrase: SourcePhrase): Found {
  const people = phrase.names.filter(({ entity }) => entity.what === 'person');
  const maybe = phrase.names.filter(({ entity }) => entity.what === 'unknown');
  const all = people.length > 0 ? people : maybe.length > 0 ? maybe : phrase.names;
  const joined = [all[0]!];
  for (const one of all.slice(1)) {
    if (joinsWith(doc, joined[joined.length - 1]!.mention.end, one.mention.from)) joined.push(one);
  }
  const speakers = joined.map(({ entity, mention }) => speakerOfEntity(entity, mention.first));
  const keys = [...new Set(speakers.map((speaker) => speaker.key))];
  if (keys.length === 1) return { speaker: speakers[0]!, named: true };
  const name = speakers.map((speaker) => speaker.name).join(' and ');
  return { speaker: { name, key: `group:${keys.sort().join('+')}`, sort: 'group', role: null }, named: true };
}

function joinsWith(doc: TokenisedText, end: number, from: number): boolean {
  if (from - end > 2) return false;
  for (let i = end; i < from; i++) if (doc.lower[i] === 'and' || doc.lower[i] === '&') return true;
  return false;
}

const NOBODY = new Set([
  'i',
  'we',
  'you',
  'it',
  'they',
  'who',
  'which',
  'that',
  'this',
  'one',
  'there',
  'them',
  'us',
  'me',
  'its',
  'their',
  'my',
  'our',
  'whom',
  'itself',
  'themselves',
]);
/** Referents looked at for "it", "they" and "who". */
const NEAR = 8;
const BODY_PRONOUNS = new Set(['it', 'they', 'its', 'their']);

/** "who" and "which" point to the name right before; "it" and "they" to the last body or group; "I" to nobody. */
function ofPronoun(doc: TokenisedText, phrase: SourcePhrase, referents: Referents): Found | null {
  const word = doc.lower[phrase.from]!;
  const until = referents.indexAt(phrase.from);
  if (word === 'who' || word === 'which') return ofRelative(doc, phrase.from, word, referents, until);
  if (!BODY_PRONOUNS.has(word)) return null;
  for (let k = until - 1; k >= 0 && k >= until - NEAR; k--) {
    const { entity, quoted, subject, speaks, at } = referents.all[k]!;
    if (doc.sentence[phrase.from]! - doc.sentence[at]! > 1) return null;
    if (quoted || !subject) continue;
    const plural = word === 'they' || word === 'their';
    // The nearest subject decides: "it" after a person is something else.
    return canAct(entity) && (!plural || isMany(entity) || speaks) ? named(entity, phrase.from) : null;
  }
  return null;
}

/** "Tomas Reyl, who said" and "Tomas Reyl, the union's chief, who said": nothing but an apposition may come between. */
function ofRelative(
  doc: TokenisedText,
  at: number,
  word: string,
  referents: Referents,
  until: number,
): Found | null {
  let k = until - 1;
  while (k >= 0 && referents.all[k]!.describes) k--;
  const before = referents.all[k];
  if (!before || doc.sentence[before.at] !== doc.sentence[at]) return null;
  const isBody = before.entity.what === 'known' || before.entity.what === 'organisation';
  if (isBody !== (word === 'which')) return null;
  const gap = doc.text.slice(doc.end[before.at]!, doc.start[at]!);
  const directly = /^(?:\s+\p{Lu}[\p{L}’'-]*)*[\s,—–-]*$/u.test(gap);
  const apposition = /^(?:\s+\p{Lu}[\p{L}’'-]*)*,[^.;:!?“”"]{2,90},\s*$/u.test(gap);
  return directly || apposition ? named(before.entity, at) : null;
}

/** Bodies that are spoken of in the plural: "the Houthis", "Democrats", unions. */
function isMany(entity: Entity): boolean {
  return /[^s]s$/.test(entity.name) || entity.organisation === 'union' || entity.known?.sort === 'union';
}

function canAct(entity: Entity): boolean {
  if (entity.what !== 'known' && entity.what !== 'organisation') return false;
  return entity.known?.written !== 'region' && entity.known?.written !== 'people';
}

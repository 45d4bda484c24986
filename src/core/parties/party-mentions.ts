import type { Party } from '../model/negotiation.ts';
import type { Entity, Mention } from '../names/entity.ts';
import { foldWord } from '../names/fold-name.ts';
import { type KnownName, knownName, placeKey } from '../names/gazetteer.ts';
import { GENERIC_ALONE, sortsOfGeneric } from '../names/name-words.ts';
import { namesInText } from '../names/names-in-text.ts';
import type { TokenisedText } from '../text/tokens.ts';

/** A party or place before its mentions are counted. */
export type PartyIdentity = Omit<Party, 'mentions'>;

/** One place where a text names a party; tokens, end excluded. */
export interface PartyMention {
  readonly first: number;
  readonly end: number;
  readonly party: PartyIdentity;
}

/** Heads of institutions that negotiate; newspapers, universities and the like do not. */
const NEGOTIATING_HEADS = new Set(
  'ministry authority agency council commission committee department bureau association federation confederation fund board parliament assembly senate congress cabinet government administration service services chamber exchange secretariat treasury hospital university college school schools district police'.split(
    ' ',
  ),
);
const PLACE_PREPOSITIONS = new Set([
  'in',
  'at',
  'from',
  'near',
  'outside',
  'around',
  'inside',
  'across',
  'via',
]);
const TRAVEL = new Set(['to', 'visited', 'visiting', 'left', 'leaving', 'reached', 'hosted']);

const remembered = new WeakMap<TokenisedText, readonly PartyMention[]>();

/**
 * Every mention of a country, a bloc, an armed group, a union, a company, an institution or a place, in text order.
 * Capitals and seats of government count for their country, unless they only say where something happened.
 */
export function partyMentions(doc: TokenisedText, title: string | null = null): readonly PartyMention[] {
  const known = remembered.get(doc);
  if (known) return known;
  const { entities, mentions } = namesInText(doc, title);
  const states = statesByWord(entities);
  const found: PartyMention[] = [];
  for (const mention of mentions) {
    const party = partyOf(doc, mention, entities[mention.entity]!, states);
    if (party) found.push({ first: mention.first, end: mention.end, party });
  }
  const all = withGenericMentions(doc, found);
  remembered.set(doc, all);
  return all;
}

/** "the union", "the company": mentions of the only party of that sort. */
function withGenericMentions(doc: TokenisedText, found: readonly PartyMention[]): readonly PartyMention[] {
  const only = new Map<string, PartyIdentity | null>();
  for (const { party } of found) {
    const known = only.get(party.sort);
    if (known === undefined) only.set(party.sort, party);
    else if (known !== null && known.key !== party.key) only.set(party.sort, null);
  }
  if (!only.get('union') && !only.get('company')) return found;
  const generic: PartyMention[] = [];
  for (let i = 0; i + 1 < doc.count; i++) {
    if (doc.lower[i] !== 'the' || !GENERIC_ALONE.has(doc.lower[i + 1]!)) continue;
    const sort = sortsOfGeneric(doc.lower[i + 1]!).find((one) => one === 'union' || one === 'company');
    const party = sort && only.get(sort);
    if (party) generic.push({ first: i + 1, end: i + 2, party });
  }
  return [...found, ...generic].sort((a, b) => a.first - b.first);
}

/** Countries by each word that stands for them in this text, learnt ones included. */
function statesByWord(entities: readonly Entity[]): ReadonlyMap<string, KnownName> {
  const states = new Map<string, KnownName>();
  for (const { known } of entities) {
    if (known?.key.startsWith('country:')) states.set(foldWord(known.name), known);
  }
  return states;
}

function partyOf(
  doc: TokenisedText,
  mention: Mention,
  entity: Entity,
  states: ReadonlyMap<string, KnownName>,
): PartyIdentity | null {
  if (entity.known) return partyOfKnown(doc, mention, entity.known);
  if (entity.what !== 'organisation' || !entity.organisation) return null;
  const words = entity.name.split(' ');
  const state = states.get(foldWord(words[0]!)) ?? knownName(words[0]!);
  const head = foldWord(words[words.length - 1]!);
  // "the Norlandish Foreign Ministry" speaks for Norland; a union or a company does not.
  if (state?.key.startsWith('country:') && /^(?:ministry|government|army|cabinet)$/.test(head))
    return ofState(state);
  if (entity.organisation === 'institution' && !negotiates(words)) return null;
  return { key: placeKey('org', entity.name), name: entity.name, sort: entity.organisation };
}

function negotiates(words: readonly string[]): boolean {
  const joint = words.findIndex((word) => word === 'of' || word === 'for');
  const head = words[(joint > 0 ? joint : words.length) - 1]!;
  return words.length > 1 && NEGOTIATING_HEADS.has(foldWord(head));
}

function partyOfKnown(doc: TokenisedText, mention: Mention, known: KnownName): PartyIdentity | null {
  if (!known.key.startsWith('country:')) return { key: known.key, name: known.name, sort: known.sort };
  if (known.written === 'capital' && onlySaysWhere(doc, mention)) {
    return { key: placeKey('place', known.name), name: known.name, sort: 'place' };
  }
  return ofState(known);
}

function ofState(known: KnownName): PartyIdentity {
  return { key: known.key, name: known.country ?? known.name, sort: 'country' };
}

/** "talks in Geneva", "a Moscow hotel" is left alone: only a preposition of place before the capital is sure. */
function onlySaysWhere(doc: TokenisedText, mention: Mention): boolean {
  const before = doc.lower[mention.first - 1];
  if (before === undefined) return false;
  if (PLACE_PREPOSITIONS.has(before)) return true;
  return (
    TRAVEL.has(before) &&
    !/^(?:message|demand|response|offer|talks|proposal)s?$/.test(doc.lower[mention.first - 2] ?? '')
  );
}

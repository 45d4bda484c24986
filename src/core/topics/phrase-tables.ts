/** What a phrase file compiles to: plain data, written into the bundle at build time. */
export interface PhraseTables {
  /** Word form (lower case) to the ids of the symbols it belongs to; `#` stands for any number. */
  readonly words: Readonly<Record<string, readonly number[]>>;
  /** Per node of the trie, triples `symbol, longest gap before it, next node`; node 0 is the root. */
  readonly edges: readonly (readonly number[])[];
  /**
   * Per node, triples `rule, first marked item, last marked item` of the phrases that end there;
   * items count from the first word of the phrase.
   */
  readonly ends: readonly (readonly number[])[];
  readonly rules: readonly PhraseRule[];
}

export type PhraseRule = TopicRule | BlockRule | EvidenceRule;

/** A phrase that shows topics when its conditions hold. */
export interface TopicRule {
  readonly kind: 'topic';
  readonly topics: readonly string[];
  readonly conditions: readonly Condition[];
  /** Domains that the phrase itself is evidence of, when it has no condition about the surroundings. */
  readonly speaksOf: readonly Domain[];
  /** Topics whose shorter marks inside this one are dropped ("trade deal" covers `agreement`). */
  readonly covers: readonly string[];
}

/** A phrase in another sense: no mark may lie inside it ("a great deal of"). */
export interface BlockRule {
  readonly kind: 'block';
  /** The topics that are kept out; empty for all. */
  readonly topics: readonly string[];
}

/** A phrase that shows what the surroundings are about. */
interface EvidenceRule {
  readonly kind: 'evidence';
  readonly domain: Domain;
  readonly weight: number;
}

/** Fields of news in which negotiations are told. */
export const FIELDS = [
  'bargaining',
  'peace',
  'war',
  'diplomacy',
  'nuclear',
  'trade',
  'labour',
  'climate',
  'debt',
  'politics',
  'arbitration',
] as const;

/** Fields of news whose words look like negotiations and are not. */
export const OTHER_NEWS = ['sport', 'show', 'crime', 'business', 'weather', 'campaign', 'lifestyle'] as const;

export const DOMAINS = [...FIELDS, ...OTHER_NEWS] as const;

/** What a text, a paragraph or a sentence is about. */
export type Domain = (typeof DOMAINS)[number];

export type Condition =
  /** The sentence or the article speaks of one of these domains. */
  | { readonly kind: 'about'; readonly domains: readonly Domain[] }
  /** The article as a whole, or the paragraph, speaks of none of these more than of fields of negotiation. */
  | { readonly kind: 'not-about'; readonly domains: readonly Domain[] }
  /** The article speaks of this field more than of any other particular field. */
  | { readonly kind: 'mostly' | 'not-mostly'; readonly domains: readonly Domain[] }
  /** One of these words stands in the same sentence, at most `NEAR` words away. */
  | { readonly kind: 'near'; readonly symbol: number }
  | { readonly kind: 'not-near'; readonly symbol: number };

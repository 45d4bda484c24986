/** A party or place of a negotiation as one article names it. */
export interface Party {
  /** Identity across articles: `country:norland`, `org:iaea`, `group:…`. */
  readonly key: string;
  /** The name shown: "Norland". */
  readonly name: string;
  readonly sort:
    | 'country'
    | 'bloc'
    | 'armed-group'
    | 'union'
    | 'company'
    | 'institution'
    | 'place'
    | 'government';
  readonly mentions: number;
}

/** The negotiation an article belongs to. */
export interface Negotiation {
  /** Identity across articles, built from the sorted party keys and the subject. */
  readonly key: string;
  /** "Norland–Vastria peace talks". */
  readonly name: string;
  readonly parties: readonly string[];
  readonly subject: 'peace' | 'trade' | 'labour' | 'climate' | 'debt' | 'nuclear' | 'political';
}

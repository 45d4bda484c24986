/** A speaker as the library knows them across articles. */
export interface KnownSpeaker {
  readonly id: number;
  readonly name: string;
  readonly sort: 'person' | 'organisation' | 'place' | 'group';
  /** Keys of the names that stand for this speaker, in alphabetical order. */
  readonly keys: readonly string[];
  /** Statements in the newest versions of all articles. */
  readonly statements: number;
}

/** Why a topic was marked. */
export interface TopicWhy {
  /** The words of the text that a phrase fits. */
  readonly words: string;
  readonly reasons: readonly WhyReason[];
}

type WhyReason =
  /** A word in the same sentence. */
  | { readonly kind: 'near'; readonly word: string }
  /** What the text around is about, and the words that tell so, if any. */
  | { readonly kind: 'about'; readonly field: string; readonly words: readonly string[] };

/**
 * The reason as it is kept with a mark and exported: an English sentence without end, of one fixed form, so that
 * `readTopicWhy` gets it back.
 */
export function writeTopicWhy({ words, reasons }: TopicWhy): string {
  return [`the words “${words}”`, ...reasons.map(written)].join(', ');
}

function written(reason: WhyReason): string {
  if (reason.kind === 'near') return `near “${reason.word}”`;
  const words = reason.words.map((word) => `“${word}”`);
  return `in a text about ${reason.field}${words.length > 0 ? ` (${words.join(', ')})` : ''}`;
}

const REASON = String.raw`near “[^”]+”|in a text about [a-z]+(?: [a-z]+)*(?: \(“[^”]+”(?:, “[^”]+”)*\))?`;
const WHY = new RegExp(`^the words “(.+?)”((?:, (?:${REASON}))*)$`, 's');

/** Reads what `writeTopicWhy` wrote; `null` for any other sentence, such as those of a library of another program. */
export function readTopicWhy(why: string): TopicWhy | null {
  const [, words, rest = ''] = WHY.exec(why) ?? [];
  if (words === undefined) return null;
  const reasons = rest.match(new RegExp(REASON, 'g')) ?? [];
  return { words, reasons: reasons.map(read) };
}

function read(reason: string): WhyReason {
  const words = [...reason.matchAll(/“([^”]+)”/g)].map(([, word]) => word!);
  if (reason.startsWith('near')) return { kind: 'near', word: words[0]! };
  return { kind: 'about', field: /about ([a-z]+(?: [a-z]+)*)/.exec(reason)![1]!, words };
}

/** A message as `_locales/<language>/messages.json` holds it (the browsers' own format). */
interface LocaleMessage {
  /** The text; `$NAME$` stands for a placeholder, `$1` for the first value, `$$` for a dollar sign. */
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string; readonly example?: string }>>;
}

/** The messages of one language by key. */
export type LocaleMessages = Readonly<Record<string, LocaleMessage>>;

/** The messages of the language that the reader chose, and those of English for what it lacks. */
export type ChosenMessages = readonly [messages: LocaleMessages, english: LocaleMessages];

/** Gives the text of a key with its values filled in; empty for a key that it does not hold. */
export type Catalogue = (key: string, values: readonly string[]) => string;

/** The languages that Parley speaks; all but English are drafts. */
export const LANGUAGES = ['en', 'de', 'es', 'fr', 'uk'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * A catalogue over messages, filled in as the browsers' `i18n.getMessage` does: names of placeholders ignore case,
 * a value that is not given is empty.
 * @param fallback messages for keys that `messages` lacks
 */
export function catalogueOf(messages: LocaleMessages, fallback: LocaleMessages = {}): Catalogue {
  return (key, values) => {
    const found = messages[key] ?? fallback[key];
    if (!found) return '';
    const named = new Map(
      Object.entries(found.placeholders ?? {}).map(([name, { content }]) => [name.toLowerCase(), content]),
    );
    const withNames = found.message.replace(/\$([a-z_][\w@]*)\$/gi, (all, name: string) =>
      named.has(name.toLowerCase()) ? named.get(name.toLowerCase())! : all,
    );
    return withNames.replace(/\$(?:\$|(\d))/g, (_, place?: string) =>
      place ? (values[Number(place) - 1] ?? '') : '$',
    );
  };
}

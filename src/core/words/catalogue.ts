/** A message as `_locales/<language>/messages.json` holds it (the browsers' own format). */
interface LocaleMessage {
  /** The text; `$NAME$` stands for a placeholder, `$1` for the first value, `$$` for a dollar sign. */
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string; readonly example?: string }>>;
}

/** The messages of one language by key. */
export type LocaleMessages = Readonly<Record<string, LocaleMessage>>;

/** The bare texts of a language by key, with `$1`, `$2`, … for their values: all that is needed to speak it. */
export type MessageTexts = Readonly<Record<string, string>>;

/** Gives the text of a key with its values filled in; empty for a key that it does not hold. */
export type Catalogue = (key: string, values: readonly string[]) => string;

/** The languages that Parley speaks; all but English are drafts. */
export const LANGUAGES = ['en', 'de', 'es', 'fr', 'uk'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The texts of messages, without what is meant for translators; names of placeholders ignore case. */
export function textsOf(messages: LocaleMessages): MessageTexts {
  return Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, textOf(message)]));
}

function textOf({ message, placeholders = {} }: LocaleMessage): string {
  const named = new Map(
    Object.entries(placeholders).map(([name, { content }]) => [name.toLowerCase(), content]),
  );
  return message.replace(/\$([a-z_][\w@]*)\$/gi, (all, name: string) => named.get(name.toLowerCase()) ?? all);
}

/** A catalogue over texts, filled in as the browsers' `i18n.getMessage` does: a value that is not given is empty. */
export function catalogueOf(texts: MessageTexts): Catalogue {
  return (key, values) =>
    (texts[key] ?? '').replace(/\$(?:\$|(\d))/g, (_, place?: string) =>
      place ? (values[Number(place) - 1] ?? '') : '$',
    );
}

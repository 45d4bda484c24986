import { type Catalogue, catalogueOf, type MessageTexts } from '#core/words/catalogue.ts';
import type english from '../../../_locales/en/messages.json';
import { numberFormat, pluralRules } from './formats.ts';

/** A key of `_locales/en/messages.json`. */
export type MessageKey = keyof typeof english;

/** A message that differs by number: `articles` for the keys `articles_one`, `articles_other`, … */
export type CountedKey = MessageKey extends infer K
  ? K extends `${infer Base}_other`
    ? Base
    : never
  : never;

let catalogue: Catalogue | null = null;

/** Sets where the words come from; each entry does so before it draws anything. */
export function speakWith(chosen: Catalogue): void {
  catalogue = chosen;
}

/** The same for a script in a page, where the background hands over what the reader chose, if anything. */
export function speakAsChosen(texts: MessageTexts | null): void {
  if (texts) speakWith(catalogueOf(texts));
}

/** The same for a page of our own, which also takes the language and the direction of writing. */
export function speakOnPage(chosen: Catalogue): void {
  speakWith(chosen);
  document.documentElement.lang = language();
  document.documentElement.dir = say('language_direction');
}

/**
 * The words of a message in the reader's language. Numbers are written as that language does.
 * Throws when no entry has set a catalogue: words are asked for when drawing, never when a module is loaded.
 * @param values stand for `$1`, `$2`, … of the message
 */
export function say(key: MessageKey, ...values: readonly (string | number)[]): string {
  return spoken(key, values) || key;
}

/** The form of a counted message that fits `count`, which is its `$1`; `values` are `$2` and so on. */
export function sayCount(key: CountedKey, count: number, ...values: readonly (string | number)[]): string {
  const form = pluralRules(language()).select(count);
  const all = [count, ...values];
  return spoken(`${key}_${form}`, all) || spoken(`${key}_other`, all) || key;
}

/** Ids that messages are made of: `topic_parallel_channels` for the topic `parallel-channels`. */
type LabelledBy = 'command' | 'field' | 'topic' | 'family' | 'export_format' | 'import_format';

/** The message of a thing with an id that need not be one of ours, or `fallback` where there is none. */
export function sayFor(kind: LabelledBy, id: string, fallback: string): string {
  return spoken(`${kind}_${id.replaceAll('-', '_')}`, []) || fallback;
}

/** Language of the words for `Intl`, a BCP 47 tag such as `en-GB`: dates follow the words, not the browser's menus. */
export function language(): string {
  return say('language_tag');
}

/** A number as the reader's language writes it: "6,175". */
export function inDigits(count: number): string {
  // Without a thousand to group, all languages of Parley write the same, and the first format is slow to make.
  if (Number.isInteger(count) && count >= 0 && count < 1000) return String(count);
  return numberFormat(language()).format(count);
}

function spoken(key: string, values: readonly (string | number)[]): string {
  if (!catalogue) throw new Error(`No catalogue was set before “${key}” was said.`);
  return catalogue(
    key,
    values.map((value) => (typeof value === 'number' ? inDigits(value) : value)),
  );
}

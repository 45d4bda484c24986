import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type LocaleMessages } from '#core/words/catalogue.ts';

const FOLDER = path.resolve('_locales');
const messagesOf = (language: string): LocaleMessages =>
  JSON.parse(readFileSync(path.join(FOLDER, language, 'messages.json'), 'utf8'));
const english = messagesOf('en');
const languages = readdirSync(FOLDER);

/** The forms of counted messages that `Intl.PluralRules` can ask for. */
const FORM = /_(?:zero|one|two|few|many|other)$/;

/** What no text of a language has: signs of another language's typography. */
const WRONG_TYPOGRAPHY: Readonly<Record<string, RegExp>> = {
  de: /["'”«»]/,
  es: /["'“”„]/,
  // A sign in two parts has a space before it that no line breaks at.
  fr: /["'“”„]| [;:!?»]|« /,
  uk: /["'“”„]/,
};

test('every packaged language can be chosen in the settings', () => {
  expect(LANGUAGES).toEqual(expect.arrayContaining(languages));
});

describe.each(languages)('%s', (language) => {
  const messages = messagesOf(language);

  test('holds the messages of English and no others, but for forms of number', () => {
    const base = (key: string) => key.replace(FORM, '');
    expect(new Set(Object.keys(messages).map(base))).toEqual(new Set(Object.keys(english).map(base)));
  });

  test('has the forms that its numbers ask for', () => {
    const rules = new Intl.PluralRules(language);
    const forms = new Set(Array.from({ length: 201 }, (_, count) => rules.select(count)));
    const counted = Object.keys(english).filter((key) => key.endsWith('_one'));
    const wanted = counted.flatMap((key) => [...forms, 'other'].map((form) => key.replace(FORM, `_${form}`)));
    expect(wanted.filter((key) => !messages[key])).toEqual([]);
  });

  test('says of itself that it is a draft, unless it is the original', () => {
    const note = messages.language_note?.message;
    if (language === 'en') expect(note).toContain('drafts');
    else expect(note).not.toBe(english.language_note?.message);
  });

  test('sets its quotation marks and spaces as its readers do', () => {
    const wrong = WRONG_TYPOGRAPHY[language] ?? /["']/;
    const faults = Object.entries(messages).filter(([, { message }]) => wrong.test(message));
    expect(faults.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });

  test('has its keys in alphabetical order, so that two people rarely edit one line', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(messages).toSorted());
  });

  test.each(Object.entries(messages))('%s is a message', (key, { message, placeholders = {} }) => {
    expect(key).toMatch(/^[a-z0-9_]+$/);
    expect(message.trim()).not.toBe('');
    const named = [...message.matchAll(/\$([a-z_]\w*)\$/gi)].map(([, name]) => name!.toLowerCase());
    // A form such as "one" may leave its number out.
    const optional = FORM.test(key) ? ['count'] : [];
    expect(new Set([...named, ...optional])).toEqual(new Set([...Object.keys(placeholders), ...optional]));
    const original = english[key] ?? english[key.replace(FORM, '_other')]!;
    expect(Object.keys(placeholders)).toEqual(
      expect.arrayContaining(Object.keys(original.placeholders ?? {}).filter((name) => name !== 'count')),
    );
    // Longer words than this break the narrow screens.
    expect(message.length).toBeLessThanOrEqual(Math.max(24, original.message.length * 1.8));
  });
});

import browser from 'webextension-polyfill';
import {
  type Catalogue,
  type ChosenMessages,
  catalogueOf,
  type Language,
  type LocaleMessages,
} from '#core/words/catalogue.ts';
import { browserCatalogue } from './browser-catalogue.ts';
import { loadSettings, onSettingsChanged } from './settings-store.ts';

/**
 * The catalogue in the language of the reader's settings; for our own pages. The page is loaded anew when the reader
 * chooses another, here or on another page.
 */
export async function readersCatalogue(): Promise<Catalogue> {
  const { language } = await loadSettings();
  onSettingsChanged((changed) => {
    if (changed.language !== language) location.reload();
  });
  return language === null ? browserCatalogue : catalogueOf(...(await packagedMessages(language)));
}

/** A language's messages and those of English, read from the package. */
export async function packagedMessages(language: Language): Promise<ChosenMessages> {
  return Promise.all([messagesOf(language), messagesOf('en')]);
}

async function messagesOf(language: Language): Promise<LocaleMessages> {
  const file = await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`));
  return (await file.json()) as LocaleMessages;
}

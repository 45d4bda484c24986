import browser from 'webextension-polyfill';
import {
  type Catalogue,
  catalogueOf,
  type Language,
  type MessageTexts,
  textsOf,
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
  return language === null ? browserCatalogue : catalogueOf(await packagedTexts(language));
}

/** The texts of a language, read from the package; tests see to it that none lacks a message. */
export async function packagedTexts(language: Language): Promise<MessageTexts> {
  const file = await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`));
  return textsOf(await file.json());
}

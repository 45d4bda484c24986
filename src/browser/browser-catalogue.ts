import type { Catalogue } from '#core/words/catalogue.ts';
import { webExtension } from './web-extension.ts';

/** The browser's own choice among the packaged languages, by the language of its menus; English where none fits. */
export const browserCatalogue: Catalogue = (key, values) => webExtension.i18n.getMessage(key, [...values]);

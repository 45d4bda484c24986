import english from '../../_locales/en/messages.json' with { type: 'json' };
import { catalogueOf, textsOf } from '../../src/core/words/catalogue.ts';
import { speakWith } from '../../src/ui/words/say.ts';

// Imported for its effect: what a test or a probe draws speaks English.
speakWith(catalogueOf(textsOf(english)));

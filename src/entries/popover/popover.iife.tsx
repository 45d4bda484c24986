import { browserCatalogue } from '#browser/browser-catalogue.ts';
import { findPopoverHost } from '#page/host/popover-port.ts';
import { speakWith } from '#ui/words/say.ts';
import { createPopoverScreen } from './popover-screen.tsx';

speakWith(browserCatalogue);
const host = findPopoverHost();
host?.register(createPopoverScreen(host));

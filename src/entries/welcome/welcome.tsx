import { render } from 'preact';
import { connect } from '#browser/messages.ts';
import { readersCatalogue } from '#browser/readers-catalogue.ts';
import { grantedOrigins, onAccessChanged, requestAccess } from '#browser/site-access.ts';
import type { BackgroundApi } from '#core/contract/background-api.ts';
import { DEFAULT_SETTINGS, type ReaderSettings } from '#core/model/reader-settings.ts';
import type { TourData } from '#core/model/tour-data.ts';
import type { AccessState } from '#ui/welcome/access-choice.tsx';
import { Welcome } from '#ui/welcome/welcome.tsx';
import { say, speakOnPage } from '#ui/words/say.ts';
import newsSites from '../../../assets/sites/news-sites.json' with { type: 'json' };
import tour from '../../../assets/tour/tour.json' with { type: 'json' };
import { showTourMarks } from './tour-marks.ts';

/** A file of the package, held to its type by the test that makes it anew. */
const sample = tour as unknown as TourData;
const ALL_SITES = '*://*/*';

speakOnPage(await readersCatalogue());
document.title = say('welcome_page_title');

const background = connect<BackgroundApi>('background');
let settings: ReaderSettings = DEFAULT_SETTINGS;
let access: AccessState = { kind: 'nothing', sites: 0, onlyOnClick: false };
let notice: string | null = null;

async function refresh(): Promise<void> {
  const origins = await grantedOrigins();
  const everywhere = origins.some((origin) => origin === ALL_SITES || origin === '<all_urls>');
  access = {
    kind: everywhere ? 'all-sites' : origins.length > 0 ? 'some-sites' : 'nothing',
    sites: origins.length,
    onlyOnClick: access.onlyOnClick && origins.length === 0,
  };
  settings = await background.settings();
  show();
}

/** The browser's own question follows the click at once; "no" leaves everything as it was. */
function ask(origins: readonly string[]): void {
  void requestAccess(origins).then(
    (granted) => {
      notice = granted ? null : say('access_not_given');
      return refresh();
    },
    (error: unknown) => {
      notice = say('access_refused', error instanceof Error ? error.message : String(error));
      show();
    },
  );
}

function show(): void {
  const root = document.querySelector('#welcome');
  if (!root) return;
  render(
    <Welcome
      access={access}
      settings={settings}
      notice={notice}
      tour={sample}
      onTourDrawn={(article, onMark) => {
        const shown = new AbortController();
        showTourMarks(article, sample, onMark, shown.signal);
        return () => shown.abort();
      }}
      onGrantNews={() => ask(newsSites.sites.map((site) => `*://*.${site}/*`))}
      onGrantAll={() => ask([ALL_SITES])}
      onOnlyOnClick={() => {
        access = { ...access, onlyOnClick: true };
        notice = access.kind === 'nothing' ? null : say('welcome_take_back');
        show();
      }}
      onRemember={(remembering) => {
        void background.changeSettings({ remembering }).then(refresh);
      }}
    />,
    root,
  );
}

onAccessChanged({ granted: () => void refresh(), revoked: () => void refresh() });
show();
void refresh();

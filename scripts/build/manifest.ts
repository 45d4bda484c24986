import base from '../../manifest.json' with { type: 'json' };

/** The browsers that Parley is built for. */
export type TargetBrowser = 'chromium' | 'firefox';

const FIREFOX_ID = 'parley@parley.example';
const PANEL = 'src/entries/panel/panel.html';

/**
 * The manifest of one browser, derived from `manifest.json`.
 * Firefox has no offscreen documents: its background is an event page, a document that starts the workers itself.
 * The side panel is Chromium's `side_panel`, with a permission of its own, and Firefox's `sidebar_action`, without.
 */
export function manifestFor(browser: TargetBrowser): chrome.runtime.ManifestV3 {
  const manifest = structuredClone(base) as unknown as chrome.runtime.ManifestV3 & Record<string, unknown>;
  if (browser === 'chromium') {
    manifest.minimum_chrome_version = '128';
    manifest.permissions = [...(manifest.permissions ?? []), 'sidePanel'];
    manifest.side_panel = { default_path: PANEL };
    return manifest;
  }
  manifest.background = { scripts: [base.background.service_worker], type: 'module' } as never;
  manifest.permissions = manifest.permissions?.filter((permission) => permission !== 'offscreen');
  manifest.sidebar_action = {
    default_panel: PANEL,
    default_title: 'Parley',
    default_icon: base.action.default_icon,
    open_at_install: false,
  };
  manifest.browser_specific_settings = {
    gecko: {
      id: FIREFOX_ID,
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: '142.0' },
  };
  return manifest;
}

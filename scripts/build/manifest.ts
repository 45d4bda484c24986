import base from '../../manifest.json' with { type: 'json' };

/** The browsers that Parley is built for. */
export type TargetBrowser = 'chromium' | 'firefox';

const FIREFOX_ID = 'parley@parley.example';

/**
 * The manifest of one browser, derived from `manifest.json`.
 * Firefox has no offscreen documents: its background is an event page, a document that starts the workers itself.
 */
export function manifestFor(browser: TargetBrowser): chrome.runtime.ManifestV3 {
  const manifest = structuredClone(base) as unknown as chrome.runtime.ManifestV3 & Record<string, unknown>;
  if (browser === 'chromium') {
    manifest.minimum_chrome_version = '128';
    return manifest;
  }
  manifest.background = { scripts: [base.background.service_worker], type: 'module' } as never;
  manifest.permissions = manifest.permissions?.filter(
    (permission) => permission !== 'offscreen' && permission !== 'sidePanel',
  );
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

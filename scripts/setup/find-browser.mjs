import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { outputOf } from './run-command.mjs';

/**
 * Chromium or Chrome for Testing, in this order: PARLEY_CHROMIUM, the usual places, Playwright's and Puppeteer's caches.
 * Branded Chrome and Edge are passed over: they ignore `--load-extension`.
 * @returns {string | null} Path of the program.
 */
export function findChromium() {
  const named = process.env.PARLEY_CHROMIUM;
  if (named) {
    if (!existsSync(named)) throw new Error(`PARLEY_CHROMIUM names ${named}, which does not exist.`);
    if (isBranded(named))
      throw new Error(`PARLEY_CHROMIUM names ${named}, a branded Chrome: it ignores --load-extension.`);
    return named;
  }
  return chromiumPlaces().find((place) => existsSync(place) && !isBranded(place)) ?? null;
}

/**
 * Firefox ESR or Firefox: PARLEY_FIREFOX, then the usual places.
 * @returns {string | null} Path of the program.
 */
export function findFirefox() {
  const named = process.env.PARLEY_FIREFOX;
  if (named) {
    if (!existsSync(named)) throw new Error(`PARLEY_FIREFOX names ${named}, which does not exist.`);
    return named;
  }
  return FIREFOX_PLACES[process.platform]?.find((place) => existsSync(place)) ?? null;
}

const FIREFOX_PLACES = {
  linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

function chromiumPlaces() {
  const home = homedir();
  if (process.platform === 'darwin') {
    const apps = ['Chromium.app/Contents/MacOS/Chromium', FOR_TESTING_APP];
    return [
      ...apps.flatMap((app) => [`/Applications/${app}`, path.join(home, 'Applications', app)]),
      ...cached(path.join(home, 'Library/Caches/ms-playwright'), [
        `chrome-mac/Chromium.app/Contents/MacOS/Chromium`,
        `chrome-mac-arm64/${FOR_TESTING_APP}`,
        `chrome-mac-x64/${FOR_TESTING_APP}`,
      ]),
    ];
  }
  if (process.platform === 'win32') {
    const local = process.env.LOCALAPPDATA ?? path.join(home, 'AppData/Local');
    return [
      path.join(local, 'Chromium/Application/chrome.exe'),
      ...cached(path.join(local, 'ms-playwright'), ['chrome-win64/chrome.exe', 'chrome-win/chrome.exe']),
    ];
  }
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/lib/chromium/chromium',
    '/snap/bin/chromium',
    ...cached(path.join(home, '.cache/ms-playwright'), ['chrome-linux64/chrome', 'chrome-linux/chrome']),
    ...cached(path.join(home, '.cache/puppeteer/chrome'), ['chrome-linux64/chrome']),
  ];
}

const FOR_TESTING_APP = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';

/** Programs below the version folders of a download cache, newest version first. */
function cached(folder, programs) {
  if (!existsSync(folder)) return [];
  const versions = readdirSync(folder)
    .filter((name) => /^(chromium-|linux|mac|win)/.test(name))
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  return versions.flatMap((version) => programs.map((program) => path.join(folder, version, program)));
}

function isBranded(program) {
  // On Windows the program does not print its version; branded Chrome is not in any of the places there.
  if (process.platform === 'win32') return /Google[\\/]Chrome[\\/]/.test(program);
  const version = outputOf(program, ['--version']) ?? '';
  return /^(Google Chrome (?!for Testing)|Microsoft Edge)/.test(version.trim());
}

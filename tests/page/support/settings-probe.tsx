import '../../support/speak-english.ts';
import { render } from 'preact';
import { DEFAULT_SETTINGS } from '../../../src/core/model/reader-settings.ts';
import { ExportSection } from '../../../src/ui/exchange/export-section.tsx';
import { ImportSection } from '../../../src/ui/exchange/import-section.tsx';
import sheet from '../../../src/ui/options/options.css?inline';
import { Options, type OptionsProps } from '../../../src/ui/options/options.tsx';
import { StorageSection } from '../../../src/ui/options/storage-section.tsx';
import type { ScreenCall } from './screen-call.ts';

const TO_CHOOSE_FROM = [1, 2, 3].map((id) => ({
  id,
  metadata: {
    url: `https://ledger.example/${id}`,
    canonicalUrl: `https://ledger.example/${id}`,
    title: `Talks, day ${id}`,
    site: 'The Harbour Ledger',
    byline: [],
    published: null,
    modified: null,
    language: 'en',
    sourceLine: null,
  },
  firstRead: '2026-03-01T00:00:00Z',
  lastRead: '2026-03-01T00:00:00Z',
  version: 1,
}));

export type SettingsKind = 'opening' | 'new reader' | 'long-time reader' | 'unreadable library';

/** Draws the settings page with made-up props; gives back the list of what its actions are called with. */
export type StartSettings = (kind: SettingsKind) => ScreenCall[];

const SHORTCUTS = [
  // Chromium describes the toolbar button's own command by nothing.
  { name: '_execute_action', description: '', keys: null },
  { name: 'next-mark', description: 'Go to the next mark', keys: 'Alt+Shift+J' },
  { name: 'previous-mark', description: 'Go to the previous mark', keys: null },
];

const PROPS: Readonly<Record<SettingsKind, Partial<OptionsProps>>> = {
  opening: {},
  'new reader': { health: { state: 'ready', schemaVersion: 1, articles: 0 } },
  'long-time reader': {
    health: { state: 'ready', schemaVersion: 1, articles: 1204 },
    notice: 'The browser kept this access.',
    origins: ['*://*.ledger.example/*', '*://courier.example/*'],
    settings: {
      ...DEFAULT_SETTINGS,
      remembering: 'on',
      neverSites: ['mills.example'],
      ownTopics: [{ id: 'own:dams', label: 'Dams', group: 'energy', phrases: ['dam', 'reservoir'] }],
      retentionDays: 365,
    },
    speakers: [
      {
        id: 1,
        name: 'Ada Lindqvist',
        sort: 'person',
        keys: ['person:lindqvist,ada', 'person:lindqvist'],
        statements: 12,
      },
      { id: 2, name: 'Tomas Reyl', sort: 'person', keys: ['person:reyl,tomas'], statements: 1 },
    ],
  },
  'unreadable library': { health: { state: 'unreadable', reason: 'The file is damaged.' } },
};

const startSettings: StartSettings = (kind) => {
  const style = document.createElement('style');
  style.textContent = sheet;
  document.head.append(style);
  const calls: ScreenCall[] = [];
  const note =
    (name: string) =>
    (...given: readonly unknown[]) => {
      calls.push([name, ...given]);
    };
  const isUsed = kind === 'long-time reader';
  const settings = PROPS[kind].settings ?? DEFAULT_SETTINGS;
  const figures = { articles: 1204, bytes: 7_400_000, quota: 58_200_000_000, usage: 9e6, persistent: true };
  render(
    <Options
      settings={settings}
      origins={[]}
      health={null}
      notice={null}
      speakers={[]}
      shortcuts={SHORTCUTS}
      browser="chromium"
      onOpenShortcutSettings={note('open shortcut settings')}
      exchange={
        <>
          <ExportSection
            choices={[
              { id: 'backup', wholeLibraryOnly: true },
              { id: 'markdown-zip', wholeLibraryOnly: false },
              { id: 'ris', wholeLibraryOnly: false },
            ]}
            topics={[]}
            articles={TO_CHOOSE_FROM}
            view={{ state: 'idle' }}
            onExport={note('export')}
            onCancel={note('cancel')}
          />
          <ImportSection
            view={{ state: 'idle' }}
            onChoose={note('choose')}
            onConfirm={note('confirm')}
            onCancel={note('cancel')}
          />
        </>
      }
      storage={
        <StorageSection
          storage={kind === 'opening' ? null : { ...figures, persistent: isUsed }}
          retentionDays={settings.retentionDays}
          said={isUsed ? '3 articles deleted.' : null}
          onPersist={note('persist')}
          onRetain={note('retain')}
          onForgetSite={note('forget site')}
          onForgetPeriod={note('forget period')}
        />
      }
      libraryHref="/library"
      onChange={note('change')}
      onAddSite={note('add site')}
      onRevokeSite={note('revoke site')}
      onForgetEverything={note('forget everything')}
      onRebuild={note('rebuild')}
      onExportTopics={note('export topics')}
      onSearchSpeakers={note('search speakers')}
      onMergeSpeakers={note('merge speakers')}
      onSplitSpeaker={note('split speaker')}
      {...PROPS[kind]}
    />,
    document.querySelector('#options')!,
  );
  return calls;
};

Object.assign(globalThis, { startSettings });

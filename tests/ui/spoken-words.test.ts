import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import english from '../../_locales/en/messages.json' with { type: 'json' };
import { sourceFiles } from './source-files.ts';
import { unspokenWordsIn } from './unspoken-words.ts';

const FAULT = 'a fault of the program, which no reader can bring about';
const EXPORTED = 'stands in an exported file, which is English whatever the language of the screens';

const FORMAT = 'screens have a message for each format; this names one that has none';
const COLUMN = 'the name of a column in files of other programs';

/** Words that may stand in the source, each with the reason. */
const ALLOWED: Readonly<Record<string, readonly (readonly [text: string, why: string])[]>> = {
  'src/core/exchange/csv-import.ts': [
    ['publication title', COLUMN],
    ['publication date', COLUMN],
    ['date added', COLUMN],
  ],
  'src/core/exchange/foreign-annotation.ts': [
    ['Highlighted', 'is kept as the words of a note, which are the reader’s'],
  ],
  'src/core/exchange/import-formats.ts': [
    ['Parley backup', FORMAT],
    ['Web Annotation (JSON-LD)', FORMAT],
    ['Hypothesis', FORMAT],
    ['Articles (CSV)', FORMAT],
    ['Bookmarks', FORMAT],
    ['Citations (RIS)', FORMAT],
    ['Citations (CSL-JSON)', FORMAT],
    ['SQLite format 3\0', 'the first bytes of a file'],
  ],
  'src/core/topics/phrase-error.ts': [['(at most …)', 'told to who writes phrase files']],
  'src/entries/background/background-service.ts': [
    ['Only Parley’s own pages may do this.', FAULT],
    ['Nothing is kept from a private window.', 'never shown: the page refuses before it asks'],
  ],
  'src/entries/popover/copy-text.ts': [
    ['The browser refused to copy.', 'never shown: the button says itself that it could not copy'],
  ],
  'src/entries/popover/dialog.ts': [['a[href], button:enabled, input, select, textarea', 'a selector']],
  'src/entries/popover/mark-store.ts': [
    ['This mark is not open.', FAULT],
    ['This mark is not part of the page.', FAULT],
    ['This mark is not the reader’s own.', FAULT],
  ],
  'src/entries/popup/export-file.ts': [
    ['Parley: …', EXPORTED],
    ['Parley: library', EXPORTED],
  ],
  'src/page/saved/read-saved-page.ts': [['about:blank', 'an address']],
  'src/ui/library/go-to-offset.ts': [['(prefers-reduced-motion: reduce)', 'a media query']],
  'src/ui/options/own-topic-editor.tsx': [
    ['river water shared dam', 'example phrases are English, like the articles that they are found in'],
  ],
  'src/ui/popup/popup.tsx': [['Parley', 'the name is the same in all languages']],
  'src/ui/words/say.ts': [['No catalogue was set before “…” was said.', FAULT]],
};

/** What reads the reader's files and phrases: what is wrong with them is told by codes. */
const READERS =
  /(?:import|item|foreign|shapes|narrow|own-|rows|lines|text-article|written|unread|saved|phrase-(?!file)|file-pieces)/;

const shown = sourceFiles(['src/ui', 'src/entries'], /\.tsx?$/);
const read = sourceFiles(
  ['src/core/exchange', 'src/core/topics', 'src/page/saved', 'src/browser'],
  /\.ts$/,
).filter(({ path }) => READERS.test(path.slice(path.lastIndexOf('/'))));
const files = [...shown, ...read];

describe('what a reader sees comes from _locales', () => {
  test.each(files)('$path', ({ path, source }) => {
    const found = unspokenWordsIn(path, source);
    const allowed = (ALLOWED[path] ?? []).map(([text]) => text);
    expect(found.filter(({ text }) => !allowed.includes(text))).toEqual([]);
  });

  test('every exception is still needed', () => {
    const needed = new Map(
      files.map(({ path, source }) => [path, unspokenWordsIn(path, source).map(({ text }) => text)]),
    );
    for (const [path, allowed] of Object.entries(ALLOWED))
      expect(needed.get(path), path).toEqual(expect.arrayContaining(allowed.map(([text]) => text)));
  });
});

describe('what the check refuses', () => {
  test.each([
    ['text of an element', '<p>Forget</p>', ['Forget']],
    ['text beside a value', '<p>{count} articles</p>', ['articles']],
    ['a spoken attribute', '<button aria-label="close" />', ['close']],
    ['a spoken attribute that is computed', '<input placeholder={isOne ? "one" : say("many")} />', ['one']],
    ['a component’s heading', `<PageMessage heading={\`off on \${host}\`} />`, ['off on …']],
    ['a word on a button', 'const label = "Delete";', ['Delete']],
    ['a sentence', 'setNotice("nothing changed here.");', ['nothing changed here.']],
    ['a value of a message', 'say("popup_never", "this site");', ['this site']],
    ['an array of labels', 'const CHOICES = [["calm", "Calm"]];', ['Calm']],
  ])('%s', (_, source, words) => {
    expect(unspokenWordsIn('case.tsx', source).map(({ text }) => text)).toEqual(words);
  });
  test.each([
    ['a message', '<p title={say("page_save")}>{say("page_failed")}</p>'],
    ['classes and ids', '<p class="head chosen" id="Top" data-side={isOpen ? "in front" : "behind it"} />'],
    ['signs', '<p>{day} · {" "}…</p>'],
    ['the name of a key', 'if (event.key === "Escape") leave();'],
    ['a type', 'type Tone = "Very loud" | "Soft";'],
    ['the name of a state', 'setState({ state: "not-asked" });'],
  ])('but not %s', (_, source) => {
    expect(unspokenWordsIn('case.tsx', source)).toEqual([]);
  });
});

describe('every message is said somewhere', () => {
  /** The ids that `sayFor` makes keys of are not known to the compiler. */
  const BY_ID = ['command', 'export_format', 'family', 'field', 'import_format', 'topic'];
  const FORM = /_(?:zero|one|two|few|many|other)$/;
  const sources = shown.map(({ source }) => source).join('\n');
  const written = new Set(sources.match(/(?<=['"`])[a-z0-9]+(?:_[a-z0-9]+)*(?=['"`])/g));
  /** `index_${kind}_none` and the like, whose parts the compiler checks. */
  const composed = [...sources.matchAll(/`([a-z0-9_]+_)\$\{[^}]*\}([a-z0-9_]*)`/g)].map(
    ([, start, end]) => new RegExp(`^${start}\\w+${end}$`),
  );
  const inManifest = readFileSync('manifest.json', 'utf8');

  test.each(Object.keys(english))('%s', (key) => {
    const base = key.replace(FORM, '');
    const isSaid =
      written.has(key) ||
      written.has(base) ||
      composed.some((pattern) => pattern.test(key) || pattern.test(base)) ||
      BY_ID.some((kind) => key.startsWith(`${kind}_`)) ||
      inManifest.includes(`__MSG_${key}__`);
    expect(isSaid).toBe(true);
  });

  test.each(BY_ID)('keys are made of the id of a %s', (kind) => {
    expect(sources).toContain(`sayFor('${kind}'`);
  });
});

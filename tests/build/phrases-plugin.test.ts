import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { phrases } from '../../scripts/build/phrases-plugin.ts';

/** Runs the plugin's `load` on a list of phrase files written to a fresh folder. */
function load(files: Readonly<Record<string, string>>): {
  readonly code: string;
  readonly watched: readonly string[];
} {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'parley-phrases-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  const watched: string[] = [];
  const plugin = phrases();
  if (typeof plugin.load !== 'function') throw new Error('the plugin has no load');
  const context = { addWatchFile: (file: string) => watched.push(path.basename(file)) };
  const result: unknown = plugin.load.call(context as never, path.join(folder, 'all.phrases'));
  return { code: (result as { code: string } | null)?.code ?? '', watched };
}

test('a list of phrase files becomes one module with one matcher', async () => {
  const { code, watched } = load({
    'all.phrases': 'include words.phrases\ninclude peace.phrases\n',
    'words.phrases': 'class fighters = rebels | militia/n\n',
    'peace.phrases': 'topic talks\ntalks with {fighters}\n',
  });
  expect(watched).toEqual(['words.phrases', 'peace.phrases']);
  const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    default: { words: object };
  };
  expect(Object.keys(module.default.words)).toEqual(expect.arrayContaining(['talks', 'rebels', 'militias']));
});

test('a mistake stops the build with file and line', () => {
  const files = { 'all.phrases': 'include peace.phrases', 'peace.phrases': '\ntopic talks\n(peace talks\n' };
  expect(() => load(files)).toThrow('peace.phrases:3: bracket not closed');
});

test('other files are left alone', () => {
  const plugin = phrases();
  if (typeof plugin.load !== 'function') throw new Error('the plugin has no load');
  expect(plugin.load.call({} as never, '/somewhere/page.ts')).toBeNull();
});

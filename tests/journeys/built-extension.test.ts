import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../scripts/newsroom/article-source.mjs';

interface Manifest {
  readonly host_permissions?: readonly string[];
  readonly content_scripts?: unknown;
  readonly web_accessible_resources?: unknown;
  readonly background: { readonly service_worker?: string; readonly scripts?: readonly string[] };
  readonly permissions: readonly string[];
  readonly content_security_policy: { readonly extension_pages: string };
}

const TEXT_FILE = /\.(js|mjs|html|css|json|map|svg|txt)$/;

describe.each(['chromium', 'firefox'])('the extension built for %s', (browser) => {
  const folder = path.resolve('dist', browser);
  if (!existsSync(folder)) throw new Error(`No dist/${browser}: run "npm run build".`);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const texts = files
    .filter((file) => TEXT_FILE.test(file))
    .map((file) => ({ file, text: readFileSync(path.join(folder, file), 'utf8') }));
  const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as Manifest;

  it('asks for no site at install and shows nothing to pages', () => {
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  it('starts the background, not a page script, and every file it names exists', () => {
    const entry = manifest.background.service_worker ?? manifest.background.scripts?.[0] ?? '';
    const source = wholeProgram(folder, entry);
    expect(source).toContain('onInstalled');
    expect(source).not.toContain('attachShadow');
    expect(files).toContain(path.normalize(entry));
  });

  it('runs only code of its own', () => {
    expect(manifest.content_security_policy.extension_pages).toMatch(/script-src 'self'/);
    expect(manifest.content_security_policy.extension_pages).not.toMatch(
      /unsafe-eval'(?<!wasm-unsafe-eval')|https?:/,
    );
    const remote = texts.filter(({ text }) => /<script[^>]+src="https?:|import\(["']https?:/.test(text));
    expect(remote.map(({ file }) => file)).toEqual([]);
  });

  it('holds nothing of the demo newsroom', () => {
    const sources = path.resolve('tests/fixtures/newsroom/articles');
    const words = readdirSync(sources).flatMap((name) => {
      const article = parseArticle(name, readFileSync(path.join(sources, name), 'utf8'));
      return [article.title, ...article.blocks.map((block) => block.text.slice(0, 60))];
    });
    const leaked = texts.filter(({ text }) => words.some((each) => text.includes(each)));
    expect(leaked.map(({ file }) => file)).toEqual([]);
    expect(files.filter((file) => /newsroom|fixture/.test(file))).toEqual([]);
  });
});

/** A module with every module that it imports, as one text. */
function wholeProgram(folder: string, entry: string, seen = new Set<string>()): string {
  if (seen.has(entry)) return '';
  seen.add(entry);
  const text = readFileSync(path.join(folder, entry), 'utf8');
  const imports = [...text.matchAll(/(?:^|[;\s])import\s*(?:[^'"()]*?from\s*)?["'](\.[^"']+)["']/g)];
  const below = imports.map(([, file]) =>
    wholeProgram(folder, path.join(path.dirname(entry), file ?? ''), seen),
  );
  return [text, ...below].join('\n');
}

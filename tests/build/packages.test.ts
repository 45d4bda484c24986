import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { packagesMatch } from '../../scripts/setup/packages.mjs';

type Packages = Readonly<Record<string, { readonly version: string; readonly optional?: boolean }>>;

const cases: readonly [name: string, wanted: Packages, installed: Packages | null, match: boolean][] = [
  ['nothing installed', { 'node_modules/a': { version: '1.0.0' } }, null, false],
  [
    'the same versions',
    { 'node_modules/a': { version: '1.0.0' } },
    { 'node_modules/a': { version: '1.0.0' } },
    true,
  ],
  [
    'an older version',
    { 'node_modules/a': { version: '2.0.0' } },
    { 'node_modules/a': { version: '1.0.0' } },
    false,
  ],
  [
    'a package missing',
    { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0' } },
    { 'node_modules/a': { version: '1.0.0' } },
    false,
  ],
  [
    'another system’s optional package missing',
    { 'node_modules/a': { version: '1.0.0', optional: true } },
    {},
    true,
  ],
  ['the project’s own entry', { '': { version: '0.1.0' } }, {}, true],
];

it.each(cases)('%s', (_, wanted, installed, match) => {
  const root = mkdtempSync(path.join(tmpdir(), 'parley-packages-'));
  try {
    writeFileSync(path.join(root, 'package-lock.json'), JSON.stringify({ packages: wanted }));
    if (installed) {
      mkdirSync(path.join(root, 'node_modules'));
      writeFileSync(
        path.join(root, 'node_modules/.package-lock.json'),
        JSON.stringify({ packages: installed }),
      );
    }
    expect(packagesMatch(root)).toBe(match);
  } finally {
    rmSync(root, { recursive: true });
  }
});

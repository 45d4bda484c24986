import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import taxonomy from '../../src/core/taxonomy/taxonomy.json' with { type: 'json' };
import { compilePhrases } from '../../src/core/topics/compile-phrases.ts';
import type { PhraseFile } from '../../src/core/topics/phrase-file.ts';

const TOPIC_IDS: ReadonlySet<string> = new Set(taxonomy.topics.map((topic) => topic.id));

/**
 * Compiles `*.phrases` imports at build time. The imported file lists the families (`include process.phrases`);
 * the default export is the `PhraseTables` of one matcher over all of them. A mistake in a phrase file stops
 * the build with its file and line.
 */
export function phrases(): Plugin {
  return {
    name: 'parley:phrases',
    load(id) {
      const list = id.split('?')[0]!;
      if (!list.endsWith('.phrases')) return null;
      const files = includedFiles(list);
      for (const file of files) this.addWatchFile(path.join(path.dirname(list), file.name));
      const tables = JSON.stringify(compilePhrases(files, TOPIC_IDS));
      return { code: `export default JSON.parse(${JSON.stringify(tables)});`, map: null };
    },
  };
}

/** The files that a list of phrase files includes, in its order. */
function includedFiles(list: string): readonly PhraseFile[] {
  return readFileSync(list, 'utf8')
    .split('\n')
    .flatMap((line) => /^include\s+(\S+)/.exec(line)?.[1] ?? [])
    .map((name) => ({ name, text: readFileSync(path.join(path.dirname(list), name), 'utf8') }));
}

import type { Plugin, Rolldown } from 'vite';

/** Files of SQLite for ways of storage that the library switches off (`disable.vfs`): nothing ever asks for them. */
const UNUSED_SQLITE = /sqlite3-(?:opfs-async-proxy|worker1)[^/]*\.js$/;

/**
 * Leaves out what the bundler writes and nothing loads: crxjs emits every page script a second time as a module
 * beside its single file, with the chunks that only those copies share.
 */
export function dropDeadFiles(): Plugin {
  return {
    name: 'parley:drop-dead-files',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const used = new Set<string>();
        for (const chunk of chunks)
          if (chunk.isEntry && !isPageScript(chunk)) markUsed(chunk.fileName, bundle, used);
        for (const { fileName } of chunks) if (!used.has(fileName)) delete bundle[fileName];
        for (const fileName of Object.keys(bundle)) if (UNUSED_SQLITE.test(fileName)) delete bundle[fileName];
      },
    },
  };
}

function isPageScript({ facadeModuleId }: Rolldown.OutputChunk): boolean {
  return facadeModuleId !== null && /\.iife\.tsx?(?:\?|$)/.test(facadeModuleId);
}

function markUsed(fileName: string, bundle: Rolldown.OutputBundle, used: Set<string>): void {
  const file = bundle[fileName];
  if (used.has(fileName) || file?.type !== 'chunk') return;
  used.add(fileName);
  for (const imported of [...file.imports, ...file.dynamicImports]) markUsed(imported, bundle, used);
}

import { readdirSync, readFileSync } from 'node:fs';

export interface SourceFile {
  /** From the repository's root: `src/ui/popup/popup.tsx`. */
  readonly path: string;
  readonly source: string;
}

/** The files under `folders` with one of the endings. */
export function sourceFiles(folders: readonly string[], ending: RegExp): readonly SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => ending.test(name))
      .map((name) => ({ path: `${folder}/${name}`, source: readFileSync(`${folder}/${name}`, 'utf8') })),
  );
}

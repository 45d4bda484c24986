import type { Rolldown } from 'vite';

/** Programs that the reader waits for; the others load what these leave. */
const WAITED_FOR = ['popup', 'panel', 'library', 'background'] as const;

/**
 * Puts the code that several programs share into one file for each set of those that the reader waits for: every one of
 * them loads what it needs and nothing else, in 4 to 8 files. Left to itself the bundler makes a file of every set of
 * all programs, 24 of them for the library page, and a packaged file costs about 5 ms whatever its size
 * (docs/measurements.md, "Library page").
 */
export function sharedChunks(): Rolldown.OutputOptions['codeSplitting'] {
  const known = new Map<string, ReadonlySet<string>>();
  return {
    groups: [
      {
        name(id, graph) {
          const entries = entriesOf(id, (of) => graph.getModuleInfo(of), known);
          if (entries.size < 2) return null;
          const waiting = WAITED_FOR.filter((name) => [...entries].some((entry) => isOf(entry, name)));
          return waiting.length === 0 ? null : `shared-${waiting.join('-')}`;
        },
        // What a module needs is needed by the same programs and perhaps more, so the files import each other one way.
        includeDependenciesRecursively: false,
      },
    ],
  };
}

type ModuleInfoOf = (id: string) => Rolldown.ModuleInfo | null;

/** Ids of the entries that load a module at once. */
function entriesOf(
  id: string,
  infoOf: ModuleInfoOf,
  known: Map<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const before = known.get(id);
  if (before) return before;
  const found = new Set<string>();
  known.set(id, found);
  const info = infoOf(id);
  if (info?.isEntry) found.add(id);
  for (const importer of info?.importers ?? [])
    for (const entry of entriesOf(importer, infoOf, known)) found.add(entry);
  return found;
}

function isOf(entry: string, name: string): boolean {
  return entry.includes(`/entries/${name}/`);
}

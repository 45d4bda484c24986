import { useEffect, useState } from 'preact/hooks';
import { failureInWords } from '../words/failures.ts';
import type { ReadableLibrary } from './readable-library.ts';
import { searchableQuery } from './searchable-query.ts';

/** The articles that the reader picks out of the list. */
export interface Choosing {
  readonly isOn: boolean;
  readonly chosen: ReadonlySet<number>;
  /** All that the list could show, in its order; `null` while they are read. */
  readonly all: readonly number[] | null;
  readonly failure: string | null;
  start(): void;
  stop(): void;
  /** Picks one or puts it back; with `isRange` all from the one picked before it on. */
  toggle(id: number, isRange: boolean): void;
  chooseAll(): void;
  chooseNone(): void;
}

/** @param articles how many the library holds: the choice is read anew when that changes */
export function useChoosing(library: ReadableLibrary, query: string, articles: number | null): Choosing {
  const [isOn, setOn] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [anchor, setAnchor] = useState<number | null>(null);
  const [all, setAll] = useState<readonly number[] | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const wanted = searchableQuery(query);

  useEffect(() => {
    if (!isOn) return undefined;
    let isWanted = true;
    setAll(null);
    setFailure(null);
    library.articleIds(wanted).then(
      (ids) => {
        if (!isWanted) return;
        setAll(ids);
        // Nothing stays chosen that cannot be seen.
        const there = new Set(ids);
        setChosen((now) => new Set([...now].filter((id) => there.has(id))));
      },
      (error: unknown) => isWanted && setFailure(failureInWords(error)),
    );
    return () => {
      isWanted = false;
    };
  }, [library, isOn, wanted, articles]);

  const stop = () => {
    setOn(false);
    setChosen(new Set());
    setAnchor(null);
  };
  return {
    isOn,
    chosen,
    all,
    failure,
    start: () => setOn(true),
    stop,
    toggle(id, isRange) {
      const from = isRange && anchor !== null && all ? all.indexOf(anchor) : -1;
      const to = all?.indexOf(id) ?? -1;
      const next = new Set(chosen);
      if (all && from >= 0 && to >= 0) {
        for (const one of all.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(one);
      } else if (!next.delete(id)) next.add(id);
      setChosen(next);
      setAnchor(id);
    },
    chooseAll: () => setChosen(new Set(all)),
    chooseNone: () => setChosen(new Set()),
  };
}

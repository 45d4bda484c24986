import type { LibraryAddress } from './address.ts';
import type { ReadableLibrary } from './readable-library.ts';
import { searchableQuery } from './searchable-query.ts';
import { askArticles } from './use-article-list.ts';
import { askFacets } from './use-facets.ts';

/**
 * The same library, asked at once what the page at an address will ask when it is drawn: until then the settings and
 * the words are read. Each of these answers is given once, to the first who asks the same; later questions are asked.
 * A question that comes again tells that the library may have changed, so what is left of the answers is dropped.
 */
export function askedAhead(library: ReadableLibrary, { place, query }: LibraryAddress): ReadableLibrary {
  const answers = new Map<string, unknown>();
  const recorder = wrapped(library, (key, ask) => {
    const answer = ask();
    answers.set(key, answer);
    // Whoever asks is told; nobody may ever ask.
    answer.catch(() => undefined);
    return answer;
  });
  void recorder.health();
  void askArticles(recorder, 0);
  if (place.kind === 'articles') void askFacets(recorder, searchableQuery(query));
  const given = new Set<string>();
  return wrapped(library, (key, ask) => {
    if (given.has(key)) answers.clear();
    const known = answers.get(key) as Promise<unknown> | undefined;
    answers.delete(key);
    given.add(key);
    return known ?? ask();
  });
}

/** A library whose questions go through `call`; `key` names a question with its values. */
function wrapped(
  library: ReadableLibrary,
  call: (key: string, ask: () => Promise<unknown>) => Promise<unknown>,
): ReadableLibrary {
  return new Proxy(library, {
    get(target, method) {
      const ask = Reflect.get(target, method) as (...args: readonly unknown[]) => Promise<unknown>;
      return (...args: readonly unknown[]) => call(JSON.stringify([method, args]), () => ask(...args));
    },
  });
}

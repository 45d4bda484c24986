import type { Caller } from '#browser/messages.ts';
import type { LibraryApi } from '#core/contract/library-api.ts';
import type { Engine } from './engine.ts';

/** Lets the extension's own pages, and nobody else, ask the library; starts its worker when it is not running. */
export function libraryDoor(caller: Caller, engine: Engine): object {
  if (!caller.ownPage) return {};
  return new Proxy(
    {},
    {
      get(_, method) {
        if (typeof method !== 'string') return undefined;
        return async (...args: readonly unknown[]) => {
          const library = await engine.library();
          const call = library[method as keyof LibraryApi] as (
            ...given: readonly unknown[]
          ) => Promise<unknown>;
          return call(...args);
        };
      },
    },
  );
}

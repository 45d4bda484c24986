import { answerOmnibox, type Disposition, openAt, type Suggestion } from '#browser/omnibox.ts';
import { readersCatalogue } from '#browser/readers-catalogue.ts';
import { ownPageAddress } from '#browser/tabs.ts';
import { say, sayCount, speakWith } from '#ui/words/say.ts';
import type { Engine } from './engine.ts';

/** As many as the browsers show beside the line for what was typed. */
const ARTICLES_SHOWN = 5;
const SPEAKERS_SHOWN = 2;
/** Names shorter than this fit too many speakers to mean one. */
const SHORTEST_NAME = 3;

/** Searches the library from the address bar: "pl" and a space, then words. */
export function answerKeyword(engine: Engine): void {
  answerOmnibox({
    suggest: (typed) => suggest(typed, engine),
    enter: (chosen, disposition) => void enter(chosen, disposition, engine),
  });
}

/** The line for what was typed, and the articles and speakers that fit. */
export async function suggest(
  typed: string,
  engine: Pick<Engine, 'library'>,
): Promise<{ readonly line: string; readonly suggestions: readonly Suggestion[] }> {
  speakWith(await readersCatalogue());
  const words = typed.trim();
  try {
    const library = await engine.library();
    const health = await library.health();
    if (health.state === 'unreadable') return { line: say('keyword_unreadable'), suggestions: [] };
    if (health.articles === 0) return { line: say('keyword_empty'), suggestions: [] };
    if (words === '') return { line: say('keyword_hint'), suggestions: [] };
    const isName = words.length >= SHORTEST_NAME;
    const [hits, speakers] = await Promise.all([
      library.search(typed, ARTICLES_SHOWN),
      isName ? library.speakers(words, SPEAKERS_SHOWN) : [],
    ]);
    const suggestions = [
      ...speakers.map(({ name, statements }) => ({
        content: `speaker:"${name}"`,
        words: name,
        detail: sayCount('keyword_speaker', statements),
      })),
      ...hits.map(({ article: { metadata } }) => ({
        content: metadata.canonicalUrl,
        words: metadata.title ?? metadata.canonicalUrl,
        detail: [metadata.site, metadata.published?.slice(0, 10)].filter(Boolean).join(', '),
      })),
    ];
    const line = suggestions.length > 0 ? say('keyword_search', words) : say('keyword_nothing', words);
    return { line, suggestions };
  } catch {
    return { line: say('keyword_unreadable'), suggestions: [] };
  }
}

/** Opens the stored article whose address was chosen, else the search for what was typed. */
async function enter(chosen: string, disposition: Disposition, engine: Engine): Promise<void> {
  await openAt(ownPageAddress(await libraryPath(chosen, engine)), disposition);
}

/** The library page's path for what was chosen or typed. */
export async function libraryPath(chosen: string, engine: Pick<Engine, 'library'>): Promise<string> {
  const known = await articleAt(chosen.trim(), engine);
  const place = known === null ? ['q', chosen.trim()] : ['article', String(known)];
  return `src/entries/library/library.html#${new URLSearchParams([place])}`;
}

async function articleAt(address: string, engine: Pick<Engine, 'library'>): Promise<number | null> {
  if (!/^https?:\/\//i.test(address)) return null;
  try {
    return (await (await engine.library()).find(address))?.id ?? null;
  } catch {
    return null;
  }
}

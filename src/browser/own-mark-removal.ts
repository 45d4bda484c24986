import type { BackgroundApi } from '#core/contract/background-api.ts';
import type { OwnMark } from '#core/model/reader-annotation.ts';
import type { PageLink } from './page-link.ts';

/**
 * Deletes a mark that the reader made, in the library and on its open page.
 * @returns what puts it back
 */
export async function removeOwnMark(
  { page }: PageLink,
  own: OwnMark,
  background: Pick<BackgroundApi, 'saveOwnMark' | 'deleteOwnMark'>,
): Promise<() => Promise<void>> {
  const others = async () => {
    const state = await page.state();
    return state.state === 'annotated' ? state.ownMarks.filter(({ id }) => id !== own.id) : [];
  };
  await background.deleteOwnMark(own.id);
  await page.keep({ ownMarks: await others() });
  return async () => {
    await background.saveOwnMark(own);
    await page.keep({ ownMarks: [...(await others()), own] });
  };
}

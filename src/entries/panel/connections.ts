import { connect } from '#browser/messages.ts';
import type { BackgroundApi } from '#core/contract/background-api.ts';
import type { LibraryApi } from '#core/contract/library-api.ts';

export const background = connect<BackgroundApi>('background');
export const library = connect<LibraryApi>('library');

import { type PackedProfile, packProfile, unpackSketch, unpackTerms } from '#core/related/packed-profile.ts';
import type { Profile } from '#core/related/profile.ts';
import type { Sketch } from '#core/related/sketch.ts';
import type { Database, Row } from './database.ts';

/** The columns that `termsFrom` reads, and those that `sketchFrom` reads, of a table named `profile`. */
export const TERMS_COLUMNS = 'profile.terms, profile.packing';
export const SKETCH_COLUMNS = 'profile.sketch, profile.packing';
export const PROFILE_COLUMNS = 'profile.terms, profile.sketch, profile.packing';

/** The terms of a row with `TERMS_COLUMNS`. */
export function termsFrom(row: Row): Profile {
  return unpackTerms({ terms: row.terms as Uint8Array, packing: Number(row.packing) });
}

/** The sketch of a row with `SKETCH_COLUMNS`. */
export function sketchFrom(row: Row): Sketch {
  return unpackSketch({ sketch: row.sketch as Uint8Array, packing: Number(row.packing) });
}

export function writeProfile(database: Database, articleId: number, packed: PackedProfile): void {
  database.run(
    'INSERT OR REPLACE INTO profile (article_id, terms, sketch, packing) VALUES (?, ?, ?, ?)',
    articleId,
    packed.terms,
    packed.sketch,
    packed.packing,
  );
}

/** Packs some profiles of libraries before schema 5 anew; returns how many. They are read as they are until then. */
export function repackProfiles(database: Database, most: number): number {
  const early = database.all(
    `SELECT article_id, ${PROFILE_COLUMNS} FROM profile WHERE packing < 2 LIMIT ?`,
    most,
  );
  database.transaction(() => {
    for (const row of early) {
      writeProfile(database, Number(row.article_id), packProfile(termsFrom(row), sketchFrom(row)));
    }
  });
  return early.length;
}

/**
 * Profiles are packed more tightly; those of before are read as they are, and packed anew when the library is idle. New
 * texts and analyses tell by their first byte that they are packed against a dictionary, and new articles stand in
 * the full-text index without stop words. Words of a big transaction are collected in up to 8 MB, not 1, before they
 * are written: fewer pieces to merge.
 */
export const VERSION_5 = `
ALTER TABLE profile ADD COLUMN packing INTEGER NOT NULL DEFAULT 1;
CREATE INDEX profile_early ON profile(packing) WHERE packing < 2;
INSERT INTO article_words (article_words, rank) VALUES ('hashsize', 8388608);
`;

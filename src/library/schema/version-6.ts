/**
 * What candidates of the ranking are chosen by, in an index of its own: a row of `article` is ten times as long, and
 * hundreds of them lie on as many pages (docs/measurements.md, "Scale"). Pieces of the full-text index of one size are
 * merged from two on, not from four, when the library is idle: each term of a query is looked up in every piece.
 */
export const VERSION_6 = `
CREATE INDEX article_facts ON article(id, day, moment, negotiation_id, host, site);
INSERT INTO article_words (article_words, rank) VALUES ('usermerge', 2);
`;

import { addressAt } from '../anchor/text-fragment.ts';
import { packProfile, unpackSketch, unpackTerms } from './packed-profile.ts';
import { PassageFinder } from './passage.ts';
import { profileOf } from './profile.ts';
import { scoreCandidates } from './ranker.ts';
import { areCopies, sketchOf } from './sketch.ts';
import { tellingTerms } from './telling-terms.ts';
import { termsOf } from './terms.ts';
import { type TermStatistics, weigh } from './weighting.ts';

const TITLE = 'Envoys of Norland and Vastria meet in Orsay';
const TEXT =
  'The envoys will meet again on Friday, Ada Holm said. “We have not agreed on the buffer zone,” she told reporters.';

const EVEN: TermStatistics = {
  articles: 2,
  articlesWith: () => 1,
  idfsOf: (hashes, into = new Float32Array(hashes.length)) => into.fill(1, 0, hashes.length),
};

/**
 * Ranks two made-up articles once, for nothing but that the browser has then compiled what a question calls, which it does
 * when a function is first called. Meant for the time in which SQLite is fetched and compiled and its files are opened.
 * Texts are not packed and unpacked here: compressing left 20 MB behind for good.
 */
export function rehearse(): void {
  const terms = termsOf(TITLE, TEXT);
  tellingTerms(terms);
  const packed = packProfile(
    profileOf(terms, { topics: ['buffer-zone'], parties: ['place:norland'] }),
    sketchOf(TEXT),
  );
  const profile = weigh(unpackTerms(packed), EVEN);
  const sketch = unpackSketch(packed);
  areCopies(sketch, sketch);
  scoreCandidates(
    profile,
    [1, 9].map((gapDays) => ({ profile, gapDays, sameOutlet: gapDays === 9 })),
  );
  const passages = new PassageFinder(terms, () => 1);
  addressAt('https://paper.example/', TEXT, passages.bestIn(TEXT) ?? [0, 0]);
}

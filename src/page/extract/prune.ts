import { TextShares } from './furniture.ts';
import type { TextBlock } from './text-block.ts';

const CTA =
  /^(related( (post|article|stor(y|ies)|news|content|coverage|video))?s?\b\s*[:\-–—|]?|read (more|also|next|this)\b|also read\b|also:|see also\b|more( great)? (from|on|stories|:)|more:|you (may|might) also (like|want)|recommended|don['’]t miss\b|watch( now)?:|sign ?up\b|subscribe\b|click here\b|get (the )?(latest|breaking|access|our)\b|continue reading|story continues|advert(isement)?s?\b|have a tip\b|photo(graph)?s?( by)?:|\(?image:|image credit|credit\b|photograph:|first published|published|updated|last (updated|modified)|posted (on|by|in)|follow (us|him|her|them|@|.{0,40} on (twitter|facebook|instagram))|download (the|our)|share this|comments?$|post comment|skip to|copyright|all rights reserved|©|tell us what|filed under|tags?:|this (slideshow|video) requires|this post may contain affiliate|editor['’]s note: sign|up next|listen to this|hide caption|enlarge this|toggle caption|view (gallery|photos|comments)|loading|related news|cookies?)/i;
const BIO =
  /(may|can) be reached at|follow (him|her|them|me) on|^[A-Z][\w.'’-]+( [A-Z][\w.'’-]+){0,3} (is|was) (a|an|the) ([\w-]+ ){0,5}(writer|reporter|editor|columnist|correspondent|journalist|contributor|producer|native|freelance|author|blogger)\b/;
const ENDH =
  /^(related|recommended|you (may|might) also|more (from|great|stories|on|in)|comments?|most (read|popular|viewed)|trending|read next|what to read next|sign up|newsletter|about the author|share this|topics|tags|leave a (reply|comment)|also on|latest|popular|holiday gift guides|conversation)/i;

export function prune(bs: readonly TextBlock[]): TextBlock[] {
  const shares = new TextShares(bs);
  const total = shares.total;
  let keep = bs.filter(
    (b) =>
      !shares.isFurnitureBlock(b) &&
      !(
        b.words < 60 &&
        CTA.test(b.text) &&
        (b.words < 8 ||
          b.linkShare > 0.15 ||
          !b.sentence ||
          /newsletter|subscri|sign ?up|affiliate|inbox|copyright|rights reserved|click/i.test(b.text))
      ) &&
      !(b.linkShare > 0.75 && b.words < 40 && !(b.words > 12 && b.sentence && b.linkShare < 0.9)) &&
      !(b.words < 45 && BIO.test(b.text)),
  );
  const i = keep.findIndex((b) => !b.heading && b.words >= 12 && (b.sentence || b.words >= 25));
  if (i > 0 && keep.slice(0, i).reduce((s, b) => s + b.words, 0) < 0.3 * total) keep = keep.slice(i);
  let seen = 0;
  const tw = keep.reduce((s, b) => s + b.words, 0);
  for (let k = 0; k < keep.length; k++) {
    const b = keep[k]!;
    if (seen > 0.6 * tw && b.words <= 8 && ENDH.test(b.text)) {
      keep = keep.slice(0, k);
      break;
    }
    seen += b.words;
  }
  while (keep.length > 1) {
    const b = keep[keep.length - 1]!;
    if (b.heading || (b.words < 8 && !b.sentence) || b.words < 3) keep.pop();
    else break;
  }
  return keep;
}

/**
 * What publishers write between and beneath the paragraphs of an article. Each list is tested at the start of a short
 * block, case ignored; none of them is enough alone (see `prune.ts`).
 */
export const INTERLUDES: readonly RegExp[] = [
  // other articles
  /^related(?: (?:posts?|articles?|stor(?:y|ies)|news|content|coverage|videos?))?\b\s*[:\-–—|]?/i,
  /^(?:read (?:more|also|next|this)\b|also read\b|also:|see also\b|explore further|up next\b|related news)/i,
  /^(?:more(?: great)? (?:from|on|stories|:)|more:|you (?:may|might) also (?:like|want)|recommended|don['’]t miss\b)/i,
  /^(?:watch(?: now)?:|listen to this|continue reading|story continues|view (?:gallery|photos|comments))/i,
  // asking the reader for something
  /^(?:sign ?up\b|subscribe\b|click here\b|get (?:the )?(?:latest|breaking|access|our)\b|have a tip\b|tell us what)/i,
  /^(?:follow (?:us|him|her|them|@|.{0,40} on (?:twitter|facebook|instagram))|download (?:the|our)|share this)/i,
  /^(?:comments?$|post comment|skip to|cookies?\b|loading\b|advert(?:isement)?s?\b)/i,
  /^(?:this (?:slideshow|video) requires|this post may contain affiliate|editor['’]s note: sign)/i,
  // pictures
  /^(?:photo(?:graph)?s?(?: by)?:|\(?image:|image credit|credit\b|photograph:|(?:hide|toggle) caption|enlarge this)/i,
  // dates, rights and filing
  /^(?:first published|published|updated|last (?:updated|modified)|posted (?:on|by|in)|filed under|tags?:|citation:)/i,
  /^(?:copyright|all rights reserved|©|this document is subject to copyright)/i,
];

/** Words that make a whole sentence an interlude, where its beginning already looks like one. */
export const SELLING = /newsletter|subscri|sign ?up|affiliate|inbox|copyright|rights reserved|click/i;

/** A sentence about the author of the article, not about its subject. */
export const AUTHOR_NOTE =
  /(?:may|can) be reached at|follow (?:him|her|them|me) on|^[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3} (?:is|was) (?:a|an|the) (?:[\w-]+ ){0,5}(?:writer|reporter|editor|columnist|correspondent|journalist|contributor|producer|native|freelance|author|blogger)\b/;

/** Headings of what comes after an article. */
export const CLOSING_HEADING =
  /^(?:related|recommended|you (?:may|might) also|more (?:from|great|stories|on|in)|comments?|most (?:read|popular|viewed)|trending|read next|what to read next|sign up|newsletter|about the author|share this|topics|tags|leave a (?:reply|comment)|also on|latest|popular|conversation|top stories|more headlines)/i;

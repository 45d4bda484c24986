/** Offers terms or suggests a way forward. Format: `README.md`. */
export const PROPOSES = `
[strong]
propose~
put~ forward
put~ .. forward
(come~|came) up with / .. (<terms>|way)
(hand~|give~|gave|send~|sent|pass~) / .. (proposal^|counter-offer^|counteroffer^)
put~ .. on the table
(float~|floating|floated) / .. (<terms>|idea^|possibility|prospect|option^|concept|that|a|the|notion)
@spoken suggest~ / that ... (should|could|be|might)
@spoken suggest~ / (a|an|the|holding|setting|moving|creating|extending|splitting|using|new|talks|two|three|postponing|starting|opening|sharing|freezing|dividing|joint|resuming|meeting|sending|linking)
offer~
offer~ / (to|a|an|the|new|its|talks|terms|peace|direct|up|that)
offer~ to (hold|negotiate|meet|talk|discuss|cut|extend|share|exchange|swap|open|resume|suspend|freeze|reduce|raise|withdraw|lift|drop|halt|stop|limit|delay|pause|restart|buy)
(table~|tabled|tabling) / .. (<terms>|motion|set)
present~ / .. (<terms>|vision|set|list)
submit~ / .. (<terms>|set|list)
(release~|publish~|draft~) / .. (<terms>|vision) (for|to|that|under)
(unveil~|outline~|circulate~|sketch~) / .. (<terms>|vision)
(set~|lay~) out / .. (<terms>|vision|principles|terms|way)
(advance~|advanced|advancing) / .. (proposal^|plan^|idea^|initiative^|formula^)
recommend~ / (that|a|an|the|talks|using|creating|sending|extending)
advocate~ / (a|an|the|new|more|direct) .. <terms>
(broach~|moot~|mooted)
(tender~) / .. (offer^|bid^|proposal^)
pitch~ / .. (<terms>|a|an)
(sound~) out
invite~ / .. (to|for)
extend~ / .. (invitation^|offer^|olive|hand)
(make~|made) .. (offer^|proposal^|bid^|overture^|suggestion^|counteroffer^|counter-offer^|counterproposal^|counter-proposal^)
counter~ with
counter-propose~
volunteer~ to
[plain]
let's
how about
why not
could / (be|start|begin|serve|agree|meet|share|take|form) .. (basis|solution|step|compromise|first|framework|talks|jointly|phase|zone|swap|together)
one (option|way|idea|possibility) (is|would|could|might)
(solution|compromise|formula) (could|might|would) (be|include|involve|lie|see)
we could
(perhaps|maybe) we
what if
[weak]
@owned plan^ (for|on)
@owned (proposal^|offer^|suggestion^|initiative^|overture^|idea^|blueprint|recommendation^|invitation^) (to|for|that|of|on|under)
(proposal^|suggestion^) (by|from|that)
(offer|proposal|suggestion) (to|of|for)
compromise (proposal^|formula|plan|text)
`;

/** Says that a deal is nearer or likely. Format: `README.md`. */
export const OPTIMISTIC = `
[strong]
(largely|mostly|almost|nearly|virtually|practically|basically|essentially) (agreed|resolved|settled|done|complete|completed|finished|ready|there|finalised|finalized|concluded)
(make~|made|report~|see~|saw|seen|note~|cite~|hail~|claim~|signal~|show~|shown|achieve~|register~) (a|some|more|further|any)? (good|real|significant|substantial|great|considerable|steady|encouraging|enough|important|major|tangible|rapid|solid)? (progress|headway|breakthrough^)
(express~|voice~) .. (optimism|confidence|hope^|belief|satisfaction)
(express~|voice~) / .. belief .. (serious|possible|peace|agreement|deal|soon|progress|willing|success)
[plain]
(obstacle^|hurdle^|difference^|disagreement^) .. (removed|overcome|resolved|cleared|settled|narrowed|bridged)
never been (closer|nearer|better)
(talks|meeting^|negotiations|discussions|it) .. (go~|went|gone) (well|smoothly)
(close~|closer|closest|nearer|near|nearing|edging|inching|moving) (to|towards|toward|a|an|the) / .. (<outcomes>|each)
(closer|nearer) (to|than|together)
(closer|nearer)
a lot closer
(close|near) to / .. (<outcomes>|signing|finalising|finalizing|agreeing|resolving|done|finished|completion)
on the (verge|brink|cusp|threshold) of / .. <outcomes>
within reach
in sight
within (our|their) grasp
at hand
(confident|hopeful|optimistic|upbeat|encouraged|heartened|convinced) / (that|about|of|by|we|it|they|an|the|a|.|,)
(cautiously|guardedly|more|very|quite|increasingly|still|remains|remain|remained) (optimistic|hopeful|upbeat|confident|encouraged|encouraging|heartened|promising)
(optimism|hopes|confidence) / (that|for|of|about|over|is|was|in|on|rose|grew)
hope~ / (that|to|for|it|they|we|a|an|the|this|he|she)
(good|fair|real|strong|high|reasonable|decent|every|excellent|better) (chance^|prospect^|hopes|likelihood|reason|progress|odds)
(good|fair|real|strong|significant|substantial|important|considerable|great|big|much|tangible|real|solid|steady|some|incremental|encouraging|major|rapid|genuine|enough|further) / (progress|headway|breakthrough^|advance^|step^)
(progress|headway|breakthrough^) / (has|had|in|on|at|toward|towards|.)
(narrow~|bridge~|bridging|narrowing|close~|closed|resolve~|overcome|overcame|settle~|iron~) / .. (gap^|difference^|issues|disagreement^|divide|outstanding|hurdle^|obstacle^|points)
(constructive|productive|fruitful|encouraging|promising|positive|cordial|useful|successful|businesslike|excellent|substantive|frank)
(light|glimmer) (at|of) / .. (tunnel|hope)
(momentum|goodwill|good-will|mood|atmosphere|climate) / .. (improve~|good|better|positive|building|strong|favourable|favorable|excellent|constructive)
serious (about|in) / .. (peace|talks|negotiate~|deal|agreement|negotiations|ending|reaching)
(turning|tipping) point
(historic|unique|real|golden|genuine) (opportunity|chance)
window of opportunity
(deal|agreement|accord|settlement|solution|truce|ceasefire|peace|pact|clarity|breakthrough|compromise|treaty|result|results|answer|answers|outcome|signing) (is|was|will|would|could|can|should|may|seems|looks|appears|be) .. (possible|imminent|likely|reachable|achievable|attainable|coming|soon|shortly|emerge|reached|signed|expected|found|done|happen|concluded|finalised|finalized|doable)
(deal|agreement|accord|settlement|truce|ceasefire|peace|pact|treaty) (is|was|seems|looks|appears) (close|near)
(expect~|anticipate~|predict~|foresee~|envisage~) / ... (<outcomes>|signing)
@future (reach~|conclude~|finalise~|clinch~|strike~|seal~) / .. (<outcomes>)
(likely|soon|shortly|poised|expected|set|about) (to|be) / .. (agree|sign|signed|reach|reached|approve|succeed|finalise|finalize|conclude)
bearing fruit
(right|good) (track|direction|path|course)
on track
(common|firm) ground
(thaw|rapprochement|détente|detente)
ready for peace
(major|big|significant|important|huge|giant) (step|steps|milestone|stride|strides|leap) / (forward|toward|towards|for|in|to|closer|.|,)
we are (there|nearly|almost)
(willingness|readiness) to (support|help|cooperate|engage|negotiate|talk|compromise)
the (worst|hardest|difficult) (is|part|parts) / .. (over|behind|done|past)
(wins|win|won) / .. (both|sides|everyone|everybody)
(hopeful|optimistic|optimism|upbeat|confident)
[weak]
(progress|breakthrough^|headway)
(encouraged|encouraging|promising)
`;

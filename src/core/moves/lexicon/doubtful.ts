/** Says that it is hard, far or unlikely. Format: `README.md`. */
export const DOUBTFUL = `
[strong]
doubt~ / (that|whether|if|the|it|they|a|an|any|there)
question~ / (whether|if|how)
(cast~|express~|voice~|raise~|throw~) .. (doubt^|scepticism|skepticism|pessimism|caution|reservation^|misgiving^|question^|unease)
(play~|playing|played) down / .. (hope^|prospect^|chance^|expectation^|talk|progress|likelihood|possibility|breakthrough)
caution~ / (that|against)
(lower~|temper~|dampen~|dash~) / .. (hope^|expectation^|optimism|prospect^)
(end~|collapse~|break~|broke) / .. (without|in|down|with|up) .. (agreement|deal|deadlock|failure|progress|stalemate|breakthrough|result|accord|no|acrimony|settlement)
(talks|negotiations|discussions|dialogue|process|mediation|effort|efforts|summit) / .. (collapse~|fail~|stall~|falter~|founder~|deadlocked|broke|stuck|failed|unravel~|flounder~|ended|fell)
warn~ / ... (collapse|fail|failure|stall|unravel|difficult|long|hard|tough|break|deadlock|premature|elusive|far|complicated|slow|painful|rocky|uncertain|fragile)
(despair~|despairing) of
fear~ / (that|the|it|a|an|they|for|negotiations|talks)
[plain]
(hope^|chance^|prospect^|optimism|confidence|momentum) .. (fade~|dim~|recede~|wane~|dashed|evaporate~|fizzle~|dwindle~|crumble~)
(progress|headway|movement) .. (slow|slower|slowly|sluggish|halting|patchy|limited|stalled|elusive|minimal)
(thorny|intractable|knotty|tricky|insurmountable|insoluble|contentious|elusive|unresolved|deadlocked|stalled|stuck|precarious|doubtful|dubious|bleak|remote|dim|slim|shaky|gloomy|pessimistic|sceptical|skeptical|wary|cautious|unrealistic|premature|unconvinced|uncertain|unclear|unsure|fragile|arduous|daunting)
(very|extremely|really|too|so|quite|incredibly|exceptionally|particularly|most|more|pretty|rather|especially|tremendously|enormously|fiendishly|remain|remains|be|how|tough|difficult) (tough|difficult|hard|complicated|complex|challenging|tricky|sensitive|painful|slow|problematic|divided|delicate)
(too|very) far
(tough|difficult|hard|complicated|complex|challenging|sensitive|serious|major|significant|deep|wide|profound|substantial|fundamental|considerable|large|outstanding) (issue^|question^|negotiation^|talks|road|task|obstacle^|difference^|gap^|hurdle^|disagreement^|problem^|sticking|divide|divisions|divergence^|challenge^|decisions|choices|process|differences)
(far|miles|long|poles|worlds|way) (apart|off|away|from|way)
long way (to|from|off)
long (way|road)
(wide|great|big|huge|yawning) / (gap^|gulf|apart)
(unlikely|improbable|impossible|unthinkable|unattainable|hopeless|futile|pointless|unworkable|unfeasible|infeasible)
(no|little|scant|limited|slow|insufficient|zero|hardly|scarcely|minimal|inadequate|modest) (progress|headway|hope|chance|prospect|prospects|optimism|breakthrough|guarantee|guarantees|sign|signs|movement|likelihood|appetite|certainty|reason|agreement|consensus|deal|end|illusions|trust|confidence|solution|shortcut|evidence|assurance)
no (easy|quick|simple|magic|immediate|early|clear|real|major|significant|tangible|sign|final) (solution^|fix|answer^|way|breakthrough|progress|of|prospect|path|agreement|deal|end|result^|decision)
@negated (close|near|confident|optimistic|hopeful|convinced|ready|certain|sure|clear|easy|simple|there|possible|likely|guaranteed|realistic|serious|enough|sufficient|imminent|expected|encouraging|ripe|done|over|resolved|settled|agreed|constructive|good|feasible|sustainable|smooth)
not .. (close|near|confident|optimistic|hopeful|convinced|certain|sure|easy|simple|there|possible|likely|guaranteed|realistic|serious|enough|imminent|encouraging|resolved|settled|expected|believe|expect|think|hold)
not (hold|holding) .. breath
(remain~|remaining|remains) / .. (obstacle^|difference^|gap^|disagreement^|far|unresolved|divided|apart|elusive|difficult|stuck|sceptical|skeptical|wary|cautious|open|problem^|deadlocked|difficulties|unsolved|hurdle^|issues|unconvinced)
(many|several|number|lot|series|few) / .. (issues|questions|obstacles|differences|problems|details|hurdles|points) .. (remain|unresolved|left|outstanding|open|unsettled|to)
(reached|hit|reaching|facing|face|in|at) / .. (deadlock|impasse|stalemate|standstill|dead-end|brick|snag|loggerheads)
(deadlock|stalemate|impasse|standstill|dead-end|stumbling-block^|sticking-point^)
(stumbling|sticking|dead|brick|main|biggest|key|major|chief|principal|serious) (block^|point^|end|wall|obstacle^|hurdle^)
running out (of)?
(at|on) the (brink|edge) of (collapse|failure|breakdown)
(grow~|growing|become~|became|more) (sceptical|skeptical|pessimistic|doubtful|impatient|frustrated|wary|weary)
(scepticism|skepticism|pessimism|misgivings)
(doubts|doubt) / (about|over|that|whether|as|on|remain)
(too|still) (early|soon) / (to|for|.|,)
early days
wait and see
(devil|difficulty) .. (detail^|lies)
(hanging|hangs) (in|by)
(lack|absence) of (trust|progress|agreement|confidence|will|political|clarity|consensus|goodwill)
(in|serious|grave|some) doubt
(would|will|could) (take|need) / .. (months|years|time|long|longer)
(at|an) impasse
no closer
(cannot|can't) (guarantee|promise|predict|say)
@negated (guarantee~|predict~|foresee~|believe~|expect~|think~) / .. (deal|agreement|peace|breakthrough|progress|solution|success|accord|truce|ceasefire|settlement|serious|sincere|possible|soon|will|would)
no guarantee^
uphill (battle|struggle|task)
(disappointing|discouraged|discouraging)
(grim|sober|sobering) (prospect^|outlook|assessment|picture)
setback^
[weak]
(tough|difficult|complicated|hard)
`;

/** Announces harm, or harm unless its terms are met. Format: `README.md`. */
export const THREATENS = `
[strong]
threaten~
threaten~ (to|with)
vow~ / (revenge|retaliation|vengeance|more|further)
vow~ to (never|keep|not)
vow~ to <harming>
vow~ to <coercion>
vow~ to (take|fight|continue|keep|respond|hit|make|never|resist|step) / .. (revenge|fight^|attack^|struggle|respond|war|back|up|strike^|action|until|pay|resist)
warn~ / (of|about) .. <consequences>
warn~ .. (of|about) / .. (consequence^|retaliation|reprisal^|response|countermeasure^)
warn~ / .. (against|not)
warn~ / ... (if|unless)
warn~ / that? (it|they|we|he|she) (would|will|could|may|might|are|is) .. (<coercion>|<harming>|ready)
warn~ / ... (will|would) (pay|regret|face|suffer|respond|retaliate|strike|attack|act|hit|be)
swear~ .. (revenge|vengeance|retaliation)
(issue~|give~|deliver~|set~) .. (ultimatum^|deadline^)
issue~ .. (warning^|threat^)
(give~|gave) .. (hours|days|week|weeks|month) to
retaliate~
(will|would|must|shall) (pay|face|suffer) / .. (price|consequence^|dearly|sanction^|penalty|penalties|tariff^|retaliation|reprisal^|price)
(ready|prepared|willing) to (<coercion>|fight|use)
use~ (all|any|every) .. (means|measures|weapon^)
[plain]
@future @spoken (block~|barricade~|occupy) / .. (road^|motorway^|highway^|port^|bridge^|airport^|border^|railway^|street^)
(will|would) be met (with|by)
@future @spoken boycott~ / .. <talks>
@future @spoken <coercion>
@future @spoken (halt~|stop~|suspend~|cut~|end~|freeze~|withhold~|cancel~|block~|break~|withdraw~|pull~|close~|shut~|impose~|raise~|tighten~|ban~|recall~|resume~|use~|take~|terminate~|restrict~|reimpose~|seize~|launch~|hit~|slap~|levy|veto~|quit~|leave~|scrap~|reconsider~|review~) / .. <harmed>
@future @spoken @conditional <harming>
@future @spoken (walk~|pull~) out
@future @spoken (step~|go~) (up|on) / .. (attack^|strike|pressure|offensive|fight|action)
@future @spoken (fight~|respond~|hit~) / (back|to|until|with|harshly|decisively|in|forcefully|firmly|immediately)
@future @spoken (make~) .. pay
or face
or else
(face|facing) / .. (sanction^|consequence^|retaliation|tariff^|reprisal^|penalties)
(dire|serious|grave|severe|unforeseen|painful|devastating) (consequence^|repercussions)
all options
@negated rule~ out / .. (force|strike^|military|action|war|sanction^|retaliation|boycott)
@negated hesitate~ to
refuse~ to rule out / .. (force|strike^|military|action|war|sanction^|retaliation|boycott)
reserve~ .. right to
(declare~|announce~) .. (war|jihad|boycott|blockade) / (on|against|of|from)
(call~|announce~|threaten~) .. (general|nationwide|indefinite) strike
(plan~|intend~|prepare~) to (attack|bomb|invade|strike|boycott|blockade|expel|impose|retaliate|sever|execute|punish|annex|walk)
prepare~ to (strike|attack|retaliate|invade|impose|walk)
(considering|mulling|weighing|studying) / .. (sanction^|strike^|boycott^|countermeasure^|tariff^|withdrawing|action|embargo|retaliatory)
(claims|claim|claimed) / .. (chemical|biological|weapons) .. against
ballot~ .. (strike|action)
(down|downing) tools
[weak]
threat^ (to|that)
@owned (threat^|warning^|ultimatum^) (to|of|that|against)
ultimatum^
`;

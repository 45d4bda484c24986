/** Agrees to, welcomes or supports terms, or commits itself to them. Format: `README.md`. */
export const ACCEPTS = `
[strong]
accept~
agree~
agree~ (to|on|upon|that|with|in)
reach~ / .. (agreement^|accord^|deal^|settlement^|compromise^|understanding|pact^|truce|consensus)
(strike~|clinch~|seal~|conclude~) / .. (agreement^|accord^|deal^|settlement^|compromise^|pact^|truce|treaty)
(sign~|initialled|ink~) / .. (<terms>|document^|declaration^|convention^|communique)
sign~ up (to|for)
sign~ (off|on)
welcome~
embrace~ / .. (<terms>|call^|move^|decision^|idea^)
endorse~
ratify
ratified
ratifies
approve~ / .. (<terms>|<demands>|bill|law|budget|aid|sale|measure^|resolution^|deployment|funding|exchange|statement|reform^|loan|transfer|visit|list)
back~ / .. (<terms>|<demands>|bid^|call^|effort^|decision^|move^|government|president|candidate^|leader|resolution^|war|right^|policy|sanctions|independence|stance|position|line)
(support~|supporting) / .. (<terms>|<demands>|bid^|call^|effort^|decision^|move^|government|president|leader|policy|independence|right^|stance|position|process|country|struggle|cause|sovereignty|people|integrity|membership|peace)
(throw~|throwing|threw|lend~|lent|pledge~|give~|voice~|express~|reiterate~|reaffirm~|declare~|offer~|win~) / .. (support|backing|solidarity|approval|sympathy|blessing|endorsement)
praise~
hail~
laud~
commend~
applaud~
congratulate~
thank~ / .. for
defend~ / .. (<terms>|right^|decision^|policy|record|against|deal|actions|use|move|stance)
vouch~ for
rally~ behind
side~ with
stand~ (by|behind|with)
adhere~ to
subscribe~ to
consent~ to
assent~ to
greenlight~
give~ .. (green-light|go-ahead|nod|consent)
give~ the green light
apologise~
forgive~
recognise~ / .. (independence|government|state|sovereignty|victory|right^|legitimacy)
promise~ / (reforms|elections|changes|talks|to|that|a|an|the|more|aid|it|they|full|support|help|not)
pledge~ / (to|that|a|an|the|more|aid|it|they|full|support|help|its|their|not|us|$)
vow~ to (respect|support|help|cooperate|honour|honor|implement|work|abide|stand|continue|protect|end|bring|promote|improve|back|assist|uphold|restore|hold|keep)
undertake~ to
commit~ (itself|themselves|himself|herself|to)
@done (establish~|restore~|resume~|normalise~|upgrade~) / .. (relations|ties|links|contacts|talks|cooperation)
pay~ tribute to
assure~ / .. (support|backing|help|cooperation)
[plain]
(is|are|was|were) considering / .. (request|proposal|offer|plan|talks|joining|resuming|sending|lifting)
(announce~|unveil~|confirm~) plans to (<aiding>|<cooperating>)
decide~ to (<aiding>|<cooperating>)
@ready <aiding>
@ready <cooperating>
(ready|willing|prepared|eager|happy) (to|for)
(ready|willing|prepared) to (negotiate|talk|meet|discuss|consider|listen)
(ready|readiness|willing|willingness) (to|for)
(willingness|readiness) (to|for)
open to / .. (<terms>|<talks>|idea|negotiating|talking|discussing|considering)
(is|are|was|were|remain~) committed to
(committed|commitment|commits) to
in favour of
in favor of
(favour~|favor~) / .. <terms>
in agreement
@future @spoken <aiding> / .. (<aid>|oil|gas|electricity|supplies|intelligence|resources)
@future @spoken continue~ / (to|sharing|supporting|helping|talking|working|providing|supplying|sending|cooperating)
(announce~|unveil~|confirm~) (a|an|the|their|its) (agreement^|deal^|accord^|pact^|settlement)
@future @spoken (cooperate~|co-operate~|sign~|comply~|abide~|honour~|honor~|respect~|implement~|observe~|recognise~|support~|mediate~|normalise~|attend~|participate~|join~|accept~|dismantle~|allow~|permit~|free~|release~|resume~|help~|assist~|hand~|return~|repatriate~|destroy~)
@future @spoken @conditional (meet~|negotiate~|talk~|sign~|release~|free~|withdraw~|stop~|end~|halt~)
@future @spoken send~ / .. (aid|observers|peacekeepers|delegation|envoy|food|relief|doctors|experts|medicine|assistance|team)
@future @spoken open~ / .. (embassy|border|office|talks|consulate|market)
@future @spoken (hold~|begin~|start~) / .. (<talks>|elections)
offer~ / .. (<aid>|sympathy)
offer~ to (send|provide|contribute|supply|help|assist|hand|host|release|free|extradite|mediate|train|give|pay|deploy|support|allow|return|lend|sell|take|accept|join|cooperate|share)
offer~ .. concession^
give~ way to / .. (inspectors|inspections)
intend~ to (cooperate|sign|comply|abide|join|help|send|provide|support|release|resume|improve|normalise|establish|honour|respect)
plan~ to (provide|send|release|resume|establish|improve|reopen|contribute|sign)
(would|will|could) live with
[weak]
@owned (agreement|acceptance|endorsement|approval|backing|willingness|readiness|commitment|promise^|pledge^|consent) (to|of|for|that|from)
acceptance of
endorsement of
support for / .. (<terms>|<talks>|government|independence|rights)
`;

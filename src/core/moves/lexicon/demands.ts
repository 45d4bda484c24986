/** Asks for or insists on terms. Format: `README.md`. */
export const DEMANDS = `
[strong]
demand~
call~ (for|on|upon)
urge~
exhort~
implore~
beseech~
plead~ / .. (for|with|to)
appeal~ / .. (for|to|that)
insist~ (on|upon)
insist~ that? ... <subjunctive>
@spoken require~ / .. (to|that)
ask~ / .. (for|to|that)
request~
press~ / .. (for|to|on)
press~ .. demand^
pressure~
pressurise~
lobby~ / .. (for|to)
push~ for
campaign~ for
petition~ / .. (for|to)
solicit~
order~ / .. to
instruct~ / .. to
tell~ / .. to (stop|withdraw|leave|end|halt|accept|pay|release|respect|hand|stay|lift|drop|return|free|cease|go|quit|comply)
beg~ / .. (for|to)
stipulate~
(want~|wants|wanted) / .. to
want~ / (a|an|the|more|its|their|greater|higher|better|full|independence|autonomy|peace|guarantees|no|all|talks|international)
set~ .. (condition^|precondition^|deadline^)
lay~ down .. (condition^|terms)
condition~ .. on
(make~|made) .. demand^
(issue~|issued|hand~|delivered) .. demand^
reiterate~ .. (demand^|call^|must)
renew~ .. (demand^|call^|appeal^)
bargain~ for
hold~ out for
seek~ / .. (guarantee^|compensation|extradition|apology|assurance^|withdrawal|release|autonomy|independence|action|redress|return|explanation|concession^|clarification|increase|rise|mediation|intervention)
[plain]
must
must (not|never)
(has|have) to
(need|needs) to
(needs|need) / (a|an|more|guarantees|security|immediate|the|our|their)
(is|are) (essential|vital|paramount|indispensable|imperative|crucial)
(essential|vital|paramount|indispensable|imperative|necessary) (that|to|for)
(prerequisite|precondition|condition) (for|of|to|that)
(red-line|red-lines)
red line^
(high|about) time / (that|for|to)
no (deal|agreement|peace|settlement|talks|truce|ceasefire|treaty) (without|unless|until)
not .. (without|unless|until) / .. (guarantee^|withdrawal|recognition|release|apology|pay|demands)
only if
on condition that
had better
ought to
(is|are) obliged to
cannot be / .. (without|unless|until)
(we|i) (expect|want|need|demand)
expect~ .. to (accept|withdraw|respect|honour|honor|comply|pay|release|sign|stop|end|do|act|deliver|keep)
let~ us
[weak]
should
@owned (demand^|insistence|request^|appeal^|plea^|call^) (for|that|to|of|on|by)
insistence (on|that)
demand^ that
(appeal^|plea^|call^|request^) (by|from)
(an|the) (appeal|plea|request|demand) (for|to|that)
calls (for|to|on)
`;

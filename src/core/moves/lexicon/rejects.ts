/** Refuses terms, meetings or claims. Format: `README.md`. */
export const REJECTS = `
[strong]
reject~
refuse~
refuse~ to ..? (accept~|agree~|allow~|join~|talk~|negotiate~|meet~|sign~)
rebuff~
spurn~
snub~
decline~ (to|an|the|any|its|comment)
turn~ down
turn~ .. down
(rule~|ruling|ruled) out
(rule~|ruling|ruled) .. out
dismiss~ / .. (<terms>|<demands>|<talks>|as|suggestion^|report^|accusation^|allegation^|appeal^|claim^|threat^|warning^|criticism)
veto~
vote~ (against|down)
say~ no (to|.)
shoot~ down .. <terms>
throw~ out .. <terms>
brush~ (off|aside)
wave~ (off|away|aside) .. (<terms>|<demands>)
shrug~ off
repudiate~
disavow~
(oppose~|opposing|opposed)
(is|are|was|were|remain~) opposed to
object~ to
deny~ / .. (that|allegation^|accusation^|claim^|charge^|report^|involvement|responsibility|any|having|it|being|request^|permission|entry|access|visa^|allocation)
refute~
rebut~
defy~
balk~ at
baulk~ at
stonewall~
resist~ / .. (<terms>|<demands>|pressure|effort^|change^|reform^|attempt^)
shun~ / .. (<terms>|<talks>|proposal^)
ignore~ / .. (<terms>|<demands>|appeal^|plea^|warning^|deadline^|ultimatum^|call^|sanctions)
flout~
scorn~ .. (<terms>|<demands>)
withhold~
stand~ firm
hold~ firm
contest~ / .. (claim^|ruling|result^|finding^|decision^)
dispute~ / .. (claim^|that|finding^|account^|version^|assertion^|figure^)
[plain]
fail~ to (agree|reach|sign|accept|comply|ratify|bridge|resolve)
(pull~|walk~|storm~) out of / .. <talks>
walk~ away from
break~ off / .. <talks>
(withdraw~|pull~) (out)? (of|from) / .. (<talks>|treaty|agreement|pact|accord|deal)
renege~ on
back~ (out|away) (of|from) / .. (<terms>|promise^|pledge^|commitment^)
call~ off / .. <talks>
cancel~ / .. (<talks>|visit^|trip)
boycott~ / .. <talks>
block~ / .. (resolution^|<terms>|bid^|entry|aid|inspectors|statement|membership|vote)
bar~ / .. (inspectors|observers|journalists|entry|envoy^)
no (intention|plans|plan|desire|wish) (of|to|for)
no (intention|plans|plan|desire|wish) (of|to) (accepting|meeting|negotiating|talking|accept|meet|negotiate|talk|withdraw|compromise|sign|yield)
no (room|scope|basis|grounds|reason|question) (for|to|of) / .. (<terms>|<talks>|negotiate|compromise|concessions|change|talk|yield|withdrawing)
nothing to (discuss|negotiate|talk)
out of the question
not acceptable
unacceptable
non-starter
not (for|on) (sale|negotiable|table)
non-negotiable
not negotiable
off the table
(must|can|could|should) (never|not) .. (accept|agree|allow|surrender|yield|recognise|recognize|cede|tolerate|permit|give)
(cannot|can't) .. (accept|agree|allow|surrender|yield|recognise|recognize|cede|tolerate|permit|support|give|compromise|negotiate)
@negated @future @spoken (<yielding>|<cooperating>|<aiding>|tolerate~|budge~|bow~|bend~|agree~|permit~|go~|change~|extradite~|resign~|apologise~|renegotiate~|lay~|quit~|negotiate~)
(will|would|can|could|shall) be no (negotiation^|talks|dialogue|concession^|surrender|retreat|mercy|return|discussion^|bargaining|going)
turn~ .. deaf ear
@negated interested in
(unwilling|reluctant|loath) to
scoff~ at
@negated see~ .. (need|reason|point|sense)
see~ no (need|reason|point|sense|basis)
not (budge|bend|back|move)
[weak]
rejection^ (of|by)
refusal^ (to|of)
opposition (to|from)
objection^ to
resistance to
@owned denial^ (of|that)
@owned dismissal^ of / .. (<terms>|<demands>)
defiance of
veto^ (of|on|against)
opponent^ of / .. <terms>
`;

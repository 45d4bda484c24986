/** Blames another party. Format: `README.md`. */
export const ACCUSES = `
[strong]
accuse~
blame~
denounce~
condemn~
criticise~
deplore~
decry~
decried
decries
slam~
lambast~
lambaste~
castigate~
berate~
rebuke~
reproach~
chide~
scold~
lash~ out
hit~ out / (at|against)
lash~
assail~
excoriate~
pillory
vilify
censure~
reprimand~
upbraid~
admonish~
fault~ / .. for
take~ .. to task
charge~ / (that|with)
charge~ .. with
allege~ / (that|the|it|they|he|she)
(sue~|suing)
(file~|bring~|lodge~|launch~|filed) .. (lawsuit|suit|complaint|protest|charges|case|action|libel)
lodge~ .. (protest|complaint|objection)
(indict~|impeach~)
convict~
(find~|found) .. guilty
jail~ / ... (on|over)
complain~
complain~ (to|of|about|that|over)
protest~ (to|against|over|that) / .. (ministry|government|nations|council|violation^|embassy|ambassador|decision|remarks|attack|raid)
protest~ to
summon~ / .. (ambassador|envoy|charge|diplomat|consul|representative)
hold~ .. (responsible|accountable|liable)
point~ .. finger
attribute~ / .. to .. (sabotage|negligence|aggression|failure|intransigence|policies|actions)
brand~ / .. (a|an|as|<blameful>)
label~ / .. (a|an|as|<blameful>|terrorist^)
(call~|dub~) .. (a|an|it|them|him) .. <blameful>
(call~|describe~|portray~|depict~|frame~|cast~|characterise~|regard~|view~) .. as .. <blameful>
amount~ to .. <blameful>
(express~|voice~) .. (outrage|anger|dismay|indignation|concern|disappointment|regret|alarm|displeasure|condemnation|disapproval)
(disapprove~|disapproving) of
mock~
blast~ / ... (for|over|as)
(call~|brand~|label~) .. (terrorists|liars|murderers|traitors|criminals|killers|thugs|bandits|warmongers|hypocrites)
(ambassador^|envoy^|diplomat^) .. summoned
ridicule~
attack~ / .. (policy|policies|government's|decision|stance|handling|record)
take~ (issue|aim) (with|at)
(mobilise~|rally~|unite~|campaign~) .. against
rail~ against
inveigh~ against
expose~ / .. (corruption|abuse^|lies)
(is|are|was|were) to blame
[plain]
(is|are|was|were) (responsible|guilty|behind) (for|of)
(lie~|lying|lied) / (to|about)
(betray~|violate~|violating|sabotage~|undermine~|sabotaging|obstruct~|obstructing|stall~|stalling|drag~) / .. (<terms>|<talks>|rights|law|process|faith|effort^|trust|heels|feet|peace|people|country|agreement|sovereignty|airspace|well|commitments)
(bad|poor) faith
(broken|broke|breaking|breaks) .. (promise^|word|commitment^|pledge^|trust)
double standards
war crime^
crime against
[weak]
@owned (accusation^|allegation^|condemnation|criticism|denunciation|charge^|complaint^|attack^) (that|of|against|about|by)
(condemnation|denunciation) (of|by|from)
criticism of
accusation^ (that|of|against|by)
`;

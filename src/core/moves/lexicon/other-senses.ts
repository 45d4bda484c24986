/** Phrases in which a cue of a move means something else; at their first word no move is found. */
export const OTHER_SENSES = `
[plain]
succumb~ .. (wound^|injury|injuries|illness|cancer|disease|complications)
offer~ .. (reward^|bounty|condolence^|prayer^|thanks|congratulations|sacrifice^|discount^|course^|glimpse|insight^|view^|advice|clue^|explanation^|evidence|details|comment|opinion|resistance|apology|apologies|service^|product^|shelter|hope|seat|mass|rates|shares)
special offer^
drop~ .. (bomb^|leaflet^|supplies|off|by|out|dead|sharply|per|points|percent|percentage|slightly|shell^|in|to|from|below)
drop~ (off|by|out|in|dead|sharply|to|from|below|slightly|dramatically)
accept~ .. (award^|prize^|medal|bribe^|resignation|credentials|nomination|payment^|card^|applications|donations|refugees|delivery|congratulations)
agree~ to disagree
back~ (home|at|in|to|on|then|from|door|pain|room|burner)
call~ .. (conference|ambulance|police|elections|election|snap)
call~ for (years|months|decades|comment|monday|tuesday|wednesday|thursday|friday|saturday|sunday|help)
ask~ .. (question^|about|why|what|how|whether|if|when|reporters|who|where|which)
(asked|ask|asks|asking) (whether|if|about|why|what|how|when|who)
when asked
when asked / .. to
strike~ (a|the)? (chord|balance|note|gold|oil|match)
(meet~|met) .. demand (for|in) (oil|gas|goods|electricity|power|housing|energy|water|food|credit|fuel|labour)
demand^ (for|in) (oil|gas|goods|electricity|power|housing|labour|cars|steel|grain|exports|energy|water|food|loans|services|credit|fuel)
charge~ .. (fee^|price^|battery|interest|customers|passengers|tax|up)
charge~ d'affaires
support~ .. (family|families|wife|children|habit|roof|life)
condemn~ .. (building|prisoner)
concede~ .. (goal^|penalty|run^|free-kick|try|wicket)
reject~ .. (ballot^|applicant^|transplant|goods|kidney|shipment^)
refuse (collector^|bins|collection|truck^|dump)
dismiss~ .. (coach|manager|employee^|worker^|minister|cabinet|staff|judge|class|troops|general|chief|head|officials|officer^|commander)
withdraw~ .. (cash|money|deposit^|savings)
lift~ .. (trophy|cup|weights|lid|spirits|morale|veil|shares|profits|prices)
release~ .. (figure^|statement^|report^|data|album|film|video|details|results|photograph^|pictures|transcript|document^|book|tape|footage|energy|list|name^|copy)
free (trade|market|press|speech|elections|fall|will|time|kick|and|zone|movement|election)
freed up
return~ (home|from)
raise~ .. (question^|money|funds|issue^|concern^|flag|awareness|eyebrows|hopes|children|voice)
press~ (ahead|release|button|secretary|agency|reporters|statement|freedom)
press (conference|release|secretary|agency|freedom|statement|reports|reporters|trust|club)
propose~ (marriage|toast)
suggest~ .. (study|data|poll^|evidence|figures)
order~ .. (copies|pizza|ship^|aircraft|planes|books|breakfast|goods|parts)
order^ to
in order to
thank~ you
promise^ (of|land)
promising (young|career|talent|start|student)
close (friend^|ally|allies|relations|relationship|ties|aide^|family|contact^|cooperation|watch|associate^|adviser^|call|combat|range|relative^|up|quarters)
near (the|a|here|there|this|its|their)
close to (the|where|home|president|government|sources|a|an|him|her|people|thousands|midnight|half|one)
(close|closed|closing) (the|its|a|an|down)
hope~ to (see|visit|return|attend|finish|play|win)
hard (currency|core|disk|drive|line|labour|labor|hit|work|hat|right|left|coal|copy|cash|drugs|shoulder|sell|times)
so hard
(working|work|worked|works|try|trying|tried|hit|fought|fight|pushed|pushing) (very|so|extremely)? hard
long way (home|round)
must have
must (see|read|win)
should have
should be (noted|remembered)
should (come|be) as no
have to (say|offer|admit)
has to (say|offer|admit)
have to say
has to say
need~ to know
warn~ .. (rain|snow|storm^|flood^|flooding|travellers|travelers|drivers|motorists|weather|winds|heat)
threaten~ .. (harvest^|rain|storm^|species|wildlife|crops)
threatening (weather|clouds|behaviour|letters)
death threat^
bomb threat^
under threat
threat^ to (health|wildlife|species|life|environment|biodiversity|nature)
fault line^
blame game
charge^ d'affaires
attack~ .. (rebel^|village^|town^|base^|position^|convoy^|civilian^|target^)
protest~ vote
suit^ and
order~ of
stand~ by (for|at|to|while)
stand~ (with|by) (a|his|her|its|the) .. (gun|back|side|door)
meet~ .. (deadline^|target^|costs|criteria|standard^|reporters|press|needs)
pay~ (attention|tribute|visit|respects|taxes|off)
take~ (place|part|office|time|off|over|care|note)
make~ .. progress / in .. (medicine|science|school)
cannot be (reached|contacted)
could not be (reached|contacted|verified|independently|immediately)
couldn't be reached
would not be (drawn|named|identified|quoted|published)
(will|would) not be (drawn|named|identified|quoted|available)
decline~ (in|by|from|steadily|sharply|slightly)
decline~ in
decline~ by
decline~ comment
declined to (comment|be|give|name|elaborate|say|identify|speak|discuss|disclose|provide|specify|confirm|answer|talk)
declines to (comment|be|give|name|elaborate|say|speak|discuss|disclose|specify|confirm)
declining to (comment|be|give|name|elaborate|say|speak|discuss|disclose|specify|confirm)
refused to (comment|be|give|name|elaborate|say|identify|speak|disclose|specify|confirm)
hope (for|of) survivors
opposition (leader^|party|parties|coalition|candidate^|politician^|figure^|supporter^|group^|lawmaker^|newspaper^|deputy|deputies|activist^|movement^|member^|mp^|front)
set~ (up|fire|off|foot|sail)
give~ birth
give~ way to (a|new|tears|spring)
stop~ (by|over|short|at)
resign~ (himself|themselves|herself|to)
agreed (price^|date^|time)
recall~ (that|how|when|his|her)
advance~ (on|to|into|toward|towards|guard|notice|by|team|men)
present~ (himself|herself|credentials|gift^|award^|flowers|with|at)
issue~ of
table tennis
bid farewell
sound~ out loud
opposition to (lose|win|be|form|take|join|hold|govern)
progress report^
want~ to
expect~ to
ask~ to
within reach of
plead~ (guilty|innocent|not)
`;

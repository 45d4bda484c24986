/**
 * Deeds that are no moves of a negotiation: fighting, protest, inquiries, mobilisation. Where one is what the main
 * clause tells, the purposes and circumstances around it ("to demand his resignation") are no moves either.
 */
export const OUTSIDE_TALKS = `
[plain]
@done (kill~|wound~|injure~|massacre~|murder~|assassinate~|kidnap~|abduct~|torture~|rape~|ambush~|behead~|maim~|abuse~|beat~|stab~|slaughter~|loot~|hijack~)
@done (attack~|bomb~|shell~|shoot~|raid~|storm~|bombard~|pound~|blast~|strafe~|torch~|burn~|burnt|besiege~|capture~|seize~|overrun~|overran|invade~|clash~|explode~|detonate~|battle~)
@done (fire~|hurl~|throw~|pelt~|lob~) / .. (at|on|shell^|rocket^|missile^|shot^|stones|rocks|bombs|bullets|tear|petrol|mortar^)
@done (open~|opened) fire
@done (fight~|engage~) / .. (with|against|in|cleansing|battle^|rebels|forces|troops|near)
(fighting|gunbattle^|bombing^|explosion^|blast^|ambush|massacre|shootout|raid^|airstrike^|rocket^|mortar^|attack^) .. (kill~|wound~|injure~|continued|raged|erupted|destroy~|hit|left|rocked)
exchange~ .. fire
(suicide|car|roadside) bomb~
bomber^
@done (rally~|demonstrate~|march~|riot~|picket~|protest~)
(stage~|hold~|held|organise~|join~|attend~|continue~|begin~|began|start~|launch~|plan~|observe~|mount~|end~|lead~|led|in) .. (rally|rallies|protest^|demonstration^|march|marches|sit-in^|hunger-strike|vigil^|strike^|riot^|walkout^|picket^|parade^|stoppage^)
hunger strike^
(general|nationwide|national|one-day|two-day|hour|hours|open-ended|indefinite|wildcat) strike^
(block~|barricade~|blockade~|occupy|occupied|occupying) / .. (road^|street^|highway^|bridge^|transport|traffic|building^|entrance^|port^|railway^|airport^|embassy|junction^|square|motorway^|office^)
(stop~|shun~|down~|refuse~|boycott~|skip~) / .. (work|classes|tools|lectures|school)
(go~|went|gone|walk~|be|came|come|were|was) .. on strike
walk~ off .. job^
(take~|took|pour~|spill~) .. to? .. streets
(protester^|demonstrator^|rioter^|youths|crowd^|marcher^|picketers|mob)
(demonstration^|riot^|unrest|rioting|protest^|rallies|rally|march|marches|clashes) .. (continue~|spread|erupt~|broke|against|over|in|throughout|outside|turn~)
(collect~|gather~) .. signatures
chant~
(converge~|gather~|assemble~) ... (rally|protest|demand|demonstrate|mourn|outside)
throwing .. (stones|rocks)
@done (investigate~|probe~|inspect~|examine~|question~|interrogate~|search~|exhume~|audit~)
(launch~|open~|begin~|began|start~|order~|complete~|conduct~|set~|announce~|carry) .. (investigation^|inquiry|inquiries|probe^|hearing^|trial^|enquiry|inspection^)
(investigator^|inspectors|inspector^|prosecutor^|detectives|tribunal|experts) / .. (arrive~|visit~|began|begin|dispatch~|sent|probe|search~|found|question~|examine~|travel~)
dispatch~ .. (inspector^|investigator^|team^|troop^|warship^|force^|soldier^|experts|envoy^)
@done (mobilise~|deploy~|mass~|reinforce~|strengthen~|redeploy~) / .. (troop^|force^|soldier^|army|police|reservist^|unit^|tank^|warship^|defence^|defense^|missile^|military|border|patrols)
(on|high|full|maximum) alert
(troop^|force^|reinforcement^|tank^|warship^|police|soldier^) .. (patrol~|mass~|mobilised|mobilized|deployed|pour~|remain~)
call~ up .. reservist^
military exercise^
@done (arrest~|detain~|round~)
`;

/** Gives ground, drops a demand, eases a measure of its own. Format: `README.md`. */
export const CONCEDES = `
[strong]
(concede~|conceding) / (to|that|a|an|the|on|it|defeat|some|ground|territory|points|in|he|she|they)
concede~
climb~ down
back~ (down|off)
back~ (down|off) from
back-pedal~
backtrack~
backpedal~
give~ (in|ground|way)
give~ (in|ground|way) / (to|on)
(give~|gave) up / .. (<demands>|claim^|insistence|weapons|control|power|territory|arms|right^|land|fight|nuclear|quest|bid)
cave~ in
bow~ to
bow~ (out|down)
bend~ to
yield~ (to|on|ground|some)
accede~ to
succumb~ to
relent~
capitulate~
surrender~
acquiesce~ (to|in)
accept~ / .. (demand^|ultimatum^|defeat|blame|responsibility)
agree~ to / .. demand^
(meet~|met|grant~|satisfy) / .. demand^
drop~ .. <demands>
drop~ / .. (case|charge^|plan^|bid^|veto|lawsuit|tariff^|boycott)
(withdraw~|retract~|waive~|shelve~|scrap~) .. (<demands>|threat^|veto^|lawsuit|charge^|complaint|plan^|bill|tax|levy|tariff^)
(soften~|moderate~|relax~|temper~) / .. (stance|position|demand^|line|rhetoric|terms|condition^|opposition|rules|restrictions|demands|back)
water~ down
scale~ (back|down)
make~ .. concession^
offer~ .. compromise^ / on
(agree~|willing|ready|prepared|promise~|pledge~|offer~) to (withdraw|drop|abandon|renounce|relinquish|cede|forgo|forego|scrap|waive|yield|soften|concede|relent|evacuate|retreat|surrender|compromise)
(agree~|willing|ready|prepared) to (give|pull|back|step|lay) (up|out|back|down|in|ground)
willingness to (withdraw|compromise|yield|cede|concede|drop)
(agree~|promise~|pledge~) to (lift|ease|relax|loosen|free) .. (<limits>|<captives>)
reverse~ (course|itself|its|his|her|their)
(announce~|grant~|offer~|give~) .. (reprieve|exemption^|waiver^) / (from|on|of|to|for)
reverse~ / .. <limits>
(u-turn|climbdown|climb-down)
go~ back on .. (insistence|refusal|opposition)
settle~ for
[plain]
@done (ease~|relax~|loosen~|lift~|shorten~|suspend~|remove~|end~|abolish~|rescind~|repeal~|revoke~|cancel~|reduce~|cut~|drop~|halt~) / .. <limits>
call~ off / .. (strike^|protest^|offensive|boycott|blockade|action|march|demonstration^|siege|walkout)
@done (free~|release~|pardon~|amnesty~) / .. (<captives>|from|$)
@done (release~|free~|pardon~) / .. (kidnapped|captured|abducted|jailed|detained|imprisoned|detention|custody|jail|prison|arrest|captivity|bail)
(grant~|declare~|announce~|offer~|proclaim~) .. amnesty
@done (grant~|restore~|reinstate~) / .. (autonomy|independence|rights|freedom^|asylum|access|visa^|amnesty|citizenship|permission|vote|self-rule|powers|pardon^|parole)
@done (legalise~|unban~|decriminalise~)
@done @spoken (allow~|permit~|let|lets|letting) / .. (to|into|in|access|entry|rally|return|convoy^|aid|visit^)
@done (withdraw~|pull~|redeploy~|demobilise~|disarm~|disband~) / .. (<forces>|from|out|back)
@done evacuate~ / .. <forces>
@done (pull~|move~|fall~) (out|back) / .. (of|from|to)
@done retreat~ / (from|to|across|into|under)
@done (leave~|vacate~|quit~|abandon~) / .. (positions|stronghold^|occupied|bunkers|outpost^)
complete~ .. (withdrawal|pullout|pull-out|disarmament|demobilisation|pullback)
begin~ .. (withdrawing|withdrawal|pullout|pull-out|pulling|disarmament|demobilising|disarming|handing|releasing|freeing|dismantling|demobilisation|pullback|destroying)
start~ .. (withdrawing|pulling|disarming|handing|releasing|freeing|dismantling|withdrawal|pullout|pull-out|destroying)
(been|were|was|being) (demobilised|demobilized|disarmed|freed|disbanded|repatriated)
(been|was|were) (lifted|eased|relaxed|released|unblocked|rescinded|repealed)
(demobilise~|disarm~)
lay~ down / .. (arms|weapons)
hand~ (over|back) / .. (<captives>|island^|village^|land|base^|area^|weapons|arms|prisoners|hostages|control|power|suspect^|bodies|territory|suspects)
@done (return~|repatriate~|transfer~) / .. (prisoners|bodies|property|territory|land|assets|remains|control|artefacts|refugees|captives|power|weapons|hostages|gold)
turn~ over / .. (<captives>|weapons|arms|prisoners|hostages|control|power|suspect^)
(declare~|announce~|proclaim~|order~) .. (ceasefire|cease-fire|truce)
(declare~|announce~|order~) .. (halt|suspension|pause) / (to|of|in) .. (attack^|strike^|fighting|hostilities|operation^|offensive^|bombing|raids)
call~ (a|an) (ceasefire|cease-fire|truce|halt)
(cease~|stop~|halt~|suspend~) (fire|fighting|hostilities|attacks|bombing|shelling|operations|raids)
(pay~|paid) / .. (compensation|reparations|damages)
unfreeze~
unfroze
reopen~ / .. (border^|crossing^|airport|road^|port^|universities|schools|newspaper^|mosque)
@done (open~) / .. (border^|crossing^)
@done (receive~|admit~) / .. (observer^|inspector^|peacekeeper^|mission|convoy^)
(peacekeeper^|peacekeeping|inspector^|observer^|monitor^|convoy^) .. (arrive~|deploy~|enter~|land~|returned|moved)
(take~|took) / .. steps .. (freedom^|reform^|democracy|openness|tolerance|liberalise|relax|ease)
(introduce~|approve~|adopt~|enact~|announce~|promise~) / .. (reform^|law) .. (recognising|recognizing|granting|allowing|easing|legalising|legalizing|lifting|freedom^)
@done (dismantle~|destroy~) / .. (missile^|checkpoint^|settlement^|weapons|stockpile^|base^|outpost^|roadblock^)
@future @spoken (drop~|abandon~|renounce~|relinquish~|cede~|waive~|withdraw~) / .. (<demands>|claim^|<forces>|territory|position^|village^)
[weak]
@owned (concession^|retreat|climbdown) (to|on|from|of)
`;

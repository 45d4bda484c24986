/** Lists of words that phrases name as `<class>`; members as in a phrase: `word`, `noun^`, `verb~`. */
export const WORD_CLASSES: Readonly<Record<string, string>> = {
  /** What one side lays before another. */
  terms: `term^ offer^ proposal^ plan^ deal^ agreement^ accord^ pact^ treaty compromise^ framework^ formula^ package^ draft^
    text^ roadmap^ road-map^ blueprint^ settlement^ truce^ ceasefire^ cease-fire^ armistice resolution^ timetable^ initiative^
    solution^ arrangement^ protocol^ bid^ contract^ mediation invitation^ condition^ amendment^ memorandum concession^ counter-offer^ counteroffer^ counter-proposal^ counterproposal^ swap^
    exchange^ talks negotiation^ meeting^ summit^ dialogue idea^ option^ alternative^ moratorium`,
  demands: `demand^ condition^ claim^ request^ insistence ultimatum^ objection^ opposition veto^ call^ requirement^ precondition^
    resistance quest`,
  talks: `talks negotiation^ dialogue discussion^ meeting^ summit^ conference mediation consultation^ negotiating bargaining
    ceasefire^ cease-fire^ truce^ round^ peace`,
  limits: `curfew^ blockade^ embargo^ sanction^ restriction^ ban^ siege^ state emergency martial tariff^ duties curb^ censorship
    quota^ measures controls closure^ lockout^ strike^ veto^ boycott^ lockdown^ moratorium freeze^ limit^ offensive^ cap^ levy levies
    barrier^ checkpoint^ detention arrest hold`,
  captives: `prisoner^ hostage^ detainee^ captive^ inmate^ dissident^ pow^ soldier^ crew^ fishermen journalist^ activist^ leader^
    opponent^ pilot^ sailor^ people men women`,
  forces: `troop^ force^ army soldier^ fighter^ tank^ unit^ weapons artillery armour armor guerrilla^ missile^ peacekeeper^
    militia^ missiles rebels garrison^ men warship^ navy guns arms battalion^ brigade^ convoy^`,
  monitors: `peacekeeper^ inspector^ observer^ monitor^ mission^ contingent^ convoy^ blue-helmets relief aid-workers envoy^ inspections
    peacekeeping`,
  aid: `aid assistance help support troops money funds food medicine equipment loan^ grant^ relief peacekeepers observers experts
    doctors weapons arms fuel grain medical training protection protectors credit backing facilities guarantees guarantee cash
    compensation asylum`,
  aiding: `provide~ contribute~ donate~ supply~ give~ grant~ extend~ finance~ fund~ lend~ deliver~ increase~ boost~ expand~ continue~`,
  yielding: `withdraw~ drop~ abandon~ renounce~ relinquish~ cede~ forgo~ forego~ scrap~ waive~ yield~ soften~ concede~
    give~ relent~ evacuate~ retreat~ surrender~ disarm~ lift~ ease~ relax~ loosen~ compromise~ step~`,
  cooperating: `cooperate~ co-operate~ sign~ ratify comply~ abide~ honour~ honor~ respect~ implement~ observe~ recognise~ free~
    release~ return~ dismantle~ hand~ resume~ reopen~ re-open~ allow~ permit~ let~ admit~ negotiate~ participate~ join~ attend~
    talk~ work~ help~ assist~ support~ back~ mediate~ destroy~ discuss~ share~ exchange~ normalise~ restore~ establish~ host~
    repatriate~ democratise~ reform~ investigate~ consider~ send~ pay~ stop~ halt~ end~ suspend~ postpone~ freeze~ hold~
    transfer~ open~ meet~ accept~ start~ begin~ protect~ reduce~ cut~ seek~ take~ set~ make~ improve~ introduce~ adopt~ repay~
    guarantee~ ensure~ cancel~ reconsider~ review~ delay~ leave~`,
  coercion: `attack~ bomb~ shell~ invade~ retaliate~ strike~ kill~ destroy~ boycott~ blockade~ expel~ punish~ annex~ occupy~
    execute~ bombard~ crush~ sanction~ avenge~ sabotage~ besiege~ overthrow~ blow~ wipe~ assassinate~ escalate~ intensify
    disrupt~ paralyse~ unleash~ nationalise~ deport~ prosecute~ sever~`,
  harming: `halt~ stop~ suspend~ cut~ end~ freeze~ withhold~ cancel~ block~ break~ quit~ leave~ withdraw~ pull~ walk~ abandon~
    close~ shut~ impose~ raise~ tighten~ ban~ recall~ resign~ reconsider~ review~ veto~ step~ resume~ use~ take~ scrap~ sue~ arm~
    terminate~ deny~ restrict~ reimpose~ strike~ refuse~ seize~ fight~ act~ respond~ hit~ launch~ dissolve~ jail~ scupper~ reject~`,
  harmed: `relation^ tie^ aid assistance sanction^ tariff^ embargo^ blockade^ talks negotiation^ mediation trade import^ export^ duty
    duties supply supplies contact^ cooperation force military fire attack^ offensive^ strike^ action^ measures steps ambassador^
    diplomat^ border^ oil gas loan^ treaty agreement^ accord^ pact truce ceasefire^ cease-fire^ deal^ peacekeepers peacekeeping troops
    hostages war work port^ market^ access funding payments participation membership coalition government veto quotas arms`,
  consequences: `consequence^ retaliation reprisal^ response price war sanction^ countermeasure^ counter-measure^ revenge violence
    bloodshed action^ strike^ attack^ unrest escalation catastrophe`,
  blameful: `attempt^ aggression blackmail provocation^ violation^ crime^ terrorism terrorist betrayal interference intimidation sabotage
    illegal unlawful unjust outrage provocative bullying coercion extortion escalation propaganda lie^ hypocrisy irresponsible
    barbaric cowardly genocide occupation ploy^ pretext^ trick^ sham farce hostile`,
  barriers: `deadlock^ deadlocked stalemate^ impasse standstill obstacle^ stumbling-block^ sticking-point^ gap^ difference^
    disagreement^ hurdle^ gulf`,
  outcomes: `agreement^ deal^ accord^ settlement^ breakthrough^ solution^ peace pact^ compromise^ truce ceasefire^ cease-fire^ treaty
    consensus result^ outcome^ clarity resolution progress`,
  subjunctive: `be must should have cease end stop withdraw leave accept halt release allow pay return resign respect recognise lift
    agree comply drop give take make honour admit hand hold free pull reopen resume apologise remove abandon guarantee`,
};

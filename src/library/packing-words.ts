/**
 * The 2,000 commonest words of four letters and more in 6,000 US news articles of 2012-2018, the commonest last: what
 * stored texts are compressed against. It takes 14 % off the size of a compressed article (measured on others).
 * Part of the storage format: never change it, add another list beside it.
 */
export const PACKING_WORDS = `
  agent skeptical murder complained chose integrity citizen judgment merely twitter striking exit suspect judges
  space systems quarter importance material capacity detail borders exercise staffers newly rivals wages classified
  commander combat begun somewhat overhaul argues overseas backlash fill addressed street younger extraordinary
  proof partner openly myself overwhelming winner filled harm transition offices informed fresh surrounding blow
  usual slightly reasonable reelection deaths consistently moments earned requests branch property column nominees
  encourage advocacy ratings officially practices findings consumers scenario blocked streets proved bias minds
  fundamental upcoming legacy questioning losses spot outrage reflect requirements inquiry sweeping fail scene
  destroy prices convince begins basically ignored weapon interviewed apart intense gathering corruption disagree
  sharp camp regular covered gained suffered stuff reference reputation unfair resolution watched negotiate cliff
  organized ends listen granted legitimate unusual mark surprised presumptive midterms acts offensive task upset
  drawn lady targets welcome odds circumstances touch protections extend extended registered interesting ambassador
  prompted prosecutors gathered fairly greatest convinced super wish promote correct combined obtained identity
  belief citizenship briefing opposing wars divide effects democratic thanks duty judicial businessman deny mate
  driving returns mandate regardless radical inbox racist https proud straight moral allegedly introduced document
  endorsement turns nationwide eager analyst provides ranking somebody raises size directed terrorists tensions
  interested theory sales grew shutdown abuse permanent except connection outlets conspiracy deportation viewed
  typically linked expert purpose marked interference solve kinds speeches thus newspaper walked character succeed
  caucus female pledge minister territory complicated lying tens personnel achieve delay lived grand challenging
  aside arrested lengthy uses scrutiny represented involvement battleground dispute struggling handful attend
  negotiating desire factor assistance embrace rallies complex honor founder priorities relief pursue tweets
  attended produced protected imagine advice brief affected investigate favorite context union laid appropriate
  miles established accusing frequently approve stakes cross smart anybody heading discussions fears identify
  detailed elsewhere ideological notion bottom impose narrow placed challenger answers extent search tend tariffs
  emergency affect edge headed spread conclusion candidacy campaigning confirm prospect remove willingness reaching
  managed dramatic prison protecting indeed normal ticket principles condition pointing quick unable defending
  terrible reforms chair dollar entered removed natural prime temporary photo editor praised repeal launch estate
  southern funded pulled shortly produce attempted plus hoped lies cutting activist pledged investigators recognize
  leaves regime fast politician standards challenged disaster value momentum sound active hate understanding
  appointed significantly predicted mainstream supporter lawsuit referred apparent vision environment imposed
  feeling mentioned undermine terror delegates puts drew guilty engage fundraising retired narrative danger package
  activities treated training science presence priority conversations finance comprehensive deadline consistent food
  revenue heads turnout veteran project everybody competitive opportunities daily degree breaking opposite original
  investigations contact grow handling attacking rare maintain plenty fought draw culture protesters bank gotten
  closing investigating onto obviously type generation arrived cash options virtually schools analysts internal
  targeting model names affairs unprecedented joint vast dozens zero coalition admitted extreme eyes paper sell
  necessarily protection stance attempts equal estimated electorate road involving dealing slow investment session
  hearings conditions moves stated represents governments learn counter relatively messages limits residents
  opinions land passing possibly picked strength prior marriage weak ending racial firing arms ally herself scale
  incident arguments driven tactics minimum reporter option notes rich error fraud alternative count split checks
  tells daughter interviews restrictions wage totally immigrant easier offering threatening platform speaker
  existing accusations balance contest differences gains runs powers watching reaction protests activity writing
  blamed smaller armed infrastructure billionaire crimes speaks sector writes attacked trip summit markets water
  file discussed kill engaged season stronger below society radio chamber initial treatment demands impeachment tied
  write violent protest opened tone donors behalf personally prove guns continuing repeated chances supports
  regarding fine lawyers determined strike wealthy star endorsed born courts trouble dismissed vulnerable happy wide
  promises serving products improve reading body ruled angry providing core corporate drug walk folks wave mother
  rival finding apply none kids liberals pull initially journalists drive allows returned extremely meetings sending
  leaning trial anger obvious requires sees emerged acting modern twice round bringing meaning planning struck
  picture otherwise setting advisers surprise killing deals crucial husband questioned confirmation technology
  advocates debates appearance enter remaining house divided heavy vowed beat usually actual caught student victims
  wait basis trillion panel scandal remember wake noting defended network failing leads testimony mistake confident
  diplomatic nations knowledge explained communications practice religious terrorism prominent travel indicated
  mission price becomes cities mention agents accounts basic labor meanwhile contrast harder regulations electoral
  identified aware presidents turning replace incumbent posted intended controversy targeted date deliver shut
  century choose backing department broken proposals hoping funds drop controlled broke figures represent truly
  double commitment district absolutely ordered operation citing concluded revealed manager heavily margin holds
  solution career background credit unemployment progressive widely immediate operations easily moderate secret
  strategist stands determine content impossible damage sanctions expand apparently suggesting freedom waiting
  values remained historic nine oppose illegally specifically traditional claiming child highlights instance
  occurred communities fell gain save shared trail fund creating familiar sitting wins fewer strongly nature
  seriously unclear minute closer survey signing launched seeing officer carried advance boost study closely
  longtime blue peace happening abortion annual secure development stopped confidence medical faith standard
  minority looked dropped aimed suggests insurance minutes region considering caused range increasing opening broad
  offers present loss conflict stood resources performance primaries bigger simple population bills author
  eventually reporting democracy worry named arguing site complete unless consequences thinks couple deputy neither
  limit talked deficit filed changing join essentially track note analysis rising sexual climate authorities
  terrorist troops roughly insisted constitutional upon suggest threatened shooting discussion shown officers
  compromise entirely relations students increases audience capital elect version carry worried profile cited
  various losing ongoing poor seats broader probe conduct appeal generally aggressive agencies referring style
  acknowledged spokeswoman stories employees explain toggle negative voice watch records whatever effectively friend
  races defeat aide piece opponents cycle article table door warning mass light paying reduce ties dozen overall
  designed unlikely helping highest parts completely central father block safe built positive check maybe afternoon
  colleagues supposed caption outcome potentially prepared visit authority opponent wing documents facts keeping
  education threats larger matters organizations learned approval places demand exchange behavior playing starting
  conducted request approved dead gives charged deeply ideas announcement available faces love trust field ruling
  signs successful blame website ballot failure challenges joined swing costs percentage amid increased hour discuss
  greater wall legislative rejected heart safety false cover tweet urged reportedly died receive played
  establishment effective allowing require responsible language town review test domestic controversial throughout
  becoming benefit fiscal polling direction progress decade crime voter allegations faced shift addition levels
  activists respect finally responsibility planned required online research assault hopes crowd page target industry
  thinking cast promise easy accept seek meant subject looks pick limited above seat closed rhetoric television
  moved felt scheduled board happens quite college summer experts evening although published parents wife steps
  convention worst possibility alleged floor debt defend works businesses supporting firm book conversation separate
  lawyer spend decisions politically putting begin ultimately services written believed individuals pushing kept
  areas negotiations beginning send largest organization sort positions area advantage multiple promised concern
  phone proposed energy highly host argue committed success charge benefits fired truth compared delivered rule
  declared emails decide ended hurt ones currently lines letter difference nuclear bipartisan counsel opposed word
  interests global rates ensure doubt dangerous fair amount sometimes worth concerned aides massive ready knows
  responded increasingly direct mostly growth living average refused influence standing necessary fully game respond
  midterm stage pointed friends continues specific provided hundreds form lose period declined sources inside serve
  room individual criticized statements knew campaigns argument seven moving partisan asking supported charges civil
  weekend confirmed market worse human vice proposal mind account forces figure goal particular pretty reached deep
  facing center critics measures weapons opinion raising funding forced coverage relationship powerful cause
  followed main fear politicians prevent holding rise popular path agency source income common believes hear gone
  follow return hands claimed lack clearly huge pushed appear access city break fellow alone total measure violence
  publicly backed reasons additional denied independent rest cuts changed telling showing budget intelligence expect
  enforcement series status judge senators professor fighting considered black leaving citizens previously company
  service sought death gets attempt speaking read warned reality programs experience critical includes signed shot
  talks favor dollars rally events speak details consider share committee agreed seem justice directly previous
  perhaps seeking exactly building hearing heard entire self issued financial attorney created release served
  winning rate lower battle ability related views eight seemed repeatedly fire video decided criminal immigrants
  offer international companies takes reprint image woman remarks focused stay answer expressed taxes avoid lives
  base argued killed near appears senator whom data growing risk situation cost paid criticism adding raise impact
  immediately workers live police offered opposition beyond changes results reach choice everyone rules received
  appeared willing fall create meet largely movement claim agreement cases understand pressure allowed certainly
  illegal agenda list happened spoke biggest tough permission comment build school giving suggested challenge
  quickly allies tweeted else push started crisis thousands whole problems ways effect white raised goes reform
  single increase governor middle sides conservatives claims particularly remains voting terms poll described pass
  post parties defense involved ground adviser noted presidency trade interest included voted decades actions higher
  opportunity families turned allow itself community approach moment protect event play leave words strategy
  attention passed border remain threat difficult became hand everything sign significant young chairman accused
  soon view email probably certain staff stand contributed step countries member helped brought spokesman sent
  nomination worked billion calls front anyone liberal concerns longer continued class legislation spent elected
  millions cannot conference sense following laws third showed comments feel needed someone numbers chance hours
  true happen focus leadership local leading serious include tried mean wrong simply victory failed final example
  head provide tell seems nation social force thought wanted latest name children gave reports result shows morning
  using short despite similar executive lawmakers bring attacks large recently instead polls jobs hope bill talking
  ahead free personal women began idea secretary agree plans themselves together makes forward program address
  points evidence whose position anti half within congressional small especially message private outside current
  rather record team lost investigation response means special turn reason immigration today policies calling
  primary potential court level role looking either information leader start further needs votes efforts side
  however attack elections spending sure speech full rights strong hold talk known toward course reporters coming
  senior always supporters taken legal along almost foreign person life matter director economy wants kind times
  behind military announced chief family future meeting effort nothing late anything stop problem ever health order
  history press line general five story find often released action having system able continue great fight expected
  interview questions business official each candidates nominee face getting open groups lead actually economic
  running given went nearly politics held debate comes best taking reported once possible majority across close plan
  care seen found others process wrote home different based weeks himself term earlier night real second power call
  thing money control conservative hard move done look major away important added early race show must security
  working question doing become until keep several place give enough four asked decision leaders trying deal world
  your fact million months candidate little number members media issues later used better again states took believe
  something change month came office things less case really group report help among every news least recent might
  voters never left past statement around high without days does making though issue federal percent officials clear
  party likely vote national already point according policy next good need here administration come three says
  another saying work know part whether under public same presidential want support through long such since then
  these still right well between election called former country both during government including very week think
  state down take much being while where should going political back campaign made told make many years against
  before most even those only first because president year like last there them just could into time some people
  when what other after over were than which also been their will would more they about said this from have with
  that
`.replace(/\s+/g, ' ');

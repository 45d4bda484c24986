/**
 * What a people, a language or a thing of a place is called, and the place: "Russian" and "Russians" count as
 * "Russia" when articles are compared. One line per place: the place, then its words, all lower case and stemmed
 * of their plural. Names of two words are left out: their parts meet anyway.
 */
const LINES = `
afghanistan afghan
albania albanian
algeria algerian
america american
angola angolan
argentina argentine argentinian
armenia armenian
asia asian
australia australian
austria austrian
azerbaijan azerbaijani azeri
bahrain bahraini
bangladesh bangladeshi
belarus belarusian
belgium belgian
bolivia bolivian
bosnia bosnian
brazil brazilian
britain british briton
bulgaria bulgarian
burma burmese
burundi burundian
cambodia cambodian
cameroon cameroonian
canada canadian
catalonia catalan
chad chadian
chechnya chechen
chile chilean
china chinese
colombia colombian
congo congolese
crimea crimean
croatia croatian croat
cuba cuban
cyprus cypriot
denmark danish
ecuador ecuadorian
egypt egyptian
eritrea eritrean
estonia estonian
ethiopia ethiopian
europe european
finland finnish finn
france french
georgia georgian
germany german
ghana ghanaian
greece greek
greenland greenlandic greenlander
guatemala guatemalan
guyana guyanese
haiti haitian
honduras honduran
hungary hungarian
iceland icelandic
india indian
indonesia indonesian
iran iranian
iraq iraqi
ireland irish
israel israeli
italy italian
japan japanese
jordan jordanian
kashmir kashmiri
kazakhstan kazakh
kenya kenyan
korea korean
kosovo kosovar
kurdistan kurdish kurd
kuwait kuwaiti
kyrgyzstan kyrgyz
laos laotian
latvia latvian
lebanon lebanese
liberia liberian
libya libyan
lithuania lithuanian
macedonia macedonian
malaysia malaysian
maldives maldivian
mali malian
malta maltese
mauritania mauritanian
mexico mexican
moldova moldovan
mongolia mongolian
montenegro montenegrin
morocco moroccan
mozambique mozambican
namibia namibian
nepal nepali nepalese
netherlands dutch
nicaragua nicaraguan
nigeria nigerian
niger nigerien
norway norwegian
oman omani
pakistan pakistani
palestine palestinian
panama panamanian
paraguay paraguayan
peru peruvian
philippines philippine filipino
poland polish
portugal portuguese
qatar qatari
romania romanian
russia russian
rwanda rwandan
saudi saudi
scotland scottish scot
senegal senegalese
serbia serbian serb
singapore singaporean
slovakia slovak
slovenia slovenian slovene
somalia somali
spain spanish spaniard
sudan sudanese
sweden swedish swede
switzerland swiss
syria syrian
taiwan taiwanese
tajikistan tajik
tanzania tanzanian
thailand thai
tibet tibetan
tunisia tunisian
turkey turkish turk
turkmenistan turkmen
uganda ugandan
ukraine ukrainian
uruguay uruguayan
uzbekistan uzbek
venezuela venezuelan
vietnam vietnamese
wales welsh
yemen yemeni
zambia zambian
zimbabwe zimbabwean
`;

/** From a demonym to its place. */
export const PLACE_OF: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const [place, ...words] = line.split(' ');
      return words.map((word) => [word, place!] as const);
    }),
);

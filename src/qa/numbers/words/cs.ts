import type { WordTable } from "../lex/word-table.ts";
import { decline, joinTens } from "./decline.ts";

const TEN_STEMS =
  "dvaceti třiceti čtyřiceti padesáti šedesáti sedmdesáti osmdesáti devadesáti".split(" ");
const TENS = joinTens(
  TEN_STEMS,
  "jeda dva tři čtyři pěti šesti sedmi osmi devíti".split(" ").map((one) => [one]),
);
/** "sedmačtyřicet", "sedmačtyřiceti". */
const ONES_FIRST = "jedna dvaa třia čtyřia pěta šesta sedma osma devěta"
  .split(" ")
  .map((one) => (one === "jedna" ? [one, "jedena"] : [one]));
/** "čtyřiačtyřicetiletý". */
const TENS_APART = joinTens(TEN_STEMS, ONES_FIRST, "", true);
const SPELLED = [
  "dvacet třicet čtyřicet padesát šedesát sedmdesát osmdesát devadesát".split(" "),
  TEN_STEMS,
]
  .map((tens) => joinTens(tens, ONES_FIRST, "", true, ""))
  .join("\n");
/** "třiadvacátý". */
const ONES_FIRST_STEMS = joinTens(
  "dvacát třicát čtyřicát padesát šedesát sedmdesát osmdesát devadesát".split(" "),
  ONES_FIRST,
  "",
  true,
  "",
);
const ORDINALS = decline(
  `
    4 čtvrt
    5 pát
    6 šest
    7 sedm
    8 osm
    9 devát
    10 desát
    11 jedenáct
    12 dvanáct
    13 třináct
    14 čtrnáct
    15 patnáct
    16 šestnáct
    17 sedmnáct
    18 osmnáct
    19 devatenáct
    20 dvacát
    30 třicát
    40 čtyřicát
    50 padesát
    60 šedesát
    70 sedmdesát
    80 osmdesát
    90 devadesát
    100 st
    1000 tisíc
    ${ONES_FIRST_STEMS}`,
  "ý á é ého ému ém ou ým ých ými",
);

export const cs: WordTable = {
  cardinals: `
    ${SPELLED}
    1 jeden jedna jedno jednoho jedné jednu jednom jedním jednou
    2 dvou dvěma oba obě obou dvakrát pár
    3 tří třem třemi třech trojice třikrát
    4 čtyř čtyřem čtyřmi čtyřech čtyřikrát
    5 pěti pětkrát
    6 šesti
    7 sedmi
    8 osmi
    9 devíti
    10 deseti desetkrát
    11 jedenácti
    12 dvanácti tucet
    13 třinácti
    14 čtrnácti
    16 šestnácti
    17 sedmnácti
    18 osmnácti
    19 devatenácti
    15 patnácti
    20 dvaceti
    30 třiceti
    40 čtyřiceti
    50 padesáti
    1.5 půldruhého`,
  loose: `
    2000 nultých_let nultých_letech nultá_léta
    2 dvou- dvoj-
    3 tříč- tříd- tříl- tříh- třím- tříp- troj- ztroj-
    4 čtyř- zčtyř-
    5 pěti-
    6 šesti- půl_roku pololetí
    7 sedmi-
    8 osmi-
    9 devíti-
    10 deseti-
    11 jedenácti-
    12 dvanácti-
    13 třinácti-
    14 čtrnácti-
    15 patnácti-
    16 šestnácti-
    17 sedmnácti-
    18 osmnácti-
    19 devatenácti-
    ${TENS}
    ${TENS_APART}
    1 jednička jedničky jedničku jedničkou jedničce
    2 dvojka dvojky dvojku dvojkou dvojce dvojice dvojici
    3 trojka trojky trojku trojkou trojce trojici
    4 čtyřka čtyřky čtyřku čtyřkou čtveřice čtveřici
    5 pětka pětky pětku pětkou pětice pětici pětinásob- pateronásob-
    6 šestka šestky šestku šestkou šestice šestici
    7 sedmička sedmičky sedmičku sedmičkou
    8 osmička osmičky osmičku osmičkou
    9 devítka devítky devítku devítkou
    10 desítka desítku desítkou náctiletý náctiletá náctiletí náctiletých
    11 podruhé_jedenácté pojedenácté
    12 podvanácté poledne poledni polednem
    3 potřetí
    4 počtvrté
    5 popáté
    6 pošesté
    7 posedmé
    8 poosmé
    9 podeváté
    10 podesáté`,
  scales: `
    12 tucty tuctů tucet
    100 set sta stě
    10 desítky desítek
    100 stovka stovku stovky stovek
    1000 tisícovka tisícovku tisícovky tisícovek
    1000 tis. tisíc tisíce tisíců tisícům tisíci tisících
    1e6 mil. milion milionu milione miliony milionů milionům milionem milionech milión milióny miliónů miliónu
    1e9 mld. miliarda miliardy miliard miliardu miliardě miliardou miliardám miliardách miliardami
    1e12 bilion bilionu biliony bilionů bilionům bilionech`,
  ordinals: `
    1 první prvního prvním prvních
    ${ORDINALS}
    2 druhý druhá druhé druhého druhou druhém
    3 třetí třetího
    4 čtvrtý čtvrtá čtvrté čtvrtého
    5 pátý pátá páté pátého
    6 šestý šestá
    10 desátý desátá
    19 devatenáctý devatenácté devatenáctého`,
  fractions: `
    1/2 polovina polovinu poloviny půl
    1/3 třetina třetinu třetiny
    1/4 čtvrtina čtvrtinu čtvrtiny čtvrt
    1/5 pětina pětinu pětiny pětině
    1/6 šestina šestinu šestiny šestině
    1/7 sedmina sedminu sedminy
    1/8 osmina osminu osminy osmině
    1/10 desetina desetinu desetiny desetině`,
  approximate: `
    10 desítky desítek
    12 tucty
    100 stovky stovek
    1000 tisíce
    1e6 miliony
    1e9 miliardy`,
  units: `
    cent cent centy centů
    percent procent procenta procento procentních_bodů procentní_bod procentní_body procentního_bodu procentními_body
    percentage-point procentního_bodu procentními_body procentní_bod procentní_body procentních_bodů
    year rok let roky roku letech letý
    month měsíc měsíce měsíců měsících
    kilometer kilometrech kilometry kilometrům
    meter metrech metry metrům
    hectare hektarech hektary
    day den dny dní
    hour hod. hodin hodiny hodina
    kilogram kilo kila kil kilogramů kilogramy
    year letý letá letého letému letém letou letým leté letých letí
    mile míle míli mil mílí mílích
    foot stopa stopy stop stopách
    inch palec palce palců
    pound libra libry liber librách
    yard yard yardy yardů yardech
    degree stupeň stupně stupňů stupních
    celsius stupňů_Celsia stupně_Celsia stupeň_Celsia
    fahrenheit stupňů_Fahrenheita stupně_Fahrenheita
    kilometer-per-hour km/h kilometrů_za_hodinu kilometry_za_hodinu
    mile-per-hour mil_za_hodinu`,
  currencies: `
    CZK Kč koruna koruny korun
    USD,CAD,AUD dolar dolary dolarů
    EUR euro eur eura
    GBP libra libry liber
    RUB rubl rublů`,
  months: `
    1 lednu
    2 únoru
    3 březnu
    4 dubnu
    5 květnu
    6 červnu
    7 červenci
    8 srpnu
    9 září
    10 říjnu říjnem
    11 listopadu listopadem
    12 prosinci`,
  weekdays: `
    2 úterý
    3 středu středy
    6 sobotu soboty
    7 neděli`,
  decades: `
    20 dvacátá_léta dvacátých_letech dvacátých_let
    30 třicátá_léta třicátých_letech třicátých_let
    40 čtyřicátá_léta čtyřicátých_letech čtyřicátých_let
    50 padesátá_léta padesátých_letech padesátých_let
    60 šedesátá_léta šedesátých_letech šedesátých_let
    70 sedmdesátá_léta sedmdesátých_letech sedmdesátých_let
    80 osmdesátá_léta osmdesátých_letech osmdesátých_let
    90 devadesátá_léta devadesátých_letech devadesátých_let`,
  vague:
    "jeden jedna jedno jednoho jedné jednu jednom jedním jednou oba obě obou pár polovina polovinu poloviny půl druhý druhá druhé druhého druhou druhém čtvrt sedm září",
  stop: "ještě_jednou najednou jeden_z jedna_z jedno_z zaprvé nejprve",
  half: "a_půl",
  to: "až do nebo",
  between: "mezi",
  and: "a",
  hour: "hod. hodin",
  decade: "let léta",
  century: "století stol. stoletích",
  minus: "minus",
  partOf: "z ze",
  tails: "krát let bitov násobn procentn hodinov denn minutov místn",
  examples: [
    ["64bitová verze je 1,5krát rychlejší, 71letý", "64 1.5 71"],
    ["až 12 000 vojáků, z toho 4 000", "12000 4000"],
    ["dvanáct tisíc, 12 tisíc, 12 tis.", "12000 12000 12000"],
    ["20 až 25 tisíc", "20000..25000"],
    ["2,5 milionu dolarů", "2500000 USD"],
    ["v říjnu loňského roku", "--10"],
    ["v pondělí", "wd1"],
    ["15. října 2024", "2024-10-15"],
    ["15 procent", "15 percent"],
    ["v 19. století", "c19"],
    ["desítky tisíc lidí", "~10000"],
    ["za pět let", "5 year"],
  ],
};

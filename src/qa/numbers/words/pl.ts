import type { WordTable } from "../lex/word-table.ts";
import { joinTens } from "./decline.ts";

const TENS = joinTens(
  "dwudziesto trzydziesto czterdziesto pięćdziesięcio sześćdziesięcio siedemdziesięcio osiemdziesięcio dziewięćdziesięcio".split(
    " ",
  ),
  [
    ["jedno"],
    ["dwu"],
    ["trzy"],
    ["cztero"],
    ["pięcio"],
    ["sześcio"],
    ["siedmio"],
    ["ośmio"],
    ["dziewięcio"],
  ],
);

export const pl: WordTable = {
  cardinals: `
    1 jeden jedna jedno jednego jednej jednym jedną raz
    2 oba obie obaj obu obydwa para dwoje dwojga dwom dwóm dwoma dwiema dwu dwóch
    3 troje trojga trzema trzem trzech
    4 czworo czworga czterema czterem czterech
    5 pięcioro pięcioma
    1.5 półtora półtorej
    12 tuzin`,
  loose: `
    2000 lat_dwutysięcznych lata_dwutysięczne latach_dwutysięcznych
    2 dwu- dwój-
    3 trzyos- trzydn- trzykr- trzylet- trzymies- trzygod- trzypięt- trzyczę- potró- trój-
    4 cztero- poczwór- czwór-
    5 pięcio-
    6 sześcio- półrocze półroczu pół_roku
    7 siedmio-
    8 ośmio-
    9 dziewięcio-
    10 dziesięcio-
    11 jedenasto-
    12 dwunasto-
    13 trzynasto-
    14 czternasto-
    15 piętnasto-
    16 szesnasto-
    17 siedemnasto-
    18 osiemnasto-
    19 dziewiętnasto-
    24 doba doby dobę dobie
    ${TENS}
    1 jedynka jedynki jedynkę jedynką
    2 dwójka dwójki dwójkę dwójką dwójce
    3 trójka trójki trójkę trójką trójce
    4 czwórka czwórki czwórkę czwórką czwórce
    5 piątka piątki piątkę piątką piątce pięciokrotn-
    6 szóstka szóstki szóstkę szóstką
    7 siódemka siódemki siódemkę siódemką
    8 ósemka ósemki ósemkę ósemką
    9 dziewiątka dziewiątki
    10 dziesiątka nastolat- nastoletni- nastolet-
    12 południe w_południe północ`,
  scales: `
    12 tuziny tuzinów tuzinami
    10 dziesiątki dziesiątek
    100 setki setek
    1000 tysięczny tysięczna tysięczne tysięcznego tysięcznej tysięcznym tysięczną tysięcznych tysięcznymi
    1000 tys. tysiąc tysiące tysięcy tysiąca tysiącowi tysiącem tysiącu tysiącom tysiącami tysiącach
    1e6 mln milion miliony milionów miliona milionowi milionem milionie milionom milionami milionach
    1e9 mld miliard miliardy miliardów miliarda miliardom miliardami miliardach
    1e12 bln bilion biliony bilionów`,
  fractions: `
    1/2 połowa połowę połowy pół
    1/3 trzecia_część trzecich trzecie
    1/4 ćwierć czwarte czwartych
    1/5 jedna_piąta jednej_piątej jedną_piątą piątych
    1/6 jedna_szósta jednej_szóstej jedną_szóstą szóstych
    1/8 jedna_ósma jednej_ósmej jedną_ósmą ósmych
    1/10 jedna_dziesiąta jednej_dziesiątej jedną_dziesiątą dziesiątych`,
  approximate: `
    10 dziesiątki dziesiątek kilkadziesiąt
    100 setki setek kilkaset
    1000 tysiące tysiącom
    1e6 miliony
    1e9 miliardy`,
  units: `
    cent cent centy centów centa
    percent procent procenta procentów proc. procentach punktów_procentowych punkt_procentowy punkty_procentowe punktami_procentowymi punktom_procentowym pkt_proc. p.p.
    percentage-point punkt_procentowy punkty_procentowe punktów_procentowych punktami_procentowymi punktom_procentowym pkt_proc. p.p.
    year lat lata roku rok latach latom latami
    month miesiąc miesiące miesięcy miesiącach miesiącami
    kilometer kilometrach kilometrami kilometrom
    meter metrach metrami metrom
    hectare hektarach hektarami
    ton tonach tonami
    day dzień dni dnia
    hour godz. godzin godziny godzina
    kilogram kilo kilogramów
    year letni letnia letniego letniemu letniej letnią letnim letnie letnich
    pound funt funta funty funtów funtach
    foot stopa stopy stóp
    inch cal cala cale cali calach
    celsius stopni_Celsjusza stopnie_Celsjusza stopień_Celsjusza
    fahrenheit stopni_Fahrenheita stopnie_Fahrenheita
    degree stopień stopnia stopnie stopni stopniach stopniami
    kilometer-per-hour kilometrów_na_godzinę kilometry_na_godzinę km/h km/godz.
    mile-per-hour mil_na_godzinę`,
  currencies: `
    PLN zł złoty złote złotych złotego
    USD,CAD,AUD dolar dolary dolarów dolara
    EUR euro
    GBP funt funty funtów
    RUB rubel ruble rubli
    UAH hrywna hrywny hrywien`,
  months: `
    1 styczniu styczniem styczniowy styczniowego styczniowym styczniowe styczniowa styczniowej styczniową styczniowych
    2 lutym luty lutowy lutowego lutowym lutowe lutowa lutowej lutową lutowych
    3 marcu marcem marcowy marcowego marcowym marcowe marcowa marcowej marcową marcowych
    4 kwietniu kwietniem kwietniowy kwietniowego kwietniowym kwietniowe kwietniowa kwietniowej kwietniową kwietniowych
    5 maju majem majowy majowego majowym majowe majowa majowej majową majowych
    6 czerwcu czerwcem czerwcowy czerwcowego czerwcowym czerwcowe czerwcowa czerwcowej czerwcową czerwcowych
    7 lipcu lipcem lipcowy lipcowego lipcowym lipcowe lipcowa lipcowej lipcową lipcowych
    8 sierpniu sierpniem sierpniowy sierpniowego sierpniowym sierpniowe sierpniowa sierpniowej sierpniową sierpniowych
    9 wrześniu wrześniem wrześniowy wrześniowego wrześniowym wrześniowe wrześniowa wrześniowej wrześniową wrześniowych
    10 październiku październikiem październikowy październikowego październikowym październikowe październikowa październikowej październikową październikowych
    11 listopadzie listopadem listopadowy listopadowego listopadowym listopadowe listopadowa listopadowej listopadową listopadowych
    12 grudniu grudniem grudniowy grudniowego grudniowym grudniowe grudniowa grudniowej grudniową grudniowych`,
  weekdays: `
    1 poniedziałku poniedziałkiem poniedziałki
    2 wtorku wtorkiem
    3 środę środy środą środzie
    4 czwartku czwartkiem
    5 piątku piątkiem
    6 sobotę soboty sobotą
    7 niedzielę niedzieli niedzielą`,
  vague:
    "jeden jedna jedno jednego jednej jednym jedną raz oba obie obaj obu para maja pół połowa połowę połowy drugi druga drugie drugiej drugiego",
  stop: "jeszcze_raz po_pierwsze na_raz jeden_z jedna_z jedno_z",
  half: "i_pół",
  to: "do lub",
  between: "między pomiędzy",
  and: "a i",
  dateGlue: "r. roku",
  hour: "godz.",
  decades: `
    20 dwudziestych lat_dwudziestych latach_dwudziestych lata_dwudzieste
    30 trzydziestych lat_trzydziestych latach_trzydziestych lata_trzydzieste
    40 czterdziestych lat_czterdziestych latach_czterdziestych lata_czterdzieste
    50 pięćdziesiątych lat_pięćdziesiątych latach_pięćdziesiątych lata_pięćdziesiąte
    60 sześćdziesiątych lat_sześćdziesiątych latach_sześćdziesiątych lata_sześćdziesiąte
    70 siedemdziesiątych lat_siedemdziesiątych latach_siedemdziesiątych lata_siedemdziesiąte
    80 osiemdziesiątych lat_osiemdziesiątych latach_osiemdziesiątych lata_osiemdziesiąte
    90 dziewięćdziesiątych lat_dziewięćdziesiątych latach_dziewięćdziesiątych lata_dziewięćdziesiąte`,
  decade: "lata lat latach",
  century: "wiek wieku wieków w. stulecia stuleciu",
  minus: "minus",
  partOf: "z ze spośród",
  examples: [
    ["nawet 12 tys. żołnierzy, z czego 4 tys.", "12000 4000"],
    ["czterech tysięcy", "4000"],
    ["12 000 i 12 tysięcy, dwanaście tysięcy", "12000 12000 12000"],
    ["od 20 do 25 tysięcy", "20000..25000"],
    ["w październiku ubiegłego roku", "--10"],
    ["w poniedziałek", "wd1"],
    ["pierwsza grupa od pięciu lat", "#1 5 year"],
    ["2,5 mln", "2500000"],
    ["15 października 2024 r.", "2024-10-15"],
    ["15 proc.", "15 percent"],
    ["w XIX wieku", "c19"],
  ],
};

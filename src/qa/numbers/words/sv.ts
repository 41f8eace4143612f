import type { WordTable } from "../lex/word-table.ts";

export const sv: WordTable = {
  cardinals: `
    1 en ett enda
    2 båda bägge par
    1.5 en_och_en_halv`,
  loose: `
    2 tvåbarns-
    3 trebarns-
    4 fyrabarns-
    3 trefaldig tredubbel tredubbla tredubblades tredubblats trefalt
    4 fyrdubbel fyrdubblats fyrfaldig
    6 halvår
    10 tiotal
    20 tjugotal
    30 trettiotal
    40 fyrtiotal
    50 femtiotal
    60 sextiotal
    70 sjuttiotal
    80 åttiotal
    90 nittiotal
    100 hundratal
    1000 tusental
    24 dygn dygnet dygnet_runt
    1 etta ettan
    2 tvåa tvåan tvåfaldig- dubbel- duo tvillingar tvillingarna
    3 trio trion trea trean trefaldig- trio
    4 kvartett kvartetten fyra fyran fyrfaldig-
    5 kvintett kvintetten femma femman femfaldig-
    6 sexa sexan sexfaldig-
    7 sjua sjuan sjufaldig-
    8 åtta åttan åttafaldig-
    9 nia nian
    10 tia tian tonåring- tonår-
    12 dussin middagstid midnatt`,
  scales: `
    12 dussin
    100 hundra
    1000 tusen tkr
    1e6 miljon miljoner mn mkr
    1e9 miljard miljarder md mdkr
    1e12 biljon biljoner`,
  ordinals: `
    1 första förste
    2 andra andre
    3 tredje
    4 fjärde
    5 femte
    100 hundrade
    1000 tusende`,
  fractions: `
    1/2 hälften halv halva halvt
    1/3 tredjedel tredjedelar
    1/4 fjärdedel fjärdedelar kvart kvarts
    1/5 femtedel femtedelar
    1/6 sjättedel sjättedelar
    1/7 sjundedel sjundedelar
    1/8 åttondel åttondelar
    1/10 tiondel tiondelar`,
  approximate: `
    10 tiotals
    10 dussintals
    100 hundratals
    1000 tusentals
    1e4 tiotusentals
    1e5 hundratusentals
    1e6 miljontals`,
  units: `
    mile-scandinavian mil
    cent cent
    percent procent procentenheter procentenhet procentenheterna
    percentage-point procentenhet procentenheter procentenheterna
    year år åring
    month månad månader
    hour timme timmar
    kilogram kilo kilon
    pound pund
    foot fot
    inch tum
    yard yard yards
    mile mile miles engelska_mil
    celsius grader_Celsius
    degree grad grader graders
    kilometer-per-hour kilometer_i_timmen km/tim km/h km/tim.
    mile-per-hour miles_i_timmen mph`,
  currencies: `
    SEK,NOK,DKK krona kronor
    USD,CAD,AUD dollar
    EUR euro
    GBP pund
    RUB rubel`,
  vague: "en ett enda båda bägge par hälften halv halva halvt andra andre maj mars kvart",
  stop: "en_gång en_gång_till ett_par en_av ett_av för_det_första en_annan",
  and: "och",
  half: "och_en_halv och_ett_halvt",
  to: "till eller",
  between: "mellan",
  dateGlue: "den",
  hour: "klockan",
  decade: "talet tal -talet",
  century: "århundradet seklet århundrade århundraden sekel",
  ordinalMark: "a e",
  minus: "minus",
  partOf: "av",
  compound: true,
  tails: "årig års dagars timmars veckors månaders",
  examples: [
    ["upp till 12 000 soldater, varav 4 000", "12000 4000"],
    ["tolvtusen, 12 tusen", "12000 12000"],
    ["20 000 till 25 000", "20000..25000"],
    ["tjugofem", "25"],
    ["2,5 miljoner euro", "2500000 EUR"],
    ["i oktober förra året", "--10"],
    ["på måndagen, måndag", "wd1"],
    ["15 oktober 2024", "2024-10-15"],
    ["15 procent", "15 percent"],
    ["tiotusentals människor", "~10000"],
    ["på fem år", "5 year"],
    ["1990-talet", "1990s"],
  ],
};

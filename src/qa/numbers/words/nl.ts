import type { WordTable } from "../lex/word-table.ts";

export const nl: WordTable = {
  cardinals: `
    1.5 anderhalf anderhalve
    2.5 tweeënhalf tweeënhalve
    3.5 drieënhalf drieënhalve
    4.5 vierenhalf vierenhalve
    5.5 vijfenhalf vijfenhalve
    6.5 zesenhalf zesenhalve
    7.5 zevenenhalf zevenenhalve
    8.5 achtenhalf achtenhalve
    9.5 negenenhalf negenenhalve
    10.5 tienenhalf tienenhalve
    11.5 elfenhalf elfenhalve
    12.5 twaalfenhalf twaalfenhalve
    1 één een enkele
    2 beide beiden tweemaal paar`,
  loose: `
    3 drievoudig verdrievoudigd verdrievoudigde drietal
    4 viervoud verviervoudigd viertal
    6 halfjaar half_jaar
    10 tiental
    12 dozijn
    20 twintigtal
    30 dertigtal
    40 veertigtal
    50 vijftigtal
    100 honderdtal
    24 etmaal dag_en_nacht
    2 duo tweejaarlijks- tweemalig- tweevoudig- tweeling
    3 trio driemalig- drievoudig-
    4 kwartet viermalig- viervoudig-
    5 kwintet vijfmalig- vijfvoudig-
    6 zesmalig- zesvoudig-
    7 zevenmalig- zevenvoudig-
    10 tiener tieners tienermeisje
    12 middag middernacht`,
  scales: `
    12 dozijn
    100 honderd
    1000 duizend
    1e6 miljoen mln
    1e9 miljard mld
    1e12 biljoen`,
  fractions: `
    1/2 helft halve half
    1/3 derde
    1/4 kwart
    1/5 vijfde_deel
    1/6 zesde_deel`,
  approximate: `
    10 tientallen
    10 dozijnen
    100 honderden
    1000 duizenden
    10000 tienduizenden
    100000 honderdduizenden
    1e6 miljoenen
    1e9 miljarden`,
  units: `
    cent cent
    percent procent procentpunt procentpunten
    percentage-point procentpunt procentpunten
    year jaar jaren jarige
    month maand maanden
    hour uur uren
    kilogram kilo kilo's
    pound pond
    foot voet
    inch duim
    mile mijl mijlen
    celsius graden_Celsius
    degree graad graden
    kilometer-per-hour kilometer_per_uur kilometer_per_uur km/uur km_per_uur
    mile-per-hour mijl_per_uur`,
  months: `
    9 sept`,
  currencies: `
    USD,CAD,AUD dollar dollars
    EUR euro euro's
    GBP pond
    RUB roebel roebels`,
  vague: "één een enkele beide beiden paar helft halve half derde tweede acht",
  stop: "een_van één_van een_paar nog_een_keer in_één_keer eerst ten_eerste",
  and: "en",
  to: "tot tot_en_met à of",
  between: "tussen",
  dateGlue: "van",
  hour: "uur",
  decade: "jaren",
  century: "eeuw eeuwen",
  ordinalMark: "e de ste",
  minus: "min",
  partOf: "van van_de",
  compound: true,
  tails: "jarig daags bits voudig",
  examples: [
    ["tot 12.000 soldaten, van wie 4.000", "12000 4000"],
    ["twaalfduizend, 12 duizend", "12000 12000"],
    ["20.000 tot 25.000", "20000..25000"],
    ["vijfentwintig", "25"],
    ["2,5 miljoen euro", "2500000 EUR"],
    ["in oktober vorig jaar", "--10"],
    ["maandag", "wd1"],
    ["15 oktober 2024", "2024-10-15"],
    ["15 procent", "15 percent"],
    ["de 19e eeuw, de jaren 90", "c19 90s"],
    ["tienduizenden mensen", "~10000"],
    ["vijf jaar", "5 year"],
  ],
};

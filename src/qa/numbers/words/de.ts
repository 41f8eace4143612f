import type { WordTable } from "../lex/word-table.ts";

export const de: WordTable = {
  cardinals: `
    1 eins ein eine einen einem einer eines einzige einzigen einmal
    2 zwo zweien beide beiden beider zweimal zweier
    3 dreien dreier dreimal
    1.5 anderthalb eineinhalb
    2.5 zweieinhalb
    3.5 dreieinhalb
    4.5 viereinhalb
    5.5 fünfeinhalb
    6.5 sechseinhalb
    7.5 siebeneinhalb
    8.5 achteinhalb
    9.5 neuneinhalb
    10.5 zehneinhalb
    11.5 elfeinhalb
    12.5 zwölfeinhalb
    250000 Viertelmillion
    500000 Halbmillion
    750000 Dreiviertelmillion
    100 einhundert`,
  loose: `
    3 Trio dreierlei
    6 halbes_Jahr halben_Jahr Halbjahr halben_Jahres
    24 rund_um_die_Uhr
    2000 Nullerjahre Nullerjahren Nullerjahren
    2 beide beider beiden Zwilling Zwillinge Duo Doppel-
    3 Trio Dreifach- dreimalig-
    3 drei-
    4 vier- Vierer
    5 fünf- Fünfer
    6 sechs-
    7 sieben-
    9 neun-
    10 zehn-
    12 zwölf-
    10 Teenager Teenagern Teenagers
    12 Mittag mittags`,
  scales: `
    12 Dutzend
    100 hundert
    1000 tausend Tsd.
    1e6 Mio Mill. Million Millionen
    1e9 Mrd Milliarde Milliarden
    1e12 Billion Billionen`,
  ordinals: `
    1 erste ersten erster erstes erstem
    2 zweite zweiten zweiter zweites zweitem
    3 dritte dritten dritter drittes drittem
    4 vierte vierten vierter viertes viertem
    5 fünfte fünften fünfter fünftes
    6 sechste sechsten sechster sechstes
    7 siebte siebten siebter siebtes siebente siebenten
    8 achte achten achter achtes
    9 neunte neunten neunter neuntes
    10 zehnte zehnten zehnter zehntes
    11 elfte elften elfter
    12 zwölfte zwölften zwölfter
    100 hundertste hundertsten hundertster hundertstes
    1000 tausendste tausendsten tausendster tausendstes`,
  fractions: `
    1/2 Hälfte halb halbe halben halber
    1/3 Drittel Dritteln
    1/4 Viertel Vierteln
    1/5 Fünftel Fünfteln
    1/6 Sechstel Sechsteln
    1/7 Siebtel Siebteln
    1/8 Achtel Achteln
    1/9 Neuntel
    1/10 Zehntel`,
  approximate: `
    10 Dutzende Dutzenden Zehner
    100 Hunderte Hunderten Hunderter
    1000 Tausende Tausenden Tausender
    10000 Zehntausende Zehntausenden
    100000 Hunderttausende Hunderttausenden`,
  units: `
    cent Cent Cents
    percent Prozent Prozentpunkte Prozentpunkten v._H. Prozentpunkt
    percentage-point Prozentpunkt Prozentpunkte Prozentpunkten
    year Jahre Jahren Jahr Jahres -jährig
    hour Std Stunde Stunden
    minute Min Minute Minuten
    second Sek
    kilogram Kilo Kilos
    pound Pfund
    foot Fuß
    inch Zoll
    mile Meile Meilen
    celsius Grad_Celsius
    fahrenheit Grad_Fahrenheit
    degree Grad
    kilometer Kilometern
    meter Metern
    centimeter Zentimetern
    millimeter Millimetern
    kilometer-per-hour Stundenkilometer Stundenkilometern km/h
    mile-per-hour Meilen_pro_Stunde`,
  currencies: `
    USD,CAD,AUD,NZD,HKD,TWD dollar dollars US-Dollar
    USD US-Dollar US-Dollars
    EUR Euro Euros
    GBP,EGP Pfund
    JPY Yen
    CNY Yuan
    KRW,KPW Won
    RUB,BYN Rubel
    UAH Hrywnja Hrywnia
    CHF,XAF Franken`,
  decades: `
    20 Zwanzigerjahre Zwanzigerjahren
    50 Fünfzigerjahre Fünfzigerjahren
    60 Sechzigerjahre Sechzigerjahren
    70 Siebzigerjahre Siebzigerjahren
    80 Achtzigerjahre Achtzigerjahren
    90 Neunzigerjahre Neunzigerjahren`,
  months: `
    1 Jänner
    2 Feber
    10 Oktobers
    11 Novembers`,
  weekdays: `
    6 Sonnabend`,
  vague:
    "ein eine einen einem einer eines einzige einzigen einmal beide beiden beider halb halbe halben halber Hälfte Zehner achten achte",
  stop: "zuerst erst ein_paar ein_bisschen zum_ersten_Mal auf_einmal noch_einmal unter_anderem ein_und_derselbe einer_der eine_der eines_der",
  and: "und",
  to: "bis bis_zu oder",
  between: "zwischen",
  dateGlue: "des den dem der im",
  hour: "Uhr",
  am: "vormittags morgens",
  pm: "nachmittags abends",
  decade: "er ern er-Jahre er-Jahren er_Jahre er_Jahren",
  century: "Jahrhundert Jahrhunderts Jahrhunderte Jh. Jhd. Jahrhunderten",
  minus: "minus",
  partOf: "von von_den der aus",
  compound: true,
  tails:
    "jährig stündig tägig minütig monatig wöchig köpfig fach mal teilig stellig prozentig seitig beinig blättrig bändig eckig flügelig gängig geschossig gleisig händig jährlich klassig motorig phasig polig rädrig reihig silbig sprachig spurig stöckig strahlig stufig stimmig türig zackig zeilig zimmrig zügig er",
  examples: [
    ["bis zu 12.000 Soldaten, davon 4.000", "12000 4000"],
    ["12 000, 12 Tausend, zwölftausend", "12000 12000 12000"],
    ["20.000 bis 25.000 Soldaten", "20000..25000"],
    ["20 bis 25 Tausend", "20000..25000"],
    ["im Oktober letzten Jahres", "--10"],
    ["am Montag", "wd1"],
    ["die erste Gruppe seit fünf Jahren", "#1 5 year"],
    ["2,5 Mio. Euro", "2500000 EUR"],
    ["3,2 Milliarden", "3200000000"],
    ["fünfundzwanzig", "25"],
    ["zweihundertfünfzigtausend", "250000"],
    ["am 15. Oktober 2024", "2024-10-15"],
    ["um 15.30 Uhr", "15:30"],
    ["15 Prozent", "15 percent"],
    ["das 19. Jahrhundert, die 1990er Jahre", "c19 1990s"],
    ["ein 24jähriger Mann", "1? 24"],
    ["zwei Drittel", "2/3"],
    ["Tausende Soldaten", "~1000"],
  ],
};

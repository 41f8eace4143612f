import type { WordTable } from "../lex/word-table.ts";

export const fr: WordTable = {
  cardinals: `
    80 quatre-vingt
    1 une unique
    2 deux_fois
    10 dizaine
    12 douzaine
    15 quinzaine
    20 vingtaine
    30 trentaine
    40 quarantaine
    50 cinquantaine
    60 soixantaine
    70 septante
    80 huitante
    90 nonante
    100 centaine
    1000 millier`,
  loose: `
    40 quadragénaire quadragénaires
    50 quinquagénaire quinquagénaires
    60 sexagénaire sexagénaires
    70 septuagénaire septuagénaires
    80 octogénaire octogénaires
    90 nonagénaire nonagénaires
    3 triple triples tripler triplé triplée triplent
    4 quadruple quadrupler quadruplé
    5 quintuple quintuplé
    6 semestre
    10 dizaine
    12 douzaine
    15 quinzaine
    20 vingtaine
    30 trentaine
    40 quarantaine
    50 cinquantaine
    60 soixantaine
    100 centaine
    1000 millier
    24 jour_et_nuit
    2 duo bisannuel bisannuelle biennale doublé quintupl- jumeaux jumelles
    3 trio triplé
    4 quatuor quadruple
    5 quintuple
    10 adolescent adolescents adolescente adolescentes
    12 midi minuit
    15 quinzaine`,
  scales: `
    12 douzaine douzaines
    100 cent cents
    1000 mille
    1e6 million millions M
    1e9 milliard milliards Md Mds
    1e12 billion billions`,
  ordinals: `
    1 premier première premiers premières 1er 1re 1ère
    2 second seconde`,
  fractions: `
    1/2 moitié demi demie
    1/3 tiers
    1/4 quart quarts
    1/5 cinquième cinquièmes
    1/10 dixièmes`,
  approximate: `
    10 dizaines
    10 douzaines
    100 centaines
    1000 milliers`,
  units: `
    cent centime centimes
    percent pour_cent points_de_pourcentage point_de_pourcentage
    percentage-point point_de_pourcentage points_de_pourcentage
    year ans an années année
    kilogram kilo kilos
    pound livre livres
    foot pied pieds
    inch pouce pouces
    yard yard yards verge verges
    celsius degrés_Celsius degrés_centigrades
    degree degré degrés
    kilometer-per-hour kilomètres_par_heure kilomètres_à_l'heure kilomètres-heure km/heure
    mile-per-hour miles_par_heure miles_à_l'heure milles_à_l'heure
    mile mile miles mille milles`,
  currencies: `
    USD,CAD,AUD,NZD,HKD dollar dollars
    EUR euro euros
    GBP,EGP livre_sterling livres_sterling livres
    JPY yen yens
    CNY yuan yuans
    KRW,KPW won wons
    RUB,BYN rouble roubles
    UAH hryvnia hryvnias
    CHF,XAF franc francs`,
  vague:
    "un une unique neuf second seconde demi demie moitié quart mars dizaine douzaine centaine millier quarantaine quinzaine",
  stop: "au_moins du_moins tout_au_moins à_moins_de d'un d'une l'un l'une un_peu une_fois une_fois_de_plus l'un_des",
  and: "et",
  half: "et_demi et_demie",
  to: "à a au ou",
  between: "entre",
  dateGlue: "de d'",
  hour: "heures heure h",
  minute: "minutes min",
  am: "du_matin",
  pm: "de_l'après-midi du_soir",
  decade: "années décennie",
  century: "siècle siècles s.",
  ordinalMark: "er re ère e ème eme nd nde",
  minus: "moins",
  partOf: "de des sur sur_les parmi_les",
  examples: [
    ["jusqu'à 12 000 soldats, dont 4 000", "12000 4000"],
    ["12 mille, douze mille", "12000 12000"],
    ["entre 20 000 et 25 000 soldats", "20000..25000"],
    ["en octobre de l'année dernière", "--10"],
    ["lundi", "wd1"],
    ["le premier groupe en cinq ans", "#1 5 year"],
    ["2,5 millions d'euros", "2500000 EUR"],
    ["soixante-dix-huit", "78"],
    ["quatre-vingt-dix-neuf", "99"],
    ["deux cent cinquante mille", "250000"],
    ["le 15 octobre 2024", "2024-10-15"],
    ["à 15 h 30", "15:30"],
    ["15 %", "15 percent"],
    ["au XIXe siècle, les années 90", "c19 90s"],
    ["des dizaines de milliers de personnes", "~10000"],
    ["le 1er mars", "--03-01"],
    ["les deux tiers", "2/3"],
  ],
};

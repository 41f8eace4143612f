import type { WordTable } from "../lex/word-table.ts";

export const it: WordTable = {
  cardinals: `
    20 vent'
    30 trent'
    40 quarant'
    50 cinquant'
    60 sessant'
    70 settant'
    80 ottant'
    90 novant'
    3 tré
    21 ventuno ventun
    23 ventitré ventitre
    28 ventotto
    31 trentuno trentun
    33 trentatré trentatre
    38 trentotto
    41 quarantuno quarantun
    43 quarantatré quarantatre
    48 quarantotto
    51 cinquantuno cinquantun
    53 cinquantatré cinquantatre
    58 cinquantotto
    61 sessantuno sessantun
    63 sessantatré sessantatre
    68 sessantotto
    71 settantuno settantun
    73 settantatré settantatre
    78 settantotto
    81 ottantuno ottantun
    83 ottantatré ottantatre
    88 ottantotto
    91 novantuno novantun
    93 novantatré novantatre
    98 novantotto
    1 uno una un unico unica
    2 entrambi entrambe paio ambedue
    12 dozzina
    20 ventina
    100 centinaio
    1000 migliaio`,
  loose: `
    60 sessagenario sessagenaria
    70 settuagenario settuagenaria
    80 ottuagenario ottuagenaria
    90 nonagenario nonagenaria
    11 undicenne undicenni
    12 dodicenne dodicenni
    13 tredicenne tredicenni
    14 quattordicenne quattordicenni
    15 quindicenne quindicenni
    16 sedicenne sedicenni
    17 diciassettenne diciassettenni
    18 diciottenne diciottenni
    19 diciannovenne diciannovenni
    20 ventenne ventenni
    21 ventunenne ventunenni
    22 ventiduenne ventiduenni
    23 ventitreenne ventitreenni
    24 ventiquattrenne ventiquattrenni
    25 venticinquenne venticinquenni
    26 ventiseienne ventiseienni
    27 ventisettenne ventisettenni
    28 ventottenne ventottenni
    29 ventinovenne ventinovenni
    30 trentenne trentenni
    31 trentunenne trentunenni
    32 trentaduenne trentaduenni
    33 trentatreenne trentatreenni
    34 trentaquattrenne trentaquattrenni
    35 trentacinquenne trentacinquenni
    36 trentaseienne trentaseienni
    37 trentasettenne trentasettenni
    38 trentottenne trentottenni
    39 trentanovenne trentanovenni
    40 quarantenne quarantenni
    41 quarantunenne quarantunenni
    42 quarantaduenne quarantaduenni
    43 quarantatreenne quarantatreenni
    44 quarantaquattrenne quarantaquattrenni
    45 quarantacinquenne quarantacinquenni
    46 quarantaseienne quarantaseienni
    47 quarantasettenne quarantasettenni
    48 quarantottenne quarantottenni
    49 quarantanovenne quarantanovenni
    50 cinquantenne cinquantenni
    51 cinquantunenne cinquantunenni
    52 cinquantaduenne cinquantaduenni
    53 cinquantatreenne cinquantatreenni
    54 cinquantaquattrenne cinquantaquattrenni
    55 cinquantacinquenne cinquantacinquenni
    56 cinquantaseienne cinquantaseienni
    57 cinquantasettenne cinquantasettenni
    58 cinquantottenne cinquantottenni
    59 cinquantanovenne cinquantanovenni
    60 sessantenne sessantenni
    61 sessantunenne sessantunenni
    62 sessantaduenne sessantaduenni
    63 sessantatreenne sessantatreenni
    64 sessantaquattrenne sessantaquattrenni
    65 sessantacinquenne sessantacinquenni
    66 sessantaseienne sessantaseienni
    67 sessantasettenne sessantasettenni
    68 sessantottenne sessantottenni
    69 sessantanovenne sessantanovenni
    70 settantenne settantenni
    71 settantunenne settantunenni
    72 settantaduenne settantaduenni
    73 settantatreenne settantatreenni
    74 settantaquattrenne settantaquattrenni
    75 settantacinquenne settantacinquenni
    76 settantaseienne settantaseienni
    77 settantasettenne settantasettenni
    78 settantottenne settantottenni
    79 settantanovenne settantanovenni
    80 ottantenne ottantenni
    81 ottantunenne ottantunenni
    82 ottantaduenne ottantaduenni
    83 ottantatreenne ottantatreenni
    84 ottantaquattrenne ottantaquattrenni
    85 ottantacinquenne ottantacinquenni
    86 ottantaseienne ottantaseienni
    87 ottantasettenne ottantasettenni
    88 ottantottenne ottantottenni
    89 ottantanovenne ottantanovenni
    90 novantenne novantenni
    91 novantunenne novantunenni
    92 novantaduenne novantaduenni
    93 novantatreenne novantatreenni
    94 novantaquattrenne novantaquattrenni
    95 novantacinquenne novantacinquenni
    96 novantaseienne novantaseienni
    97 novantasettenne novantasettenni
    98 novantottenne novantottenni
    99 novantanovenne novantanovenni
    3 triplo tripla triplicare triplicato triplicata
    4 quadruplo quadruplicato
    5 quintuplo
    6 semestre
    10 decina
    12 dozzina
    15 quindicina
    20 ventina
    30 trentina
    40 quarantina
    50 cinquantina
    60 sessantina
    70 settantina
    80 ottantina
    90 novantina
    100 centinaio
    1000 migliaio
    13 il_Duecento del_Duecento nel_Duecento al_Duecento dal_Duecento sul_Duecento
    14 il_Trecento del_Trecento nel_Trecento al_Trecento dal_Trecento sul_Trecento
    15 il_Quattrocento del_Quattrocento nel_Quattrocento al_Quattrocento dal_Quattrocento sul_Quattrocento
    16 il_Cinquecento del_Cinquecento nel_Cinquecento al_Cinquecento dal_Cinquecento sul_Cinquecento
    17 il_Seicento del_Seicento nel_Seicento al_Seicento dal_Seicento sul_Seicento
    18 il_Settecento del_Settecento nel_Settecento al_Settecento dal_Settecento sul_Settecento
    19 l'Ottocento dell'Ottocento nell'Ottocento all'Ottocento dall'Ottocento sull'Ottocento
    20 il_Novecento del_Novecento nel_Novecento al_Novecento dal_Novecento sul_Novecento
    2 duo biennale bicamp- gemelli
    3 trio tricamp- tripletta
    4 quartetto tetracamp-
    5 quintetto pentacamp-
    10 adolescente adolescenti
    12 mezzogiorno mezzanotte`,
  scales: `
    12 dozzine
    100 cento
    1000 mille mila
    1e6 milione milioni mln
    1e9 miliardo miliardi mld
    1e12 bilione bilioni`,
  ordinals: `
    1 primo prima primi prime
    2 secondo seconda secondi seconde
    3 terzo terza
    4 quarto quarta
    5 quinto quinta
    6 sesto sesta
    10 decimo decima`,
  fractions: `
    1/2 metà mezzo mezza
    1/3 terzo terzi
    1/4 quarti
    1/5 quinti`,
  approximate: `
    10 decine
    10 dozzine
    100 centinaia
    1000 migliaia`,
  units: `
    cent centesimo centesimi
    percent per_cento percento punti_percentuali punto_percentuale
    percentage-point punto_percentuale punti_percentuali
    year anni anno
    month mesi mese
    hour ore ora
    kilogram chilo chili kg
    pound libbra libbre
    foot piede piedi
    inch pollice pollici
    yard iarda iarde
    celsius gradi_centigradi gradi_Celsius
    degree grado gradi
    kilometer-per-hour chilometri_orari chilometri_all'ora km/h
    mile-per-hour miglia_orarie miglia_all'ora`,
  currencies: `
    USD,CAD,AUD dollaro dollari
    EUR euro
    GBP sterlina sterline
    RUB rublo rubli
    CHF franco franchi`,
  vague:
    "uno una un unico unica entrambi entrambe ambedue paio dozzina ventina centinaio migliaio secondo seconda secondi seconde metà mezzo mezza prima ora ore quarto quarta",
  stop: "per_lo_meno quanto_meno un_po' uno_di una_volta ancora_una_volta l'un_l'altro in_mezzo prima_di",
  and: "e",
  half: "e_mezzo e_mezza",
  to: "a ai al fino_a fino_al o",
  between: "tra fra",
  dateGlue: "di del",
  hour: "ore",
  decade: "anni decennio",
  century: "secolo secoli",
  ordinalMark: "º ª o a",
  minus: "meno",
  partOf: "di dei delle su degli",
  compound: true,
  examples: [
    ["fino a 12.000 soldati, di cui 4.000", "12000 4000"],
    ["dodicimila, 12 mila", "12000 12000"],
    ["tra 20.000 e 25.000", "20000..25000"],
    ["duecentocinquanta", "250"],
    ["2,5 milioni di euro", "2500000 EUR"],
    ["nell'ottobre dell'anno scorso", "--10"],
    ["lunedì", "wd1"],
    ["15 ottobre 2024", "2024-10-15"],
    ["il 15%, il 15 per cento", "15 percent 15 percent"],
    ["nel XIX secolo, negli anni '90", "c19 90s"],
    ["decine di migliaia", "~10000"],
    ["in cinque anni", "5 year"],
  ],
};

import { decline } from "./decline.ts";

/** Fifths to tenths, hundredths and thousandths of the Slavic languages are ranks: they take endings. */
const RU = `
  1/5 пят
  1/6 шест
  1/7 седьм
  1/8 восьм
  1/9 девят
  1/10 десят
  1/100 сот
  1/1000 тысячн`;
const UK = `
  1/5 п'ят
  1/6 шост
  1/7 сьом
  1/8 восьм
  1/9 дев'ят
  1/10 десят
  1/100 сот
  1/1000 тисячн`;
const PL = `
  1/4 czwart
  1/5 piąt
  1/6 szóst
  1/7 siódm
  1/8 ósm
  1/9 dziewiąt
  1/10 dziesiąt
  1/100 setn
  1/1000 tysięczn`;
const CS = `
  1/3 třetin
  1/4 čtvrtin
  1/5 pětin
  1/6 šestin
  1/7 sedmin
  1/8 osmin
  1/9 devítin
  1/10 desetin
  1/100 setin
  1/1000 tisícin`;

/**
 * The words for the lower number of a fraction in all their cases, as in `WordTable.fractions`: they
 * count only after a number, or alone where they are no rank. For a speaker to read and correct.
 */
export const FRACTION_WORDS: Readonly<Record<string, string>> = {
  en: `
    1/5 fifth
    1/6 sixth sixths
    1/7 seventh sevenths
    1/9 ninth ninths
    1/12 twelfths
    1/100 hundredth hundredths
    1/1000 thousandth thousandths`,
  de: `
    1/20 Zwanzigstel Zwanzigsteln
    1/100 Hundertstel Hundertsteln
    1/1000 Tausendstel Tausendsteln
    3/4 Dreiviertel dreiviertel`,
  nl: `
    1/3 derde
    1/4 vierde
    1/5 vijfde
    1/6 zesde
    1/7 zevende
    1/8 achtste
    1/9 negende
    1/10 tiende
    1/100 honderdste
    1/1000 duizendste
    3/4 driekwart`,
  sv: `
    1/9 niondel niondelar niondelen
    1/12 tolftedel tolftedelar
    1/100 hundradel hundradelar hundradels hundradelen
    1/1000 tusendel tusendelar tusendels tusendelen
    3/4 trekvart`,
  fr: `
    1/3 tiers
    1/6 sixième sixièmes
    1/7 septième septièmes
    1/8 huitième huitièmes
    1/9 neuvième neuvièmes
    1/10 dixième dixièmes
    1/100 centième centièmes
    1/1000 millième millièmes`,
  es: `
    1/3 tercera_parte terceras_partes
    1/4 cuarta_parte cuartas_partes
    1/5 quinto quinta_parte quintas_partes
    1/6 sexto sextos sexta_parte
    1/7 séptimo séptimos séptima_parte
    1/8 octavo octavos octava_parte
    1/9 noveno novenos
    1/10 décimo décimos décima décimas décima_parte
    1/100 centésimo centésimos centésima centésimas
    1/1000 milésimo milésimos milésima milésimas`,
  pt: `
    1/3 terça_parte
    1/4 quarto quarta_parte
    1/5 quinto quinta_parte
    1/6 sexto sextos
    1/7 sétimo sétimos
    1/8 oitavo oitavos
    1/9 nono nonos
    1/10 décimo décimos
    1/100 centésimo centésimos centésima centésimas
    1/1000 milésimo milésimos`,
  it: `
    1/4 quarto quarti
    1/5 quinto quinti
    1/6 sesto sesti
    1/7 settimo settimi
    1/8 ottavo ottavi
    1/9 nono noni
    1/10 decimo decimi
    1/100 centesimo centesimi
    1/1000 millesimo millesimi`,
  ru: `
    2/3 две_трети
    1/3 треть трети третью третей третям третями третях
    1/4 четверть четверти четвертью четвертей четвертям четвертями четвертях
    ${decline(RU, "ая ой ую ых ым ыми")}`,
  uk: `
    1/3 третина третини третині третину третиною третин третинам третинами третинах
    1/4 чверть чверті чвертю чвертей чвертям чвертями чвертях
    ${decline(UK, "а ої ій у ою і их им ими")}`,
  pl: `
    1/3 trzecia trzeciej trzecią trzecie trzecich trzecim trzecimi
    1/4 ćwierci ćwiercią
    ${decline(PL, "a ej ą e ych ym ymi")}`,
  cs: `
    1/4 čtvrti čtvrtí
    ${decline(CS, "a y ě u ou ám ami ách")}
    1/3 třetin
    1/4 čtvrtin
    1/5 pětin
    1/6 šestin
    1/8 osmin
    1/10 desetin
    1/100 setin
    1/1000 tisícin`,
  ar: `
    2/3 ثلثا ثلثين ثلثي ثلثاها
    1/3 أثلاث
    1/4 أرباع
    1/5 أخماس
    1/6 أسداس
    1/7 أسباع
    1/8 أثمان
    1/9 أتساع
    1/10 أعشار
    1/100 أجزاء_من_المئة أجزاء_من_مئة أجزاء_من_المائة جزء_من_المئة جزء_من_المائة
    1/1000 أجزاء_من_الألف جزء_من_الألف`,
  fa: `
    1/4 چهارم
    1/5 پنجم
    1/6 ششم
    1/7 هفتم
    1/8 هشتم
    1/9 نهم
    1/10 دهم
    1/100 صدم
    1/1000 هزارم`,
  hi: `
    1/5 पाँचवें_हिस्से पांचवें_हिस्से पाँचवा_हिस्सा
    1/10 दसवें दसवें_हिस्से
    1/100 सौवें सौवाँ सौवां सौवें_हिस्से
    1/1000 हज़ारवें हजारवें`,
  id: `
    1/9 sepersembilan persembilan
    1/6 perenam
    1/8 perdelapan
    1/10 persepuluh
    1/100 perseratus seperseratus
    1/1000 perseribu seperseribu`,
  tr: `
    1/3 üçte_birine üçte_birinden üçte_birlik
    2/3 üçte_ikisine üçte_ikisinin üçte_ikisinden üçte_ikilik
    1/4 dörtte_birine dörtte_birlik
    3/4 dörtte_üçüne dörtte_üçünü dörtte_üçünün dörtte_üçünden dörtte_üçlük
    1/5 beşte_birine beşte_birinden beşte_birlik
    2/5 beşte_iki beşte_ikisi beşte_ikisini
    3/5 beşte_üç beşte_üçü
    4/5 beşte_dört beşte_dördü
    1/10 onda_birine onda_birinden`,
};

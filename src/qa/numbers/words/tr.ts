import type { WordTable } from "../lex/word-table.ts";

export const tr: WordTable = {
  cardinals: `
    1 bir tek
    2 iki ikisi her_iki çift
    3 üçü
    1.5 bir_buçuk
    2.5 iki_buçuk
    3.5 üç_buçuk
    0.5 yarım`,
  loose: `
    3 üçlü üçer üçüncülük
    4 dörtlü
    5 beşli
    6 yarıyıl
    10 ona
    2 ikili ikiz ikizler
    3 üçlü üçlünün
    4 dörtlü dörtlünün
    5 beşli
    10 ergen ergenler genç
    12 öğlen öğle gece_yarısı`,
  scales: `
    12 düzine
    100 yüz
    1000 bin bini bine binin binde binden binlik
    1e6 milyon mn milyona milyonu milyonun milyonda milyondan milyonluk
    1e9 milyar mlr milyara milyarı milyarın milyarda milyardan milyarlık
    1e12 trilyon`,
  ordinals: `
    1 ilk birinci
    2 ikinci
    3 üçüncü
    4 dördüncü
    5 beşinci`,
  fractions: `
    1/2 yarısı yarı
    1/3 üçte_bir üçte_biri üçte_birini üçte_birinin
    1/4 çeyrek çeyreği dörtte_bir dörtte_biri dörtte_birini dörtte_birinin
    1/5 beşte_bir beşte_biri beşte_birini beşte_birinin
    1/6 altıda_bir altıda_biri altıda_birini
    1/7 yedide_bir yedide_biri
    1/8 sekizde_bir sekizde_biri
    1/10 onda_bir onda_biri onda_birini
    2/3 üçte_iki üçte_ikisi üçte_ikisini
    3/4 dörtte_üç dörtte_üçü`,
  approximate: `
    10 onlarca düzinelerce
    100 yüzlerce
    1000 binlerce
    1e4 on_binlerce
    1e5 yüz_binlerce
    1e6 milyonlarca
    1e9 milyarlarca`,
  units: `
    cent sent sente sentten
    percent yüzde_puan puan puanlık
    percentage-point yüzde_puan puan puanlık
    year yıl yıldır yılda yıllık yılın yılı yıla yaşında
    month ay aylık
    day gün gündür günü günün
    hour saat saatlik saati saatini
    minute dakika dakikalık dakikada dakikadan
    second saniye saniyelik saniyede saniyeden saniyenin
    kilometer kilometrelik kilometrede kilometreden kilometreye
    meter metrelik metrede metreden metreye
    hectare hektarlık
    kilogram kilo kiloluk kilogramlık
    pound libre libreden librelik poundluk pound
    foot fit ayak feet
    inch inç inçlik inçe
    yard yarda yard
    mile mil millik mile
    celsius santigrat_derece derece_santigrat derece_Celsius
    fahrenheit fahrenhayt fahrenhayt_derece derece_Fahrenheit
    degree derece derecelik dereceye dereceyi
    kilometer-per-hour km/sa km/saat
    mile-per-hour mil/saat`,
  currencies: `
    TRY lira TL
    USD,CAD,AUD dolar dolarlık dolardan dolara doların
    EUR avro euro euroluk eurodan euroya euronun avroluk avrodan avroya
    GBP sterlin
    RUB ruble`,
  months: `
    1 ocak'ta ocakta ocağın ocaktan
    2 şubat'ta şubatta şubatın şubattan
    3 mart'ta martta martın marttan
    4 nisan'da nisanda nisanın nisandan
    5 mayıs'ta mayısta mayısın mayıstan
    6 haziran'da haziranda haziranın hazirandan
    7 temmuz'da temmuzda temmuzun temmuzdan
    8 ağustos'ta ağustosta ağustosun ağustostan
    9 eylül'de eylülde eylülün eylülden
    10 ekim'de ekimde ekiminde ekim'inde ekimin ekimden
    11 kasım'da kasımda kasımında kasım'ında kasımın kasımdan
    12 aralık'ta aralıkta aralığında aralığın aralıktan`,
  decades: `
    20 yirmili yirmili_yıllar yirmili_yıllarda yirmili_yılların yirmili_yıllardan
    30 otuzlu otuzlu_yıllar otuzlu_yıllarda otuzlu_yılların otuzlu_yıllardan
    40 kırklı kırklı_yıllar kırklı_yıllarda kırklı_yılların kırklı_yıllardan
    50 ellili ellili_yıllar ellili_yıllarda ellili_yılların ellili_yıllardan
    60 altmışlı altmışlı_yıllar altmışlı_yıllarda altmışlı_yılların altmışlı_yıllardan
    70 yetmişli yetmişli_yıllar yetmişli_yıllarda yetmişli_yılların yetmişli_yıllardan
    80 seksenli seksenli_yıllar seksenli_yıllarda seksenli_yılların seksenli_yıllardan
    90 doksanlı doksanlı_yıllar doksanlı_yıllarda doksanlı_yılların doksanlı_yıllardan`,
  vague:
    "bir tek her_iki çift yarısı yarı yarım ilk ikinci ocak ay gün ekim kasım aralık mart bin yüz on kırk altı aralığında aralığın",
  stop: "bir_kez bir_daha birbirini birbirine bir_şey bir_kere hiçbir herhangi_bir bir_süre aynı_anda bir_an_önce bir_gün bir_yıl",
  half: "buçuk",
  to: "ila ile veya",
  between: "arasında",
  dateGlue: "yılının yılı",
  decade: "ların lar lerin ler yıllarda yıllar",
  century: "yüzyıl yüzyılın yüzyılda yüzyıla yüzyıldan yüzyıllarda asır asırda",
  ordinalMark: "inci ıncı uncu üncü nci ncı ncu ncü",
  percentBefore: "yüzde",
  minus: "eksi",
  wholeThen: "kişiden",
  examples: [
    ["12.000 kadar asker, 4.000'i", "12000 4000"],
    ["on iki bin, 12 bin", "12000 12000"],
    ["20.000 ila 25.000", "20000..25000"],
    ["2,5 milyon dolar", "2500000 USD"],
    ["geçen yılın ekim ayında", "--10?"],
    ["pazartesi", "wd1"],
    ["15 Ekim 2024", "2024-10-15"],
    ["yüzde 15, %15", "15 percent 15 percent"],
    ["19. yüzyıl", "c19"],
    ["binlerce kişi, on binlerce kişi", "~1000 ~10000"],
    ["beş yıl", "5 year"],
    ["iki buçuk milyon", "2500000"],
  ],
};

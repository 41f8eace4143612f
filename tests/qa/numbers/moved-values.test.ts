import { describe, expect, it } from "vitest";
import { checkNumbers } from "../../../src/qa/numbers/index.ts";

function said(source: string, target: string, locale: string): string[] {
  return checkNumbers(source, target, "en", locale)
    .findings.filter(({ severity }) => severity !== "info")
    .map(({ rule, severity }) => `${rule} ${severity}`);
}

describe("a number that is said in another way", () => {
  it.each([
    ["es", "two and a half times as much", "dos veces y media más"],
    ["es", "three times the usual amount", "el triple de lo habitual"],
    ["pl", "A family of four gets 1,200 euros", "Czteroosobowa rodzina dostaje 1200 euro"],
    ["pl", "210 millimetres fell within 24 hours", "w ciągu doby spadło 210 milimetrów"],
    ["fr", "The journey takes 2 hours and 15 minutes", "Le trajet dure 2 h 15"],
    ["ko", "Only one in five households", "다섯 가구 중 한 가구뿐"],
    ["zh-Hant", "Only one in five households was insured", "只有五分之一的家庭有投保"],
    ["zh-Hant", "We had twenty minutes to leave", "我們只有二十分鐘可以逃"],
    ["uk", "At 7 p.m. on Thursday", "У четвер о сьомій вечора"],
    ["uk", "in the 21st century", "у XXI столітті"],
    ["ja", "School No. 12 with 430 pupils", "第12学校の430人"],
    ["ko", "within 7 days", "일주일 안에"],
    ["tr", "6 percentage points ahead", "6 puan önde"],
    ["de", "340 acres of land, 15 miles away", "138 Hektar Land, 24 Kilometer entfernt"],
    ["tr", "when 4,300 people died", "4 bin 300 kişinin öldüğü"],
    ["ar", "12,500 of them in Selvano", "بينهم 12 ألفًا و500 في سيلفانو"],
    ["fa", "12,500 of them", "۱۲ هزار و ۵۰۰ نفر از آنان"],
    ["ar", "at least 2 billion dollars", "ملياري دولار على الأقل"],
    ["ja", "fell by 3.5 percentage points to 38%", "3.5ポイント下がって38％になった"],
    ["de", "in a poll of 1,004 voters from Jan. 10 to 12", "1004 Wähler vom 10. bis 12. Januar"],
    ["zh-Hant", "a poll of 1,004 voters from Jan. 10 to 12", "1月10日至12日對1004名選民"],
    ["id", "about a sixth of the amount", "sekitar seperenam dari jumlah"],
    ["uk", "about a sixth of the amount", "приблизно шостою частиною"],
    ["th", "about a sixth of the amount", "ราวหนึ่งในหกของปริมาณ"],
    ["sv", "built in the 19th century", "byggdes på 1800-talet"],
    ["it", "built in the 19th century", "risale all’Ottocento"],
    ["cs", "said Dario Venn, 44", "říká čtyřiačtyřicetiletý Dario Venn"],
    ["ru", "said Dario Venn, 44", "говорит сорокачетырёхлетний Дарио Венн"],
    ["es", "said Dario Venn, 44, after 19 years", "dijo Venn, de 44 años, que lleva 19"],
    ["fr", "Of the 86 schools in the province, 17", "Sur les 86 écoles de la province, 17"],
    ["uk", "call 24 hours a day", "телефонувати цілодобово"],
    ["vi", "SELVANO, Jan. 9 – A quake", "SELVANO, 9/1 – Một trận động đất"],
    ["zh-Hant", "I counted to ten", "我數到十"],
    ["vi", "Of the 86 schools, 17 collapsed", "Trong số 86 trường, 17 trường bị sập"],
    ["tr", "since 1963, when 4,300 people died", "4300 kişinin öldüğü 1963’ten beri"],
    ["ja", "118 factories in 17 countries", "17カ国の118工場"],
    ["th", "3,100 kilowatt hours", "3,100 กิโลวัตต์ชั่วโมง"],
    ["id", "lasted four and a half hours", "berlangsung empat setengah jam"],
    ["nl", "lasted four and a half hours", "duurde vierenhalf uur"],
    ["th", "lasted four and a half hours", "ใช้เวลาสี่ชั่วโมงครึ่ง"],
    ["zh-Hant", "within eleven weeks", "在十一週內"],
    ["de", "won 3–1 in front of 18,400", "gewann vor 18.400 Zuschauern 3:1"],
    ["bo", "on October 15, 2024", "༢༠༢༤ ལོའི་ཟླ་ ༡༠ ཚེས་ ༡༥"],
    ["sv", "the wind reached 95 kilometres per hour", "vinden nådde 95 kilometer i timmen"],
    ["vi", "an area of 640 square kilometres", "khu vực rộng 640 km vuông"],
    ["tr", "202 people, 14 more than allowed", "izin verilenden 14 fazla, 202 kişi"],
    ["tr", "61 bodies, 12 of them children", "12’si çocuk 61 ceset"],
    ["ar", "“40 people stood there,” said one of the 118", "قال أحد الـ118: «كان 40 شخصًا هناك»"],
    ["cs", "The 47-year-old ship", "Sedmačtyřicet let stará loď"],
    ["it", "some 30 boats", "una trentina di barche"],
    ["id", "Nearly two thirds of those polled", "Hampir dua pertiga responden"],
    ["cs", "is 1.5 times faster", "je 1,5krát rychlejší"],
    ["fr", "needs Node.js 20.19 or later", "nécessite Node.js 20.19 ou une version ultérieure"],
    ["zh-Hant", "1.5 times faster than the 32-bit build", "比 32 位元版本快 1.5 倍"],
    ["ar", "a 7.4-magnitude earthquake", "زلزال بقوة 7,4 درجات"],
  ])("is no finding in %s: %s, %s", (locale, source, target) => {
    expect(said(source, target, locale)).toEqual([]);
  });
});

describe("a number that stands where another should", () => {
  it.each([
    ["de", "Of 1,250 homes, 940 are in place", "Von 940 Häusern stehen 1250", "numbers/swapped"],
    ["de", "open 8:30 a.m. to 4 p.m.", "geöffnet von 16 bis 8.30 Uhr", "numbers/range"],
    ["fr", "The flood of 17–18 June 2024", "L’inondation des 18 et 17 juin 2024", "numbers/range"],
    ["pl", "9.2 metres, the highest since 1897", "1897 metra, od 9,2 roku", "numbers/swapped"],
    ["ja", "5,000 flats in three years", "5000年間で3戸の住宅", "numbers/swapped"],
    ["de", "the 21st century, 200 nights", "das 200. Jahrhundert, 21 Nächte", "numbers/swapped"],
    [
      "de",
      "2 hours and 15 minutes instead of 1 hour and 20 minutes",
      "zwei Stunden und 20 Minuten statt einer Stunde und 15 Minuten",
      "numbers/swapped",
    ],
    ["de", "between 15,000 and 20,000", "zwischen 15 und 20.000", "numbers/range"],
    ["de", "at 2.75% over 15 years", "zu 275 Prozent über 15 Jahre", "numbers/value"],
    ["de", "6 percentage points ahead", "6 Prozent vorn", "numbers/unit"],
    ["vi", "by 1 May", "trước ngày 1 tháng 50", "numbers/date"],
    [
      "de",
      "fell by 3.5 percentage points to 38%",
      "um 38 Prozentpunkte auf 3,5 Prozent",
      "numbers/unit",
    ],
    ["tr", "when 4,300 people died", "4 bin kişinin öldüğü", "numbers/value"],
    ["fr", "on March 16, the 50th anniversary", "le 50 mars, le 16e anniversaire", "numbers/date"],
    [
      "ja",
      "on 340 acres, below −20 °C in January",
      "138月、1ヘクタール、氷点下20度",
      "numbers/date",
    ],
    ["ja", "118 factories in 17 countries", "118カ国の17工場", "numbers/swapped"],
    ["ko", "118 factories in 17 countries", "118개국 공장 17곳", "numbers/swapped"],
    [
      "tr",
      "since 1963, when 4,300 people died",
      "4300’den beri, 1963 kişi öldü",
      "numbers/swapped",
    ],
    ["hi", "says Venn, 44, who for 19 years", "44 साल से, 19 वर्षीय वेन", "numbers/swapped"],
    ["tr", "School No. 12 with 430 pupils", "430 No’lu okul 12 öğrenciyle", "numbers/swapped"],
    ["ja", "61 bodies, 12 of them children", "12人の遺体、うち61人は子ども", "numbers/swapped"],
    ["ko", "61 bodies, 12 of them children", "시신 12구, 이 중 61구는 어린이", "numbers/swapped"],
    ["pl", "30 boats on 640 square kilometres", "640 łodzi na 30 km kw.", "numbers/swapped"],
    [
      "fr",
      "20,000 euros, later up to 150,000",
      "20 000 euros, puis 150 000 dollars",
      "numbers/unit",
    ],
    ["es", "for silence at 7:52 p.m.", "de silencio a las 19.520", "numbers/missing"],
    ["zh-Hant", "until midnight on March 6", "直到6月6日午夜", "numbers/date"],
    ["ru", "a value between 0 and 1", "значение от 0", "numbers/range"],
    ["fr", "from May 2021 to December 2022", "de mai 2022 à décembre 2021", "numbers/date"],
    ["sv", "since the 1990s, to 3,100 kWh", "sedan 3 100-talet, till 1990 kWh", "numbers/date"],
    ["es", "won 3–1, its first victory", "ganó por 3, su primera victoria", "numbers/range"],
    ["ko", "7,800 people in nine countries", "7800개국에서 9명", "numbers/swapped"],
    ["ja", "in the third quarter", "第6四半期に", "numbers/value"],
    ["es", "called off at 2–1", "se suspendió con 2", "numbers/range"],
    ["vi", "a 9-year-old girl", "một bé gái", "numbers/missing"],
  ])("is found in %s: %s, %s", (locale, source, target, rule) => {
    expect(said(source, target, locale).map((text) => text.split(" ")[0])).toContain(rule);
  });
});

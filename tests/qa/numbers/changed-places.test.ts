import { describe, expect, it } from "vitest";
import { told } from "./alarms.ts";

/** Source, a right translation, the same with two values in each other's place. */
type Case = readonly [locale: string, source: string, right: string, wrong: string];

function finds(cases: readonly Case[]): void {
  it.each(cases)("%s: %s", (locale, source, right, wrong) => {
    expect(told(source, right, locale)).toEqual([]);
    expect(told(source, wrong, locale)).not.toEqual([]);
  });
}

describe("values that the source spells out", () => {
  finds([
    [
      "de",
      "Sales of tea were up 4.5 per cent, and coffee fell by seven per cent.",
      "Der Absatz von Tee stieg um 4,5 Prozent, der von Kaffee fiel um 7 Prozent.",
      "Der Absatz von Tee stieg um 7 Prozent, der von Kaffee fiel um 4,5 Prozent.",
    ],
    [
      "ja",
      "They saw nine tankers, and later 14 ferries.",
      "彼らは9本のタンカー、その後14本のフェリーを見た。",
      "彼らは14本のタンカー、その後9本のフェリーを見た。",
    ],
    [
      "sv",
      "See chapter six, section 240.",
      "Se kapitel 6, avsnitt 240.",
      "Se kapitel 240, avsnitt 6.",
    ],
  ]);

  it("may be turned round by a language that puts the verb last, and how often a thing is done by any", () => {
    expect(
      told("Three goals down starting the 14 rounds", "14回の試合を3点差で始めた", "ja"),
    ).toEqual([]);
    expect(told("open six days a week, 300 days a year", "全年300天、每周6天开放", "zh")).toEqual(
      [],
    );
  });
});

describe("one number instead of another", () => {
  finds([
    [
      "ko",
      "We moved to room 214 instead of the usual room 36 last week.",
      "지난주에 평소의 36호실 대신 214호실로 옮겼다.",
      "지난주에 평소의 214호실 대신 36호실로 옮겼다.",
    ],
    [
      "ja",
      "It sends 40 trucks rather than the promised 25.",
      "約束の25台ではなく、40台のトラックを送る。",
      "約束の40台ではなく、25台のトラックを送る。",
    ],
    [
      "tr",
      "The hall has 610 seats instead of the old 480.",
      "Salonda eski 480 yerine 610 koltuk var.",
      "Salonda eski 610 yerine 480 koltuk var.",
    ],
  ]);
});

describe("a part and its whole, one of them in words", () => {
  finds([
    ["ja", "One in six pupils walks.", "生徒の6人に1人が歩く。", "生徒の1人に6人が歩く。"],
    ["ko", "One in six pupils walks.", "학생 6명 중 1명이 걷는다.", "학생 1명 중 6명이 걷는다."],
    ["ja", "home to seven of the lake's nine frogs", "カエル9種の内7種", "カエル7種の内9種"],
    [
      "zh-Hans",
      "an order of 34 trams that included nine long ones",
      "订购34辆电车，其中包括9辆长车",
      "订购9辆电车，其中包括34辆长车",
    ],
  ]);
});

describe("the ends of a range that only one side tells as one", () => {
  finds([
    ["tr", "voters, 21- to 34-year-olds", "21-34 yaş arası seçmenler", "34-21 yaş arası seçmenler"],
    ["hi", "voters, 21- to 34-year-olds", "21-से-34 वर्षीय मतदाता", "34-से-21 वर्षीय मतदाता"],
    [
      "ja",
      "Rent went up from $900 in May to more than $1,300.",
      "家賃は5月の900ドルから1300ドル以上に上がった。",
      "家賃は5月の1300ドルから900ドル以上に上がった。",
    ],
    [
      "fr",
      "between 4 per cent and a maximum of 9 per cent",
      "entre 4 % et un maximum de 9 %",
      "entre 9 % et un maximum de 4 %",
    ],
    [
      "vi",
      "from the late 11th to the 14th century",
      "từ cuối thế kỷ 11 đến thế kỷ 14",
      "từ cuối thế kỷ 14 đến thế kỷ 11",
    ],
  ]);

  it("are not turned where the source tells the later first", () => {
    expect(told("to $1,300, up from $900", "900ドルから1300ドルに", "ja")).toEqual([]);
  });
});

describe("months", () => {
  finds([
    [
      "vi",
      "It opened in May, and it was closed in August.",
      "Nó mở vào tháng 5 và bị đóng vào tháng 8.",
      "Nó mở vào tháng 8 và bị đóng vào tháng 5.",
    ],
    [
      "de",
      "It opened in May, and it was closed in August.",
      "Sie öffnete im Mai und wurde im August geschlossen.",
      "Sie öffnete im August und wurde im Mai geschlossen.",
    ],
    [
      "ko",
      "In October a magnitude 5.3 quake hit the island.",
      "10월 규모 5.3의 지진이 섬을 강타했다.",
      "5.3월 규모 10의 지진이 섬을 강타했다.",
    ],
  ]);
});

describe("a word that both texts share, beside a number", () => {
  finds([
    ["es", "at the par-4 17th hole", "en el hoyo 17 par 4", "en el hoyo 4 par 17"],
    [
      "it",
      "a Category 2 storm, 310 miles off the coast at 6 a.m.",
      "una tempesta di categoria 2, a 310 miglia dalla costa alle 6",
      "una tempesta di categoria 310, a 2 miglia dalla costa alle 6",
    ],
    [
      "ja",
      "a solar panel and a 3400mAh 21700 cell",
      "太陽電池と3400mAhの21700電池",
      "太陽電池と21700mAhの3400電池",
    ],
    [
      "uk",
      "on BBC Radio 3 on Friday at 9:40",
      "на BBC Radio 3 у п'ятницю о 9.40",
      "на BBC Radio 9.40 у п'ятницю о 3",
    ],
  ]);

  it("may stand without its number", () => {
    expect(told("A Volvo 240 and 12 other cars", "Ein 240 von Volvo und 12 weitere", "de")).toEqual(
      [],
    );
  });
});

describe("a year and another number", () => {
  finds([
    [
      "de",
      "The town had a population of 61,300 in 2019.",
      "Die Stadt hatte im Jahr 2019 eine Bevölkerung von 61.300.",
      "Die Stadt hatte im Jahr 61.300 eine Bevölkerung von 2019.",
    ],
    [
      "cs",
      "The town had a population of 61,300 in 2019.",
      "V roce 2019 mělo město populaci 61 300.",
      "V roce 61 300 mělo město populaci 2019.",
    ],
    [
      "ja",
      "They kept 340 promises made in 2016.",
      "2016年にした約束340件を守った。",
      "340年にした約束2016件を守った。",
    ],
    [
      "ru",
      "They kept 340 promises made in 2016.",
      "Они сдержали 340 обещаний, данных в 2016 году.",
      "Они сдержали 2016 обещаний, данных в 340 году.",
    ],
    [
      "fr",
      "He died in 2009 aged 62.",
      "Il est mort en 2009 à l'âge de 62 ans.",
      "Il est mort en 62 à l'âge de 2009 ans.",
    ],
    [
      "pl",
      "2014: A quake of magnitude 6.1 hit the north.",
      "2014: trzęsienie o sile 6,1 nawiedziło północ.",
      "6,1: trzęsienie o sile 2014 nawiedziło północ.",
    ],
  ]);

  it("is no year that is told without its number, nor a span of years", () => {
    expect(told("1,127 last year, 2,706 in 2011", "vorig jaar 1.127, in 2011 2.706", "nl")).toEqual(
      [],
    );
    expect(told("340 trees in 40 years since 1980", "1980年以来の40年間に340本", "ja")).toEqual([]);
  });
});

describe("ages", () => {
  finds([
    [
      "ko",
      "Ana Reis, 47, joined in February.",
      "47세인 아나 레이스는 2월에 합류했다.",
      "2세인 아나 레이스는 47월에 합류했다.",
    ],
    [
      "es",
      "a 40-year-old man and a 17-year-old boy",
      "un hombre de 40 años y un chico de 17 años",
      "un hombre de 17 años y un chico de 40 años",
    ],
  ]);
});

it("reads a measure behind the Thai for where or while, which is no rank", () => {
  expect(told("38 gardens and 700 hectares", "สวน 38 แห่ง และพื้นที่ 700 เฮกตาร์", "th")).toEqual([]);
  expect(told("38 gardens and 700 hectares", "สวน 700 แห่ง และพื้นที่ 38 เฮกตาร์", "th")).not.toEqual([]);
});

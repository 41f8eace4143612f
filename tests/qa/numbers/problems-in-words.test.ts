import { describe, expect, it } from "vitest";
import { read, told } from "./alarms.ts";

describe("a problem in words says the same in another way", () => {
  it.each([
    ["Twenty dozen eggs cost $80.", "Двадцать дюжин яиц стоят 80 $.", "ru"],
    ["Twenty dozen eggs cost $80.", "20ダースの卵は80ドルです。", "ja"],
    ["She gives back $.30 per litre.", "Elle rend 0,30 $ par litre.", "fr"],
    ["Each guest needs .25 cakes.", "ゲスト1人につき.25個のケーキが必要です。", "ja"],
    ["They mix it in a ratio of 4:11.", "Ils le mélangent dans un rapport de 4 : 11.", "fr"],
    ["a ratio of 4:11 of flour and milk", "以 4 勺面粉和 11 勺牛奶的比例", "zh-Hans"],
    ["They roll an eight-sided die.", "Sie werfen einen achtseitigen Würfel.", "de"],
    ["the seventh test after seven lessons", "7回の授業の後の7回目のテスト", "ja"],
    ["a 1 time payment of $900", "однократная выплата 900 $", "ru"],
    ["with a 15% discount", "打八五折", "zh-Hans"],
    ["sold at 30% off", "七折出售", "zh-Hans"],
    ["Her car is five times as old as mine.", "她的车比我的车旧四倍。", "zh-Hans"],
    ["Deliver it by 4 pm.", "Ipeleke kufikia saa 10 jioni.", "sw"],
    ["It opens at 8 am.", "Inafunguliwa saa 2 asubuhi.", "sw"],
    [
      "The bridge is 12 years old. Ana is 3 years older than Rui, who is 9.",
      "Die Brücke ist 12 Jahre alt. Ana ist 3 Jahre älter als Rui, der 9 Jahre alt ist.",
      "de",
    ],
    [
      "We walk 12 km a day. Except in June, when we walk 7 km.",
      "Außer im Juni, wenn wir 7 km gehen, gehen wir 12 km am Tag.",
      "de",
    ],
    [
      "She made $900 after selling the bags at $45 each.",
      "Elle a vendu les sacs à 45 $ pièce pour un gain de 900 $.",
      "fr",
    ],
  ])("%s", (source, target, locale) => {
    expect(told(source, target, locale)).toEqual([]);
  });
});

describe("news says the same in another way", () => {
  it.each([
    ["They found 140 cases across 25 regions.", "彼らは25の地域で140件の事例を見つけた。", "ja"],
    ["They found 140 cases across 25 regions.", "他们在 25 个地区发现了 140 起事件。", "zh-Hans"],
    ["with 90 saves, including 34 late", "34の終盤セーブを含む90セーブで", "ja"],
    ["They won 14.5 to 11.5.", "他们以 14.5 比 11.5 打败对手。", "zh-Hans"],
    ["since 9/11", "911 事件以来", "zh-Hans"],
    ["in the wake of September 11", "911事件をきっかけに", "ja"],
    ["the Pac-12 champions", "帕克十二联盟冠军", "zh-Hans"],
    ["in the '60s and '70s", "在上世纪 6、70 年代", "zh-Hans"],
    ["levels before COVID", "úroveň před covidem-19", "cs"],
    ["temperatures above 90 degrees", "Temperaturen von über 30 Grad", "de"],
    [
      "It made $41.5 million from tickets in 2018.",
      "Za rok 2018 činily v daném roce tržby 41,5 milionu.",
      "cs",
    ],
  ])("%s", (source, target, locale) => {
    expect(told(source, target, locale)).toEqual([]);
  });
});

describe("what is wrong is found all the same", () => {
  it.each([
    ["Twenty dozen eggs cost $80.", "Dreißig Dutzend Eier kosten 80 $.", "de"],
    ["She gives back $.30 per litre.", "Elle rend 30 $ par litre.", "fr"],
    ["They mix it in a ratio of 4:11.", "Ils le mélangent dans un rapport de 4 : 12.", "fr"],
    ["with a 15% discount", "打七五折", "zh-Hans"],
    ["It opens at 8 am.", "Inafunguliwa saa 3 asubuhi.", "sw"],
    ["since 9/11", "912 事件以来", "zh-Hans"],
    ["the Pac-12 champions", "帕克十三联盟冠军", "zh-Hans"],
    ["temperatures above 90 degrees", "Temperaturen von über 40 Grad", "de"],
    [
      "We walk 12 km a day. In June, we walk 7 km.",
      "Wir gehen 7 km am Tag. Im Juni gehen wir 12 km.",
      "de",
    ],
  ])("%s", (source, target, locale) => {
    expect(told(source, target, locale)).not.toEqual([]);
  });
});

describe("numbers in another's place are found", () => {
  it.each([
    [
      "a one that only the translation counts",
      "The mill grinds 18 sacks per day.",
      "工場は18日に1袋をひきます。",
      "ja",
    ],
    ["a one that has the price", "One lamp costs $6.", "ランプは6つあたり1ドルです。", "ja"],
    [
      "a price and a count",
      "She buys 3 hats for $8.50 each and 3 ties for $2.50 each.",
      "彼女は$3の帽子を8.50個、$2.50のネクタイを3本買います。",
      "ja",
    ],
    [
      "prices that others part",
      "He has 14 chairs and sells them for $25 each. He buys 9 tables for $40 each.",
      "彼は14脚の椅子を$40で売ります。彼は$25の机を9台買います。",
      "ja",
    ],
    [
      "a list of two that name the same",
      "It costs $14 for adults and $11 for children.",
      "大人は11ドル、子供は14ドルです。",
      "ja",
    ],
    [
      "two rates of one kind",
      "Ana earns $30 an hour and Rui earns $18 an hour.",
      "Ana verdient 18 $ pro Stunde und Rui verdient 30 $ pro Stunde.",
      "de",
    ],
    [
      "bags of two things",
      "She bought 7 bags of flour and 2 bags of salt.",
      "Sie kaufte 2 Säcke Mehl und 7 Säcke Salz.",
      "de",
    ],
    [
      "a weekday that is there already",
      "On Monday she ran 4 km. On Tuesday she ran 6 km. On Monday it rained, on Friday not.",
      "Am Montag lief sie 4 km. Am Dienstag lief sie 6 km. Am Dienstag regnete es, am Freitag nicht.",
      "de",
    ],
    ["so many at a time", "He sells them for $2 each.", "彼は4個あたり2ドルで売ります。", "ja"],
  ])("%s", (_, source, target, locale) => {
    expect(told(source, target, locale)).not.toEqual([]);
  });

  it.each([
    ["The mill grinds 18 sacks per day.", "工場は1日に18袋をひきます。", "ja"],
    ["One lamp costs $6.", "ランプは1つあたり6ドルです。", "ja"],
    [
      "She buys 3 hats for $8.50 each and 3 ties for $2.50 each.",
      "彼女は$8.50の帽子を3個、$2.50のネクタイを3本買います。",
      "ja",
    ],
    ["It costs $14 for adults and $11 for children.", "大人は14ドル、子供は11ドルです。", "ja"],
    [
      "She opens 24 hours a day, 7 days a week.",
      "Sie hat 7 Tage die Woche 24 Stunden am Tag geöffnet.",
      "de",
    ],
    [
      "On Monday she ran 4 km. On Tuesday she ran 6 km. On Monday it rained.",
      "Am Montag lief sie 4 km, und es regnete. Am Dienstag lief sie 6 km.",
      "de",
    ],
    ["They meet every other day for $2 each.", "彼らは2日ごとにそれぞれ2ドルで会います。", "ja"],
  ])("not where they stand right: %s", (source, target, locale) => {
    expect(told(source, target, locale)).toEqual([]);
  });
});

describe("numbers are read in words", () => {
  it.each([
    ["twenty dozen, 3 dozen", "240 36", "en"],
    ["vingt douzaines", "240", "fr"],
    ["a 500-millisecond pause", "500", "de"],
    ["打八五折、打三折，三折叠屏", "0.85 0.3", "zh-Hans"],
    ["6回のテスト、6回目のテスト", "6 #6", "ja"],
  ])("%s", (text, mentions, locale) => {
    expect(read(text, locale)).toBe(mentions);
  });
});

import { describe, expect, it } from "vitest";
import { read, told } from "./alarms.ts";

describe("what a translator says in another way", () => {
  it.each([
    [
      "Almost three quarters are in their twenties or thirties.",
      "Quasi tre quarti sono ventenni o trentenni.",
      "it",
    ],
    ["More are in their twenties or thirties.", "更多的人二三十岁。", "zh-Hans"],
    ["They are in their 20s or 30s.", "Sie sind zwischen 20 und 39 Jahre alt.", "de"],
    ["since the early 2000s", "sinds het begin van deze eeuw", "nl"],
    ["twice as many as in the 1980s and ’90s together", "上世纪八九十年代总和的两倍", "zh-Hans"],
    ["LINDAU, June 8 (Reuters) – 71 seats", "【リンダウ8日ロイター】71議席", "ja"],
    ["HANOI, Nov 12 (Reuters) - Exports rose 5%.", "路透河內12日電：出口成長5%。", "zh-Hant"],
    [
      "More than 16 inches (about 40 centimetres) of rain fell in 12 hours.",
      "En doce horas cayeron más de 40 centímetros de lluvia.",
      "es",
    ],
    [
      "winds of 130 miles per hour (209 kph)",
      "Windgeschwindigkeiten von 209 Kilometern pro Stunde",
      "de",
    ],
    ["She ran it in 1:08:42.", "Sie lief 1 Stunde 8 Minuten 42 Sekunden.", "de"],
    ["She ran it in 1:08:42.", "Hon sprang på 1.08.42.", "sv"],
    ["She won in 3:58.27.", "Elle a gagné en 3 min 58 s 27.", "fr"],
    ["having been 2–0 down at halftime", "nach einem 0:2 zur Pause", "de"],
    ["beat Corran 4–2, having been 2–0 down", "半场0比2落后，以4比2击败科兰队", "zh-Hans"],
    ["Storms are 50% more frequent.", "Stürme sind um die Hälfte häufiger.", "de"],
    ["Storms are 50% more frequent.", "Такие штормы случаются в полтора раза чаще.", "ru"],
    ["Two in three residents", "三分之二的居民", "zh-Hans"],
    ["goals in the 86th and the 90th", "gols aos 41 e aos 45 do segundo tempo", "pt-BR"],
    ["a dozen towns", "十多个城镇", "zh-Hans"],
    ["the third storm in as many weeks", "3週來第3場風暴", "zh-Hant"],
  ])("%s", (source, target, locale) => {
    expect(told(source, target, locale)).toEqual([]);
  });
});

describe("what is still wrong", () => {
  it.each([
    ["in their twenties or thirties", "zwischen 23 und 39 Jahre alt", "de"],
    [
      "winds of 130 miles per hour (209 kph)",
      "Windgeschwindigkeiten von 202 Kilometern pro Stunde",
      "de",
    ],
    ["16 inches (about 40 centimetres) of rain", "403ミリの雨", "ja"],
    ["She ran it in 1:08:42.", "Sie lief es in 1:08:47.", "de"],
    ["beat Corran 4–2", "schlug Corran mit 2:4", "de"],
    ["half a million more", "53万枚多", "zh-Hans"],
    ["a quarter of a million homes", "28万户", "zh-Hans"],
    ["The parliament meets on July 1.", "Парламент соберется 4 июля – в третий раз.", "ru"],
    ["revenue of 4.27 billion crowns", "매출 42억3천만 크로네", "ko"],
  ])("%s", (source, target, locale) => {
    expect(told(source, target, locale)).not.toEqual([]);
  });
});

describe("numbers that were read apart", () => {
  it.each([
    ["42억7천만 크로네, 5억4천600만", "ko", "4270000000 546000000"],
    ["三四百人、二三十岁", "zh-Hans", "300..400 20..30 year"],
    ["八九十年代", "zh-Hans", "80s 90s"],
    ["第二十三次", "zh-Hans", "#23"],
    ["třiadvacáté, třem čtvrtinám, osm setin", "cs", "#23 0.75 0.08"],
    ["трем четвертям, восемь сотых", "ru", "0.75 0.08"],
    ["nueve salarios anuales y medio, vigésimo tercera", "es", "9.5 #23"],
    ["il 1° luglio", "it", "--07-01"],
    ["vào ngày 1/7, ngày 15/2", "vi", "--07-01 --02-15"],
    ["بیست‌وسومین، سه‌چهارم", "fa", "#23 0.75"],
    ["तेईसवीं बार", "hi", "#23"],
    ["สามในสี่", "th", "0.75"],
    ["1h08min42s, 3min58s27", "pt-BR", "1 hour 8 minute 42 second 3 minute 58.27 second"],
    ["half a million, a quarter of a million", "en", "500000 250000"],
    ["eine halbe Million", "de", "500000"],
    ["250 ms to 1 s", "en", "250 millisecond 1 second"],
  ])("%s", (text, locale, mentions) => {
    expect(read(text, locale)).toBe(mentions);
  });
});

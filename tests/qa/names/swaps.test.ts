import { describe, expect, it } from "vitest";
import { checkNames } from "../../../src/qa/names/index.ts";

const rules = (source: string, target: string, locale: string): string[] =>
  checkNames(source, target, "en", locale).map(({ rule }) => rule);
const train = "The bodies come home by train, from Moscow to Pyongyang.";

describe("names/swapped", () => {
  it.each([
    [
      "de",
      "Die Leichen kommen im Zug aus Moskau nach Pjöngjang.",
      "Die Leichen kommen im Zug aus Pjöngjang nach Moskau.",
    ],
    [
      "uk",
      "Тіла везуть потягом із Москви до Пхеньяна.",
      "Тіла везуть потягом із Пхеньяна до Москви.",
    ],
    [
      "ar",
      "تعود الجثامين بالقطار من موسكو إلى بيونغ يانغ.",
      "تعود الجثامين بالقطار من بيونغ يانغ إلى موسكو.",
    ],
    [
      "ko",
      "시신은 모스크바에서 평양까지 열차로 온다.",
      "시신은 평양에서 모스크바까지 열차로 온다.",
    ],
    [
      "ja",
      "遺体はモスクワから平壌まで列車で運ばれる。",
      "遺体は平壌からモスクワまで列車で運ばれる。",
    ],
    ["zh-Hant", "遺體搭火車從莫斯科運回平壤。", "遺體搭火車從平壤運回莫斯科。"],
  ])("sees in %s where the train comes from", (locale, right, wrong) => {
    expect(rules(train, right, locale)).toEqual([]);
    expect(rules(train, wrong, locale)).toEqual(["names/swapped"]);
  });

  it("sees who sent whom where languages are built alike", () => {
    const source = "North Korea has sent thousands of soldiers to Russia.";
    expect(
      rules(source, "La Corée du Nord a envoyé des milliers de soldats en Russie.", "fr"),
    ).toEqual([]);
    expect(
      rules(source, "La Russie a envoyé des milliers de soldats en Corée du Nord.", "fr"),
    ).toEqual(["names/swapped"]);
  });

  it("sees exchanged counts", () => {
    const source = "Iran accused Iraq; Iran then left.";
    expect(rules(source, "Irak beschuldigte Iran; Irak ging dann.", "de")).toEqual([
      "names/swapped",
    ]);
  });

  it("lets lists and phrases be ordered as a language wants", () => {
    expect(
      rules(
        "people who fled to South Korea or China",
        "ceux qui ont fui en Chine ou en Corée du Sud",
        "fr",
      ),
    ).toEqual([]);
    expect(rules("Taipei, Taiwan", "台灣台北", "zh-Hant")).toEqual([]);
  });
});

describe("who did what to whom", () => {
  const said = (target: string, locale: string, source = "Ukraine attacked Russia on Monday.") =>
    checkNames(source, target, "en", locale).map(({ rule }) => rule);

  it.each([
    ["de", "Russland griff die Ukraine am Montag an."],
    ["fr", "La Russie a attaqué l’Ukraine lundi."],
    ["es", "Rusia atacó a Ucrania el lunes."],
    ["ru", "Россия атаковала Украину в понедельник."],
    ["uk", "Росія атакувала Україну в понеділок."],
    ["pl", "Rosja zaatakowała Ukrainę w poniedziałek."],
  ])("is found turned round in %s", (locale, target) => {
    expect(said(target, locale)).toEqual(["names/swapped"]);
  });

  it.each([
    ["de", "Die Ukraine griff Russland am Montag an."],
    ["de", "Russland wurde am Montag von der Ukraine angegriffen."],
    ["ru", "Россию в понедельник атаковала Украина."],
    ["ru", "Украина атаковала Россию."],
    ["fr", "La Russie a été attaquée par l’Ukraine."],
    ["pl", "Rosję zaatakowała w poniedziałek Ukraina."],
  ])("is left alone where grammar explains it in %s: %s", (locale, target) => {
    expect(said(target, locale)).toEqual([]);
  });
});

describe("two people", () => {
  const source = "The envoy Noura Haddad flew to Hanoi to meet Samuel Kiprotich.";

  it.each([
    ["de", "Die Gesandte Noura Haddad flog nach Hanoi, um Samuel Kiprotich zu treffen."],
    ["fr", "L’émissaire Noura Haddad s’est rendue à Hanoï pour rencontrer Samuel Kiprotich."],
    ["ru", "Посланница Нура Хаддад прилетела в Ханой на встречу с Самуэлем Кипротичем."],
  ])("keep their order in %s", (locale, target) => {
    expect(rules(source, target, locale)).toEqual([]);
  });

  it.each([
    ["de", "Die Gesandte Samuel Kiprotich flog nach Hanoi, um Noura Haddad zu treffen."],
    ["fr", "L’émissaire Samuel Kiprotich s’est rendue à Hanoï pour rencontrer Noura Haddad."],
    ["ru", "Посланница Самуэль Кипротич прилетела в Ханой на встречу с Нурой Хаддад."],
  ])("do not change places in %s", (locale, target) => {
    expect(rules(source, target, locale)).toEqual(["names/swapped"]);
  });

  it("may do so in lists, where one speaks of the other, and where somebody is acted upon", () => {
    expect(
      rules(
        "Samuel Kiprotich and Noura Haddad left.",
        "Noura Haddad und Samuel Kiprotich gingen.",
        "de",
      ),
    ).toEqual([]);
    expect(
      rules(
        "Samuel Kiprotich is too late, Noura Haddad said.",
        "Noura Haddad sagte, Samuel Kiprotich sei zu spät.",
        "de",
      ),
    ).toEqual([]);
    expect(
      rules(
        "Samuel Kiprotich was thanked by Noura Haddad.",
        "Noura Haddad dankte Samuel Kiprotich.",
        "de",
      ),
    ).toEqual([]);
  });

  it("are not compared where a language builds its sentences otherwise", () => {
    expect(
      rules(
        "Samuel Kiprotich met Noura Haddad in Hanoi.",
        "ハノイでヌーラ・ハダド氏にサミュエル・キプロティチ氏が会った。",
        "ja",
      ),
    ).toEqual([]);
  });
});

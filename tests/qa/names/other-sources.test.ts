import { describe, expect, test } from "vitest";
import { inspectNames } from "../../../src/qa/names/index.ts";

/** What is said about a pair: the messages that are more than a notice. */
function said(from: string, source: string, to: string, target: string): string[] {
  return inspectNames(source, target, from, to)
    .findings.filter(({ severity }) => severity !== "info")
    .map(({ message }) => message);
}

describe("words of inflected languages that only begin as a place does", () => {
  test.each([
    [
      "ru",
      "Первый день. Перед домом тихо.",
      "en",
      "The first day. It is quiet in front of the house.",
    ],
    [
      "ru",
      "Малая сцена открыта. Критика молчит.",
      "en",
      "The small stage is open. The critics are silent.",
    ],
    ["uk", "Дані свідчать про зростання.", "en", "The data show growth."],
    ["uk", "Прийшла Ганна.", "cs", "Přišla Hanna."],
    ["cs", "Samotné město je tiché.", "en", "The town itself is quiet."],
  ])("%s: %s", (from, source, to, target) => {
    expect(said(from, source, to, target)).toEqual([]);
  });
});

describe("German nouns", () => {
  test.each([
    ["Ich will auf die E-Mail antworten.", "I want to answer the email."],
    ["Das Gerät bietet HiFi-Qualität.", "The device offers HiFi quality."],
    ["Sie kamen im Finale der Runde weiter.", "They got through in the finals of the round."],
  ])("%s", (source, target) => {
    expect(said("de", source, "en", target)).toEqual([]);
  });

  test("names stay names", () => {
    const source = "Gestern sprach Anna Holzinger mit Weimann.";
    expect(said("de", source, "en", "Yesterday Anna Holzinger spoke with Weimann.")).toEqual([]);
    expect(said("de", source, "en", "Yesterday Anna Holzinker spoke with Weimann.")).not.toEqual(
      [],
    );
  });
});

describe("places in the cases of inflected languages", () => {
  test.each([
    [
      "ru",
      "Он уехал из Филиппин и с Кубы.",
      "en",
      "He left the Philippines and Cuba.",
      "He left the Philippines and Peru.",
    ],
    [
      "uk",
      "Він живе в Данії з канадцями.",
      "en",
      "He lives in Denmark with Canadians.",
      "He lives in Norway with Canadians.",
    ],
    [
      "cs",
      "Žije v Kanadě i v Koreji.",
      "en",
      "She lives in Canada and in Korea.",
      "She lives in China and in Korea.",
    ],
    [
      "pl",
      "Wróciła z Niemiec i z Włoch.",
      "en",
      "She came back from Germany and Italy.",
      "She came back from Germany and Spain.",
    ],
  ])("%s: %s", (from, source, to, right, wrong) => {
    expect(said(from, source, to, right)).toEqual([]);
    expect(said(from, source, to, wrong)).not.toEqual([]);
  });
});

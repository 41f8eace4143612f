import { describe, expect, it } from "vitest";
import { checkLast, type Pair } from "./check-last.ts";

/** What is said, and how loudly, about the last of some units of one document. */
function said(locale: string, ...units: readonly Pair[]): string[] {
  return checkLast(locale, units).map(({ severity, message }) => `${severity}: ${message}`);
}

describe("a name with what its language adds", () => {
  it.each([
    ["cs", "Hollins's car is red.", "Hollinsův vůz je červený."],
    ["cs", "Maria Hollins sang.", "Zpívala Maria Hollinsová."],
    ["cs", "He thanked Kelly and Lee.", "Poděkoval Kellymu a Leeovi."],
    ["cs", "a Wendover judge", "wendoverský soudce"],
    ["sv", "a Wendover judge", "en Wendoverdomare"],
    ["sv", "Wendover's judge", "Wendovers domare"],
    ["de", "the Wendover company", "das Wendoverunternehmen"],
    ["nl", "the Wendover voters", "de Wendoverkiezers"],
    ["tr", "from the Wendovers", "Wendoverlardan"],
    ["pl", "He met Assad.", "Spotkał się z Asadem."],
    ["sv", "Thomas Bjorn won.", "Thomas Bjørn vann."],
  ])("is the name in %s: %s", (locale, source, target) => {
    const kept: Pair = ["Then Wendover met Hollins.", "Wendover, Hollins."];
    expect(said(locale, kept, [source, target])).toEqual([]);
  });
});

describe("a place with what its language adds", () => {
  it.each([
    ["cs", "American and British banks", "americké a britské banky"],
    ["cs", "Welsh voters in California", "velšští voliči v Kalifornii"],
    ["sv", "Scottish and American banks", "skotska och amerikanska banker"],
    ["sv", "a German magazine in the UK", "en tysk tidning i Storbritannien"],
    ["id", "The U.S. and North Korea", "A.S. dan Korea Utara"],
    ["de", "northern Mexico and the Korean War", "Nordmexiko und der Koreakrieg"],
    ["sv", "Yunnan province, eastern Ukraine", "Yunnanprovinsen, östra Ukraina"],
    ["pt-PT", "Welsh and Scottish banks in the US", "bancos galeses e escoceses nos E.U.A."],
    ["vi", "the Welsh parliament", "nghị viện Wales"],
    ["uk", "the Macedonian president in The Hague", "президент Македонії в Гаазі"],
    ["ru", "a farmer in Oregon", "фермер из Орегона в США"],
    ["nl", "the District of Columbia", "Washington D.C."],
  ])("is the place in %s: %s", (locale, source, target) => {
    expect(said(locale, [source, target])).toEqual([]);
  });

  it.each([
    [
      "cs",
      "an American bank",
      "německá banka",
      "error: Expected Spojené státy (American), found německá",
    ],
    ["sv", "an American bank", "en fransk bank", "error: Expected USA (American), found fransk"],
    ["id", "a bank in Russia", "bank di Ukraina", "error: Expected Rusia (Russia), found Ukraina"],
  ])("is missed in %s where another one stands", (locale, source, target, message) => {
    expect(said(locale, [source, target])).toEqual([message]);
  });

  it("is not read into a longer word", () => {
    expect(said("uk", ["European rules", "Правила на Кубок"])).toEqual([
      "warning: Expected Європа (European), found no such name",
    ]);
  });
});

describe("a name that is left out", () => {
  const before: Pair = ["Then Hollins came to Leeds.", "Hollins est venue à Leeds."];

  it("is only mentioned where the unit beside has it", () => {
    expect(said("fr", before, ["Yesterday Hollins sang.", "Hier, elle a chanté."])).toEqual([
      "info: Expected Hollins, found no such name",
    ]);
  });

  it("is a warning where a stranger stands in its place", () => {
    expect(said("fr", before, ["Yesterday Hollins sang.", "Alors Drayton a chanté hier."])).toEqual(
      ["warning: Expected Hollins, found Drayton, whom the source does not name"],
    );
  });

  it("is a warning where a hole stands in its place", () => {
    expect(said("fr", before, ["Yesterday Hollins sang.", "a chanté hier."])).toEqual([
      "warning: Expected Hollins, found no such name",
    ]);
  });

  it("is a warning where the translation lacks it everywhere", () => {
    const elsewhere: Pair = ["It rained.", "Il pleuvait."];
    expect(said("fr", elsewhere, ["Then they met Hollins.", "Puis ils l’ont vue."])).toEqual([
      "warning: Expected Hollins, found no such name",
    ]);
  });

  it("is a warning where somebody is introduced by it", () => {
    expect(said("fr", before, ["Maria Hollins sang.", "Hier, elle a chanté."])).toEqual([
      "warning: Expected Hollins (Maria Hollins), found no such name",
    ]);
  });
});

describe("a word that only sounds like a name", () => {
  it("is none where names have capitals", () => {
    const pairs: Pair[] = [
      ["Daley came.", "Дейли пришёл."],
      ["Daley won.", "Дейли победил."],
      ["The match was won by Daley.", "Это было для него легко."],
    ];
    expect(said("ru", ...pairs)).not.toContainEqual(expect.stringContaining("found для"));
  });
});

describe("a title that is left as it is", () => {
  it("keeps the letters of a place in it", () => {
    const pairs: Pair[] = [
      ["She lives in Washington.", "Она живёт в Вашингтоне."],
      ["He likes Washington.", "Ему нравится Вашингтон."],
      ["So wrote the Washington Examiner.", "Об этом написала Washington Examiner."],
    ];
    expect(said("ru", ...pairs)).toEqual([]);
  });
});

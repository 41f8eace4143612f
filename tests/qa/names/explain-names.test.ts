import { describe, expect, it } from "vitest";
import { createNameMemory, explainNames } from "../../../src/qa/names/index.ts";

const source = "Marta Lindqvist flew from Beirut to Estonia.";

describe("explainNames", () => {
  it("shows what was read and how it was matched", () => {
    const target = "Марта Линдквист прилетела из Бейрута в Эстонию.";
    const readings = explainNames(source, target, "en", "ru");
    expect(readings.map(({ name, outcome }) => [name, outcome])).toEqual([
      ["Marta Lindqvist", "found"],
      ["Beirut", "found"],
      ["Estonia", "found"],
    ]);
    expect(readings[0]!.matches).toMatchObject([
      { text: "Марта", how: "sound" },
      { text: "Линдквист", how: "sound" },
    ]);
    expect(readings[1]!.matches).toMatchObject([{ text: "Бейрута", how: "table", likeness: 1 }]);
    for (const { span, name } of readings) {
      expect(source.slice(span.start, span.end)).toBe(name);
    }
  });

  it("shows the finding where the names differ", () => {
    const target = "Марта Линдквист прилетела из Каира в Эстонию.";
    expect(explainNames(source, target, "en", "ru")[1]).toMatchObject({
      name: "Beirut",
      outcome: "different",
      finding: { rule: "names/missing", severity: "error" },
    });
  });

  it("says of what nothing can be known that it was not checked", () => {
    const readings = explainNames("Ask Kenji Amagai.", "雨貝健二に聞く。", "en", "ja");
    expect(readings).toMatchObject([{ name: "Kenji Amagai", outcome: "not checked", matches: [] }]);
  });
});

describe("names that other translations show", () => {
  const texts = {
    de: "Telia und Google haben ihren Verkehr verlegt.",
    fr: "Telia et Google ont déplacé leur trafic.",
    es: "Telia y Google han desviado su tráfico.",
    pl: "Przeniesiono ruch.",
  };
  const english = "Telia and Google have moved their traffic.";

  it("misses a name in the one language that goes without it", () => {
    const memory = createNameMemory();
    for (const [locale, text] of Object.entries(texts)) {
      memory.add(english, text, "en", locale, { namespace: "a", key: "1" });
    }
    expect(explainNames(english, texts.pl, "en", "pl", { memory })).toMatchObject([
      { name: "Telia", outcome: "different" },
      { name: "Google", outcome: "different" },
    ]);
    expect(explainNames(english, texts.de, "en", "de", { memory })).toMatchObject([
      { outcome: "found" },
      { outcome: "found" },
    ]);
  });
});

describe("adjectives of countries", () => {
  it.each([
    ["de", "Die estnische Regierung"],
    ["fr", "Le gouvernement estonien"],
    ["es", "El gobierno estonio"],
    ["pt-BR", "O governo estoniano"],
    ["pl", "Estoński rząd"],
    ["ru", "Эстонское правительство"],
    ["uk", "Естонський уряд"],
    ["ar", "الحكومة الإستونية"],
    ["hi", "एस्टोनियाई सरकार"],
  ])("knows them in %s by the rules of the language", (locale, target) => {
    expect(explainNames("The Estonian government", target, "en", locale)).toMatchObject([
      { name: "Estonian", outcome: "found" },
    ]);
  });

  it("does not take an ordinary word for one", () => {
    expect(explainNames("A picturesque town", "Eine malerische Stadt", "en", "de")).toEqual([]);
  });
});

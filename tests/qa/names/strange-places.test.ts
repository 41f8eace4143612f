import { describe, expect, it } from "vitest";
import { checkNames, createNameMemory } from "../../../src/qa/names/index.ts";
import { checkLast } from "./check-last.ts";

/** What is said of one unit. */
function said(locale: string, source: string, target: string): string[] {
  return checkLast(locale, [[source, target]])
    .filter(({ severity }) => severity !== "info")
    .map(({ severity, message }) => `${severity}: ${message}`);
}

/** What is said of the French of a unit that stands in a document with other languages. */
function saidBeside(
  others: Readonly<Record<string, readonly string[]>>,
  sources: readonly string[],
  french: readonly string[],
): string[] {
  const memory = createNameMemory();
  for (const [locale, targets] of Object.entries({ ...others, fr: french }))
    for (const [at, target] of targets.entries())
      memory.add(sources[at]!, target, "en", locale, { namespace: "news", key: String(at) });
  return checkNames(sources.at(-1)!, french.at(-1)!, "en", "fr", { memory })
    .filter(({ severity }) => severity !== "info")
    .map(({ message }) => message);
}

describe("a place that the source does not name", () => {
  it.each([
    ["fr", "Les fermiers ont quitté la Bolivie pour toujours.", "Bolivie"],
    ["pl", "Rolnicy opuścili Boliwię na zawsze.", "Boliwię"],
    ["ru", "Фермеры навсегда покинули Боливию ради моря.", "Боливию"],
  ])("stands in the place of an ordinary word, in %s", (locale, target, found) => {
    expect(said(locale, "The farmers left the Rangers for good.", target)).toEqual([
      `warning: Expected Rangers, found ${found}, whom the source does not name`,
    ]);
  });

  it("explains something where it stands far from the name", () => {
    const source = "Today the Rangers spoke for an hour of trade, of ships and of the new law.";
    const target =
      "Aujourd’hui, les gardes ont parlé une heure de commerce, de navires et de la nouvelle loi de la Bolivie.";
    expect(said("fr", source, target)).toEqual([]);
  });

  it("is none where a word of the source is written so", () => {
    const source = "Today Francesco of the Rangers left.";
    expect(said("es", source, "Hoy dejó a los guardas Francesco, al fin.")).toEqual([]);
  });

  it("may be what the source calls by a point of the compass", () => {
    const source = "The farmers left the South for good.";
    const target = "Les fermiers ont quitté la Bolivie pour toujours.";
    expect(said("fr", source, target)).toEqual([]);
  });

  it("is what the source means where another language names it, too", () => {
    const source = ["The farmers left the Rangers for good."];
    const french = ["Les fermiers ont quitté la Bolivie pour toujours."];
    const warned = "Expected Rangers, found Bolivie, whom the source does not name";
    expect(
      saidBeside({ de: ["Die Bauern verließen Bolivien für immer."] }, source, french),
    ).toEqual([]);
    expect(saidBeside({ de: ["Die Bauern verließen die Ranger."] }, source, french)).toEqual([
      warned,
    ]);
  });
});

describe("somebody of the document whom the source does not name", () => {
  const source = ["Yesterday Marta Drayton opened a shop.", "Every town needs a Lee."];
  const french = ["Hier, Marta Drayton a ouvert une boutique.", "Toute ville a besoin de Drayton."];

  it("is whom the source means where another language names them, too", () => {
    const german = "Gestern eröffnete Marta Drayton einen Laden.";
    const same = { de: [german, "Jede Stadt braucht eine Drayton."] };
    const other = { de: [german, "Jede Stadt braucht einen Lee."] };
    expect(saidBeside(same, source, french)).toEqual([]);
    expect(saidBeside(other, source, french)).toEqual([
      "Expected Lee, found Drayton, whom the source does not name",
    ]);
  });

  it("is known by the sound in another script", () => {
    const russian = ["Вчера Марта Дрейтон открыла лавку.", "Каждому городу нужна Дрейтон."];
    expect(saidBeside({ ru: russian }, source, french)).toEqual([]);
  });

  it("is no reason for a warning of a name that is left out", () => {
    const sources = ["Yesterday we met Hollins.", "At noon Hollins sang."];
    const left = ["Hier, nous avons rencontré Hollins.", "À midi, la Baronne a chanté."];
    const german = "Gestern trafen wir Hollins.";
    expect(saidBeside({ de: [german, "Mittags sang die Baronin."] }, sources, left)).toEqual([]);
    expect(saidBeside({ de: [german, "Mittags sang Hollins."] }, sources, left)).toEqual([
      "Expected Hollins, found Baronne, whom the source does not name",
    ]);
  });
});

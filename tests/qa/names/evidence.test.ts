import { describe, expect, it } from "vitest";
import { checkNames, createNameMemory } from "../../../src/qa/names/index.ts";
import { checkLast, type Pair } from "./check-last.ts";

/** What is said about the last of some units of one document. */
function said(locale: string, ...units: readonly Pair[]): string[] {
  return checkLast(locale, units).map(({ message }) => message);
}

describe("what is written with a capital letter and is no name", () => {
  it.each([
    ["de", "The PM left the HQ at noon.", "Der Premierminister verließ die Zentrale am Mittag."],
    ["cs", "She has a PhD in law.", "Má doktorát z práv."],
    [
      "fr",
      "Most Brexiteers and Slavic voters agree.",
      "Les partisans du Brexit et les électeurs slaves sont d’accord.",
    ],
    ["sv", "They lit Sabbath candles.", "De tände sabbatsljus."],
    ["pl", "The CEO watched TV.", "Prezes oglądał telewizję."],
  ])("is not asked for in %s: %s", (locale, source, target) => {
    expect(said(locale, [source, target])).toEqual([]);
  });
});

describe("a family, or two of a kind", () => {
  it.each([
    ["es", "Both Lindbergs were there.", "Ambos Lindberg estaban allí."],
    ["cs", "Both Lindbergs were there.", "Oba Lindbergovi tam byli."],
    ["it", "She wrote about the Kennards.", "Ha scritto dei Kennard."],
    ["tr", "Two of the Kennards came.", "Kennard’lardan ikisi geldi."],
  ])("is in the singular, or has an ending of %s", (locale, source, target) => {
    expect(said(locale, [source, target])).toEqual([]);
  });

  it("is nobody whose name ends so", () => {
    expect(said("de", ["Peter Hollins left.", "Peter Hollin ging."])).toEqual([
      "Expected Hollins, found Hollin",
    ]);
  });
});

describe("a single word that stands once in a document", () => {
  const once: Pair = ["They met at Chequers on Monday.", "Se reunieron el lunes."];

  it("is asked for", () => {
    expect(said("es", once)).toEqual(["Expected Chequers, found no such name"]);
  });

  it("is missed where the document has it elsewhere", () => {
    expect(said("es", ["Chequers is old.", "Chequers es antiguo."], once)).toEqual([
      "Expected Chequers, found no such name",
    ]);
  });

  it("is missed where another locale has it", () => {
    const memory = createNameMemory();
    const place = { namespace: "news", key: "1" };
    memory.add(once[0], "Am Montag trafen sie sich in Chequers.", "en", "de", place);
    memory.add(...once, "en", "es", place);
    expect(checkNames(...once, "en", "es", { memory }).map(({ rule }) => rule)).toEqual([
      "names/missing",
    ]);
  });

  it("is missed where it is somebody’s full name", () => {
    expect(said("es", ["Anna Lindqvist came.", "Vino ella."])).toEqual([
      "Expected Anna Lindqvist, found no such name",
    ]);
  });
});

describe("a word that the source spells in two ways", () => {
  it("is right in either", () => {
    expect(
      said(
        "de",
        ["Hartfield is a town.", "Hartfield ist eine Stadt."],
        ["He lives in Hartfeild now.", "Er wohnt jetzt in Hartfield."],
      ),
    ).toEqual([]);
  });
});

describe("owners and what they own", () => {
  it.each([
    ["fr", "Gemma Paltry's brand Vlixt is new.", "Vlixt, la marque de Gemma Paltry, est nouvelle."],
    ["cs", "Anna Berg's rival Peter Holt won.", "Peter Holt, soupeř Anny Bergové, vyhrál."],
  ])("stand in the order of %s", (locale, source, target) => {
    expect(said(locale, [source, target])).toEqual([]);
  });

  it("are read from English words alone", () => {
    const target = "Peter Holt traf Anna Berg in Wien.";
    expect(checkNames("Anna Berg a rencontré Peter Holt.", target, "fr", "de")).toEqual([]);
  });
});

describe("an adjective that only looks like one of a country", () => {
  it.each([
    ["pt", "Snow fell in Greece.", "O serviço disse que nevou na Grécia."],
    ["it", "He read a book in Greece.", "Ha letto un libro in Grecia."],
    ["es", "It frightened Greece.", "Espantó a Grecia."],
  ])("is a word of %s", (locale, source, target) => {
    expect(said(locale, [source, target])).toEqual([]);
  });

  it("is one where the language makes it so", () => {
    expect(said("es", ["The bank of Chile.", "Un banco colombiano."])).toEqual([
      "Expected Chile, found colombiano",
    ]);
  });
});

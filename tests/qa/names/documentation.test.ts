import { describe, expect, it } from "vitest";
import { checkNames, createNameMemory } from "../../../src/qa/names/index.ts";
import { readText } from "../../../src/qa/names/reading/reading.ts";
import { isUntranslated } from "../../../src/qa/names/memory/is-untranslated.ts";
import { isSpokenAcronym } from "../../../src/qa/names/words/is-spoken-acronym.ts";
import { checkLast, type Pair } from "./check-last.ts";

/** What is said about the last of some units of one document, beside notes. */
function said(locale: string, ...units: readonly Pair[]): string[] {
  return checkLast(locale, units)
    .filter(({ severity }) => severity !== "info")
    .map(({ message }) => message);
}

/** What is said about a unit in the first of some languages, with all of them in one memory. */
function saidBeside(source: string, translations: Readonly<Record<string, string>>): string[] {
  const memory = createNameMemory();
  for (const [locale, target] of Object.entries(translations))
    memory.add(source, target, "en", locale, { namespace: "guide", key: "1" });
  const [[locale, target]] = Object.entries(translations) as [[string, string]];
  return checkNames(source, target, "en", locale, { memory })
    .filter(({ severity }) => severity !== "info")
    .map(({ message }) => message);
}

describe("words that manuals are written with", () => {
  it.each([
    ["es", "Public Exposure", "Exposición pública"],
    ["de", "Recommended Lamp Distributions", "Empfohlene Lampendistributionen"],
    ["fr", "Obtaining Keys", "Obtenir des clés"],
    ["it", "width Integer - Width of the lamp.", "width Intero - Larghezza della lampada."],
    ["cs", "OpenLamp Compatible Services", "Služby kompatibilní s OpenLamp"],
    [
      "pt-BR",
      'Passwords such as "Lantern12" or "Password1".',
      "Senhas como “Lantern12” ou “Senha1”.",
    ],
    ["ru", "Turn on Shorten cables now.", "Включите «Укорачивать кабели» сейчас."],
    ["de", "Press Ctrl now.", "Drücke jetzt Strg."],
  ])("are no names in %s: %s", (locale, source, target) => {
    expect(said(locale, [source, target])).toEqual([]);
  });

  it("leave what is no such word a name", () => {
    expect(said("es", ["Recommended Brindovan lamps", "Lámparas recomendadas"])).toEqual([
      "Expected Brindovan, found no such name",
    ]);
  });

  it.each([
    ["es", "Limitation", "Limitación"],
    ["fr", "Authorities", "Autorités"],
    ["pt-BR", "Inclusion", "Inclusão"],
  ])("have the ending of %s: %s", (locale, word, own) => {
    const kept: Pair = [`See the ${word} page.`, `${word}.`];
    expect(said(locale, kept, kept, [`We met the ${word} page.`, `La ${own}.`])).toEqual([]);
  });
});

describe("a heading behind its number, and words behind a dash", () => {
  it.each([
    ["fr", "1) Quarrying modules", "1) Carrières de modules"],
    ["de", "Lesson 2 - Quarrying", "Lektion 2 – Steinbruch"],
  ])("begins with a capital letter for that alone in %s: %s", (locale, source, target) => {
    expect(said(locale, [source, target])).toEqual([]);
  });
});

describe("an acronym that stands for ordinary words", () => {
  const kept: readonly Pair[] = Array.from({ length: 15 }, (_, at) =>
    at < 13
      ? [`The CPU is hot in room ${at}.`, `Le CPU est chaud dans la salle ${at}.`]
      : [`It is cold in room ${at}.`, `Il fait froid dans la salle ${at}.`],
  );
  const source = "The lamp burns CPU time.";

  it("is a note where the words stand, though the document keeps it elsewhere", () => {
    const findings = checkLast("fr", [...kept, [source, "La lampe brûle du temps processeur."]]);
    expect(findings.map(({ severity }) => severity)).toEqual(["info"]);
  });

  it("is a warning where another one stands in its place", () => {
    const findings = checkLast("fr", [...kept, [source, "La lampe brûle du temps DHCP."]]);
    expect(findings.map(({ severity }) => severity)).toEqual(["warning"]);
  });

  it("is no protocol and no agency", () => {
    expect(["CPU", "APIs", "URLs", "SDKs"].map(isSpokenAcronym)).toEqual([true, true, true, true]);
    expect(["HTTP", "NATO", "DHCP", "FIFA"].some(isSpokenAcronym)).toBe(false);
  });
});

describe("letters behind the words that they stand for", () => {
  const kept: readonly Pair[] = Array.from({ length: 3 }, (_, at) => [
    `The LaC is in room ${at}.`,
    `La LaC est dans la salle ${at}.`,
  ]);

  it("may be left out where the words are translated", () => {
    expect(said("fr", ...kept, ["Lamps and Cables (LaC)", "Lampes et câbles"])).toEqual([]);
  });

  it("are missed where others stand in the brackets", () => {
    const between: readonly Pair[] = [
      ["It is cold here.", "Il fait froid ici."],
      ["It is warm there.", "Il fait chaud là."],
    ];
    const other: Pair = ["Lamps and Cables (LaC)", "Lampes et câbles (PoT)"];
    expect(said("fr", ...kept, ...between, other)).toHaveLength(1);
  });
});

describe("a mark with a capital inside", () => {
  it.each([
    ["de", "The lamp runs on lumOS today.", "Die Lampe läuft heute unter Lum OS."],
    ["fr", "See the GreenLamp Wiki now.", "Consultez maintenant le wiki GreenLampWiki."],
  ])("may be parted or joined in %s", (locale, source, target) => {
    expect(said(locale, [source, target])).toEqual([]);
  });
});

describe("a plural of English", () => {
  it("has the plural of the language in its place", () => {
    expect(said("pl", ["Lamps, Brightbooks and cables.", "Lampy, Brightbooki i kable."])).toEqual(
      [],
    );
  });
});

describe("bytes", () => {
  it.each([
    ["fr", "The plan has 500 MB of storage.", "L’offre a 500 Mo de stockage."],
    ["ru", "Ten files of 2 GB each.", "Десять файлов по 2 ГБ."],
  ])("are a unit behind a figure in %s", (locale, source, target) => {
    expect(said(locale, [source, target])).toEqual([]);
  });
});

describe("a word that no other locale keeps", () => {
  const source = "The old Vermiculosis department";

  it("is a word", () => {
    const others = { de: "Die alte Wurmabteilung", fr: "L’ancien service des vers" };
    expect(saidBeside(source, { es: "El antiguo servicio", ...others })).toEqual([]);
  });

  it("is a name where one of them has it", () => {
    const others = { de: "Die alte Vermiculosis-Abteilung", fr: "L’ancien service des vers" };
    expect(saidBeside(source, { es: "El antiguo servicio", ...others })).toEqual([
      "Expected Vermiculosis, found no such name",
    ]);
  });
});

describe("a text that was left in the language of the source", () => {
  const source = "Check the Quarrysome value before the lamp burns down.";
  const read = (text: string, locale: string) => readText(text, locale);

  it("is told from a translation that keeps names and loan words", () => {
    expect(isUntranslated(read(source, "en"), read(source, "de"))).toBe(true);
    expect(isUntranslated(read(source, "en"), read(source.replace("down", "out"), "de"))).toBe(
      true,
    );
    const right = "Prüfe den Quarrysome-Wert, bevor die Lampe ausbrennt.";
    expect(isUntranslated(read(source, "en"), read(right, "de"))).toBe(false);
    expect(isUntranslated(read("Quarrysome Lamp", "en"), read("Quarrysome Lamp", "de"))).toBe(
      false,
    );
    expect(isUntranslated(read(source, "en"), read(source, "en-GB"))).toBe(false);
  });

  it("is no evidence that a word is a name", () => {
    const left = { de: source, it: source, nl: source };
    const target = "Compruebe el valor de cantera antes de que la lámpara se apague.";
    const memory = createNameMemory();
    for (const [locale, text] of Object.entries({ es: target, ...left }))
      memory.add(source, text, "en", locale, { namespace: "guide", key: "1" });
    expect(memory.isConfirmed("Quarrysome", "es")).toBe(false);
  });
});

describe("the language of the reader", () => {
  it("may take the place of another one in an example: a note", () => {
    const pair: Pair = ["The site is in English and French.", "Сайт на английском и русском."];
    expect(checkLast("ru", [pair]).map(({ severity }) => severity)).toEqual(["info"]);
  });

  it("is not the language of somebody else", () => {
    const pair: Pair = ["The site is in English and French.", "Сайт на английском и немецком."];
    expect(checkLast("ru", [pair]).map(({ severity }) => severity)).toEqual(["error"]);
  });
});

describe("a name with an x", () => {
  it.each([
    ["Linuks", "Most people like Linux.", "Większość lubi Linuksa."],
    ["Halvoks", "Most people like Halvox.", "Większość lubi Halvoksa."],
  ])("is %s in Polish", (_, source, target) => {
    expect(said("pl", [source, target])).toEqual([]);
  });
});

describe("a name with the apostrophe of Ukrainian dictionaries", () => {
  it("is one word", () => {
    expect(said("uk", ["Michael Fadyan left.", "Майкл Фад\u02bcян пішов."])).toEqual([]);
  });
});

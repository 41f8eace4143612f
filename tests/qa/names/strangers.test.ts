import { describe, expect, it } from "vitest";
import { checkNames, createNameMemory } from "../../../src/qa/names/index.ts";
import { checkLast, type Pair } from "./check-last.ts";

/** What is said about the last of some units of one document. */
function said(locale: string, ...units: readonly Pair[]): string[] {
  return checkLast(locale, units).map(({ severity, message }) => `${severity}: ${message}`);
}

const shop: Record<string, readonly Pair[]> = {
  fr: [
    ["Yesterday Marta Drayton opened a shop.", "Hier, Marta Drayton a ouvert une boutique."],
    ["The town likes Drayton.", "La ville aime Drayton."],
  ],
  pl: [
    ["Yesterday Marta Drayton opened a shop.", "Wczoraj Marta Drayton otworzyła sklep."],
    ["The town likes Drayton.", "Miasto lubi Drayton."],
  ],
  ru: [
    ["Yesterday Marta Drayton opened a shop.", "Вчера Марта Дрейтон открыла лавку."],
    ["The town likes Drayton.", "Город любит Дрейтон."],
  ],
  ja: [
    ["Yesterday Marta Drayton opened a shop.", "昨日、マルタ・ドレイトンが店を開いた。"],
    ["The town likes Drayton.", "町はドレイトンが好きだ。"],
  ],
  ar: [
    ["Yesterday Marta Drayton opened a shop.", "افتتحت مارتا درايتون متجرا أمس."],
    ["The town likes Drayton.", "المدينة تحب درايتون."],
  ],
};

describe("somebody of the document in a translation whose source names somebody else", () => {
  it.each([
    ["fr", "Every town needs a Lee.", "Toute ville a besoin de Drayton.", "Lee", "Drayton"],
    ["fr", "At night Marta met Ri.", "La nuit, Marta a rencontré Drayton.", "Ri", "Drayton"],
    ["pl", "Every town needs a Lee.", "Każde miasto potrzebuje Drayton.", "Lee", "Drayton"],
    ["ru", "Every town needs a Lee.", "Каждому городу нужна Дрейтон.", "Lee", "Дрейтон"],
    ["ja", "Every town needs a Lee.", "どの町にもドレイトンが必要だ。", "Lee", "ドレイトン"],
    ["ar", "Every town needs a Lee.", "كل مدينة تحتاج إلى درايتون.", "Lee", "درايتون"],
  ])(
    "stands in its place, however weak that name is, in %s: %s",
    (locale, source, target, expected, found) => {
      expect(said(locale, ...shop[locale]!, [source, target])).toEqual([
        `warning: Expected ${expected}, found ${found}, whom the source does not name`,
      ]);
    },
  );

  it("is told beside what else is wrong in the unit", () => {
    const source = "In Norway every town needs a Lee.";
    expect(
      said("fr", ...shop["fr"]!, [source, "En Bolivie, toute ville a besoin de Drayton."]),
    ).toEqual([
      "error: Expected Norvège (Norway), found Bolivie",
      "warning: Expected Lee, found Drayton, whom the source does not name",
    ]);
  });

  it.each([
    ["At night Olga Quintrell met Ri.", "La nuit, Drayton a dormi.", "Drayton"],
    ["At night Ri left, and Brandvik, too.", "La nuit, Drayton est partie.", "Drayton"],
    ["In Norway the farmers left the Rangers.", "Les fermiers ont quitté la Bolivie.", "Bolivie"],
  ])("is told once, for one of two names: %s", (source, target, found) => {
    const told = said("fr", ...shop["fr"]!, [source, target]);
    expect(told.filter((line) => line.includes(`found ${found}`))).toHaveLength(1);
  });

  it("stands beside the given name of another one", () => {
    const known: readonly Pair[] = [...shop["ja"]!, ["Dianne sang.", "ダイアンは歌った。"]];
    const pair: Pair = ["The town thanked Dianne Hollis.", "町はダイアン・ドレイトンに感謝した。"];
    expect(said("ja", ...known, pair)).toContainEqual(
      "warning: Expected Dianne Hollis, found ドレイトン, whom the source does not name",
    );
  });

  it.each([
    ["fr", "Le maire a remercié Drayton, puis il est rentré chez lui.", "Drayton"],
    ["ru", "Мэр поблагодарил Дрейтон, а затем отправился домой.", "Дрейтон"],
  ])(
    "is no pronoun that stands in another place of the sentence, in %s",
    (locale, target, found) => {
      const source = "The mayor thanked the Rangers, and after that he went home.";
      expect(said(locale, ...shop[locale]!, [source, target])).toEqual([
        `warning: Expected Rangers, found ${found}, whom the source does not name`,
      ]);
    },
  );

  it("may be named where the source has a pronoun", () => {
    const pair: Pair = ["After that she left the West.", "Ensuite, Drayton a quitté l’Ouest."];
    expect(said("fr", ...shop["fr"]!, pair)).toEqual([]);
  });

  it("is nobody where all that the source names is there", () => {
    const pair: Pair = ["The town likes a Hollins.", "La ville aime Hollins, et Drayton aussi."];
    expect(said("fr", ...shop["fr"]!, pair)).toEqual([]);
  });

  it("is not the same person by another word of the name", () => {
    const pair: Pair = ["The town thanked Draytons.", "La ville a remercié Drayton."];
    expect(said("fr", ...shop["fr"]!, pair)).toEqual([]);
  });
});

describe("who has two names", () => {
  const known: readonly Pair[] = [
    ["Yesterday we met Nancy Hollins.", "昨日、ナンシー・ホリンズに会った。"],
    ["At noon Nancy sang.", "正午にナンシーが歌った。"],
    ["Then Hollins left.", "そしてホリンズは去った。"],
  ];

  it("may be called by the other one", () => {
    const pair: Pair = ["The town thanked Hollins.", "町はナンシーに感謝した。"];
    expect(said("ja", ...known, pair).filter((line) => !line.startsWith("info"))).toEqual([]);
  });

  it("is a stranger beside the first name of somebody else", () => {
    const pair: Pair = ["The town thanked Nancy Drayton.", "町はナンシー・ホリンズに感謝した。"];
    expect(said("ja", ...known, pair)).toEqual([
      "warning: Expected Nancy Drayton, found ホリンズ, whom the source does not name",
    ]);
  });
});

it("a given name in -ey is a name, though without its y it is a word", () => {
  const pair: Pair = ["At noon they met Corey.", "À midi, ils ont rencontré une chanteuse."];
  expect(said("fr", pair)).toEqual(["warning: Expected Corey, found no such name"]);
});

describe("a place that says no more than who somebody is", () => {
  const before: Pair = ["Yesterday we met Hollins.", "Hier, nous avons rencontré Hollins."];

  it.each([
    [
      "in small letters",
      "The town thanked Hollins.",
      "La ville a remercié la chanteuse française.",
    ],
    ["for letters", "The town thanked LSU.", "La ville a remercié l’université de Louisiane."],
  ])("is nobody in the place of a name, %s", (_, source, target) => {
    expect(said("fr", before, [source, target]).join()).not.toContain("whom the source");
  });
});

describe("a name that is left out, with nothing in its place", () => {
  const before: readonly Pair[] = [
    ["Yesterday we met Hollins.", "Hier, nous avons rencontré Hollins."],
    ...Array.from({ length: 3 }, (): Pair => ["It rained.", "Il pleuvait."]),
  ];

  it("is a note where the translation has it elsewhere", () => {
    expect(said("fr", ...before, ["At noon Hollins sang.", "À midi, elle a chanté."])).toEqual([
      "info: Expected Hollins, found no such name",
    ]);
  });

  it("is a warning where the translation has it nowhere", () => {
    expect(said("fr", ["At noon they met Hollins.", "À midi, ils l’ont rencontrée."])).toEqual([
      "warning: Expected Hollins, found no such name",
    ]);
  });

  it("is a warning where a stranger would not be seen", () => {
    const there: readonly Pair[] = [
      ["Yesterday we met Hollins.", "Gestern trafen wir Hollins."],
      ...Array.from({ length: 3 }, (): Pair => ["It rained.", "Es regnete."]),
    ];
    expect(said("de", ...there, ["At noon they met Hollins.", "Am Mittag traf man sich."])).toEqual(
      ["warning: Expected Hollins, found no such name"],
    );
  });

  it("is a note where other translations leave it out, too", () => {
    const source = "At noon they met Hollins.";
    const memory = createNameMemory();
    const place = { namespace: "news", key: "a" };
    memory.add(source, "À midi, ils l’ont rencontrée.", "en", "fr", place);
    memory.add(source, "A mediodía la encontraron.", "en", "es", place);
    memory.add(source, "A mezzogiorno la incontrarono.", "en", "it", place);
    for (const [locale, target] of [
      ["pt", "Ao meio-dia encontraram Hollins."],
      ["nl", "Die middag ontmoetten ze Hollins."],
    ] as const)
      memory.add(source, target, "en", locale, place);
    const findings = checkNames(source, "À midi, ils l’ont rencontrée.", "en", "fr", { memory });
    expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  it("is a warning where a place stands there once more than in the source", () => {
    const pair: Pair = ["Spain thanked Hollins in May.", "L’Espagne a remercié l’Espagne en mai."];
    expect(said("fr", ...before, pair)).toEqual(["warning: Expected Hollins, found no such name"]);
  });
});

describe("a stranger in Latin letters", () => {
  const before: Pair = ["Yesterday we met Hollins.", "Hier, nous avons rencontré Hollins."];

  it.each([
    ["has two letters", "At noon the town thanked Hollins.", "À midi, la ville a remercié Ng."],
    ["opens a sentence as the name did", "Hollins sang at noon.", "Drayton a chanté à midi."],
    [
      "is not what a day is called, which has a small letter",
      "On Sunday the town met Hollins.",
      "Dimanche, la ville a rencontré Drayton.",
    ],
  ])("%s", (_, source, target) => {
    expect(said("fr", before, [source, target]).join()).toMatch(/^warning: Expected Hollins/u);
  });
});

describe("a state that newspapers cut short behind a city", () => {
  it.each([
    ["de", "The fire in Salem, Ore., is out.", "Das Feuer in Salem im Westen ist aus."],
    ["ja", "A man from Fresno, Calif., sang.", "フレズノの男が歌った。"],
  ])("is no name in %s", (locale, source, target) => {
    expect(said(locale, [source, target]).filter((line) => /Ore|Calif/u.test(line))).toEqual([]);
  });
});

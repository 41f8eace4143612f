import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type AdoptUnit,
  learnLexicon,
  lexiconScorer,
  type Mark,
  pairUnits,
} from "../../src/adopt/index.ts";

/** A unit of plain words; `code:x` and `link:x` among them are marks, and so are digits. */
function unit(text: string, role: AdoptUnit["role"] = "paragraph", level = 0): AdoptUnit {
  const words = text.toLowerCase().split(" ");
  const marks = words.map((word): Mark => {
    const [kind, value] = word.split(":");
    if (value !== undefined) return { kind: kind as Mark["kind"], value };
    return /^\d+$/.test(word)
      ? { kind: "number", value: `${word}/1` }
      : { kind: "word", value: word };
  });
  return { role, syntax: "phrasing", level, text, marks, tokens: [...new Set(words)] };
}

const source = [
  unit("First steps", "heading", 1),
  unit("You need 16 gigabytes of memory and a quiet place to work in."),
  unit("Install"),
  unit("Call code:install and wait until the lamp turns green, which takes a while."),
  unit("Afterwards", "heading", 2),
  unit("Tell everybody about link:example.org and about what you have learned today."),
];
const german = [
  unit("Erste Schritte", "heading", 1),
  unit("Sie brauchen 16 Gigabyte Speicher und einen ruhigen Platz zum Arbeiten."),
  unit("Einrichten"),
  unit("Rufen Sie code:install auf und warten Sie, bis die Lampe grün wird, was etwas dauert."),
  unit("Danach", "heading", 2),
  unit("Erzählen Sie allen von link:example.org und davon, was Sie heute gelernt haben."),
];

/** `source→target`, with `?` where it is not sure. */
function told(pairing: ReturnType<typeof pairUnits>): string[] {
  return pairing.pairs.map(
    (pair) => `${pair.source.join("+")}→${pair.target.join("+")}${pair.sure ? "" : "?"}`,
  );
}

test("documents of one structure are paired unit by unit", () => {
  expect(told(pairUnits(source, german))).toEqual(["0→0", "1→1", "2→2", "3→3", "4→4", "5→5"]);
});

describe("a whole original that was left in the translation", () => {
  const pairs = (shift: number) => [0, 1, 2, 3, 4, 5].map((index) => `${index}→${index + shift}`);

  test("below it takes no partner, and is nothing to look at", () => {
    const pairing = pairUnits(source, [...german, ...source]);
    expect(told(pairing)).toEqual(pairs(0));
    expect(pairing.openTarget).toEqual([]);
  });

  test("above it neither, though a word of it was changed", () => {
    const older = source.with(1, unit("You need 8 gigabytes of memory and a place to work in."));
    const pairing = pairUnits(source, [...older, ...german]);
    expect(told(pairing)).toEqual(pairs(6));
    expect(pairing.openTarget).toEqual([1]);
  });

  test("a page that nobody translated stays one", () => {
    const pairing = pairUnits(source, source);
    expect(pairing.pairs.filter(({ doubts }) => doubts.includes("untranslated"))).toHaveLength(3);
  });
});

test("a paragraph that the translator added has no partner, and shifts none", () => {
  const added = unit(
    "Zweitens lohnt es sich, vorher eine Sicherung aller Daten anzulegen, wie immer.",
  );
  const pairing = pairUnits(source, [...german.slice(0, 2), added, ...german.slice(2)]);
  expect(pairing.openTarget).toEqual([2]);
  expect(pairing.pairs.map((pair) => pair.target[0])).toEqual([0, 1, 3, 4, 5, 6]);
});

test("a paragraph that was left out is listed, and its neighbours keep theirs", () => {
  const pairing = pairUnits(source, german.toSpliced(3, 1));
  expect(pairing.openSource).toEqual([3]);
  expect(pairing.pairs.find((pair) => pair.source[0] === 5)?.target).toEqual([4]);
});

test("a section put elsewhere is found by its code and its links", () => {
  const left = [
    unit("A", "heading", 2),
    unit("See code:alpha code:beta and link:a.example now please"),
    unit("B", "heading", 2),
    unit("Look at code:gamma code:delta and link:b.example for more of it"),
    unit("C", "heading", 2),
    unit("Then code:epsilon code:zeta with link:c.example"),
  ];
  const right = [
    unit("C", "heading", 2),
    unit("Dann code:epsilon code:zeta mit link:c.example"),
    unit("A", "heading", 2),
    unit("Siehe code:alpha code:beta und link:a.example jetzt bitte"),
    unit("B", "heading", 2),
    unit("Siehe code:gamma code:delta und link:b.example für mehr davon"),
  ];
  const pairing = pairUnits(left, right);
  expect(pairing.pairs.find((pair) => pair.source[0] === 5)?.target).toEqual([1]);
  expect(pairing.pairs.find((pair) => pair.source[0] === 3)?.target).toEqual([5]);
});

test("a paragraph in two is one pair, for somebody to look at", () => {
  const [first, second] = [
    unit("Rufen Sie code:install auf und warten Sie."),
    unit("Die Lampe wird dann grün, was etwas dauert."),
  ];
  const pairing = pairUnits(source, [...german.slice(0, 3), first, second, ...german.slice(4)]);
  const pair = pairing.pairs.find(({ source: [i] }) => i === 3);
  expect(pair).toMatchObject({ target: [3, 4], sure: false });
});

test("another number in the place of the old one is not sure", () => {
  const others = Array.from({ length: 5 }, (_, at) =>
    unit(`There are ${at + 20} of these things here`),
  );
  const theirs = others.map((_, at) => unit(`Davon gibt es hier insgesamt ${at + 20} Stück`));
  const pairing = pairUnits(
    [...others, unit("It weighs 70 kilograms in all")],
    [...theirs, unit("Es wiegt insgesamt 90 Kilogramm")],
  );
  expect(pairing.pairs.at(-1)).toMatchObject({ source: [5], target: [5], sure: false });
});

test("prose that nobody translated is no translation", () => {
  const pairing = pairUnits(source, german.with(5, source[5]!));
  expect(pairing.pairs.at(-1)).toMatchObject({ sure: false, doubts: ["untranslated"] });
});

test("the translation below an original that was left in place is found", () => {
  const pairing = pairUnits(source, [...german.slice(0, 3), source[3]!, ...german.slice(3)]);
  const pair = pairing.pairs.find(({ source: [i] }) => i === 3);
  expect(pair).toMatchObject({ target: [4], sure: false });
});

describe("laws", () => {
  const words = fc.constantFrom("one", "two", "lorem", "ipsum", "12", "code:x", "link:y", "dolor");
  const units = fc.array(
    fc
      .tuple(
        fc.array(words, { minLength: 1, maxLength: 12 }),
        fc.constantFrom("paragraph", "heading", "item"),
      )
      .map(([text, role]) => unit(text.join(" "), role as AdoptUnit["role"])),
    { maxLength: 14 },
  );

  test("no unit is in two pairs, and every unit is in a pair or listed", () => {
    fc.assert(
      fc.property(units, units, (left, right) => {
        const { pairs, openSource, openTarget } = pairUnits(left, right);
        const all = (of: "source" | "target", open: readonly number[]): number[] =>
          [...pairs.flatMap((pair) => pair[of]), ...open].sort((a, b) => a - b);
        expect(all("source", openSource)).toEqual([...left.keys()]);
        expect(all("target", openTarget)).toEqual([...right.keys()]);
        expect(pairs.every((pair) => !pair.sure || pair.doubts.length === 0)).toBe(true);
        expect(pairs.every(({ confidence }) => confidence >= 0 && confidence <= 1)).toBe(true);
      }),
    );
  });

  test("the same input gives the same pairs", () => {
    fc.assert(
      fc.property(units, units, (left, right) => {
        expect(pairUnits(left, right)).toEqual(pairUnits(left, right));
      }),
    );
  });

  test("a document and itself are paired unit by unit, out of order nowhere", () => {
    fc.assert(
      fc.property(units, (left) => {
        for (const { source: from, target, sure } of pairUnits(left, left).pairs) {
          if (sure) expect(left[target[0]!]!.text).toBe(left[from[0]!]!.text);
        }
      }),
    );
  });
});

test("a long document is aligned within a band", () => {
  const long = Array.from({ length: 1450 }, (_, at) => unit(`text number ${at} code:c${at}`));
  const { pairs } = pairUnits(long, long.toSpliced(700, 1));
  expect(
    pairs.every((pair) => pair.target[0] === pair.source[0]! - (pair.source[0]! > 700 ? 1 : 0)),
  ).toBe(true);
  expect(pairs.length).toBe(1449);
});

test("a lexicon learns words from pairs, and leaves aside what a pair itself taught", () => {
  const pairs = Array.from({ length: 30 }, (_, at) => ({
    source: at % 8 === 0 ? ["house", `w${at}`] : [`w${at}`],
    target: at % 8 === 0 ? ["haus", `x${at}`] : [`x${at}`],
  }));
  const lexicon = learnLexicon(pairs);
  const score = (from: string, to: string, learned: boolean): number => {
    const scorer = lexiconScorer(lexicon, [{ ...unit(to), tokens: [to] }]);
    return scorer.score(scorer.readSource([from]), scorer.readTarget([to]), learned);
  };
  expect(score("house", "haus", false)).toBeGreaterThan(0);
  expect(score("house", "boot", false)).toBeLessThan(0);
  expect(score("w1", "x1", true)).toBe(0);
});

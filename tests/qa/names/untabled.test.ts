import { describe, expect, it } from "vitest";
import { checkNames, readPlaces } from "../../../src/qa/names/index.ts";
import { romanize } from "../../../src/qa/names/sounds/romanize.ts";

const check = (source: string, target: string, locale: string): string[] =>
  checkNames(source, target, "en", locale).map(({ rule, severity }) => `${rule} ${severity}`);

describe("places of a language that has no table", () => {
  it("are not asked for by an adjective, nor where the language has several names for them", () => {
    expect(check("A French ship came.", "A venit un vas francez.", "ro")).toEqual([]);
    expect(
      check("The Dutch left the Netherlands.", "Olandezii au plecat din Olanda.", "ro"),
    ).toEqual([]);
  });

  it("are asked for by their own name", () => {
    expect(check("They sailed to Norway.", "Au plecat pe mare.", "ro")).toEqual([
      "names/missing warning",
    ]);
  });

  it("are missed by any name where another stands in their stead", () => {
    expect(check("A French ship came.", "A venit un vas din Norvegia.", "ro")).toEqual([
      "names/missing warning",
    ]);
  });
});

describe("Greek names", () => {
  it("are read wherever the accent stands", () => {
    expect(readPlaces("οι στρατοί της Αιγύπτου", "el")).toMatchObject([{ ids: ["EG"] }]);
  });

  it.each([
    ["Μπράουν", "braun"],
    ["Ντέιβις", "deivis"],
    ["Γκάρι", "gari"],
    ["Χόμπσον", "chobson"],
  ])("have two letters for one sound: %s", (word, latin) => {
    expect(romanize(word)).toBe(latin);
  });

  it("are no words in small letters, which only sound like somebody", () => {
    expect(
      check(
        "David Collins fell ill before Daniel Idrisson left the town.",
        "Μετά την ίδρυση της πόλης αρρώστησε ο Κόλινς.",
        "el",
      ).filter((finding) => finding.startsWith("names/swapped")),
    ).toEqual([]);
  });
});

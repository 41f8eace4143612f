import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { reuseSentences } from "../../src/segment/reuse-sentences.ts";
import { markdown } from "./inline-grammars.ts";

function reuse(targetLocale: string, was: string, is: string, translation: string) {
  return reuseSentences(was, is, translation, {
    grammar: markdown,
    sourceLocale: "en",
    targetLocale,
  });
}

function states(result: ReturnType<typeof reuse>) {
  return result?.sentences.map(({ state, span }) => [
    state,
    result.text.slice(span.start, span.end),
  ]);
}

describe("reuseSentences", () => {
  it("keeps what the author left alone, and shows what is to be done", () => {
    const result = reuse(
      "de",
      "The train is **late**. It comes at noon. Nobody knows why.",
      "The train is **late**. It comes in the evening. Nobody knows why. Ask at the desk.",
      "Der Zug ist **verspätet**. Er kommt am Mittag. Niemand weiß warum.",
    )!;
    expect(result.text).toBe(
      "Der Zug ist **verspätet**. Er kommt am Mittag. Niemand weiß warum. Ask at the desk.",
    );
    expect(states(result)).toEqual([
      ["kept", "Der Zug ist **verspätet**."],
      ["changed", "Er kommt am Mittag."],
      ["kept", "Niemand weiß warum."],
      ["new", "Ask at the desk."],
    ]);
    expect(result.sentences[1]).toMatchObject({
      was: "It comes at noon.",
      source: "It comes in the evening.",
    });
    expect(result.dropped).toEqual([]);
  });

  it("joins without blanks where the script has none", () => {
    const result = reuse(
      "ja",
      "It rains. We stay.",
      "It rains. Take a coat. We stay.",
      "雨です。行きません。",
    );
    expect(result?.text).toBe("雨です。Take a coat.行きません。");
  });

  it("follows sentences that changed places, and hands back those that left", () => {
    const result = reuse(
      "de",
      "First we eat. Then we sleep. At last we go.",
      "At last we go. First we eat.",
      "Erst essen wir. Dann schlafen wir. Zuletzt gehen wir.",
    )!;
    expect(result.text).toBe("Zuletzt gehen wir. Erst essen wir.");
    expect(result.dropped).toEqual(["Dann schlafen wir. "]);
  });

  it("carries a number inside one sentence", () => {
    const result = reuse(
      "de",
      "It took 12 days. We rest.",
      "It took 14 days. We rest.",
      "Es dauerte 12 Tage. Wir ruhen.",
    );
    expect(states(result)).toEqual([
      ["carried", "Es dauerte 14 Tage."],
      ["kept", "Wir ruhen."],
    ]);
  });

  it.each([
    [
      "the translator joined two sentences",
      "It rains. We stay. So be it.",
      "It rains. We go. So be it.",
      "Es regnet, wir bleiben. So sei es.",
    ],
    [
      "the translator moved a sentence",
      "It took 12 days. We rest `now`.",
      "It took 12 days. We run `now`.",
      "Wir ruhen `now`. Es dauerte 12 Tage.",
    ],
    [
      "a sentence is far too long",
      "It rains here. We stay inside for the whole day.",
      "It rains here. We go.",
      "Es regnet hier, darum bleiben wir den ganzen Tag drinnen sitzen. Gut.",
    ],
    [
      "no sentence stayed",
      "It rains. We stay.",
      "The sun shines. All go out.",
      "Es regnet. Wir bleiben.",
    ],
    ["there is one sentence", "It rains.", "It pours.", "Es regnet."],
  ])("gives nothing where %s", (_, was, is, translation) => {
    expect(reuse("de", was, is, translation)).toBeUndefined();
  });

  it("loses no sentence of the translation and changes none that it keeps", () => {
    const sentence = fc.constantFrom(
      "It rains. ",
      "We go *now*. ",
      "See `x` there. ",
      "All is well. ",
      "You can stay.\n",
      "Is it so? ",
    );
    const text = fc
      .array(sentence, { minLength: 1, maxLength: 6 })
      .map((all) => all.join("").trimEnd());
    fc.assert(
      fc.property(text, text, (was, is) => {
        const translation = was.toUpperCase();
        const result = reuseSentences(was, is, translation, {
          grammar: markdown,
          sourceLocale: "en",
          targetLocale: "en",
        });
        if (result === undefined) return;
        const rest = `${result.text} ${result.dropped.join(" ")}`;
        for (const one of translation.match(/[^.?]+[.?]\*?/gu) ?? [])
          expect(rest).toContain(one.trim());
        for (const { state, source, span } of result.sentences) {
          if (state === "kept")
            expect(result.text.slice(span.start, span.end)).toBe(source.toUpperCase());
        }
      }),
    );
  });

  it("does not lose itself in a text of many sentences, all of them new", () => {
    const make = (word: string) =>
      Array.from({ length: 3000 }, (_, index) => `The ${word} number ${index} is here.`).join(" ");
    const [was, is] = [`${make("cat")} So it is.`, `${make("dog")} So it is.`];
    expect(reuse("de", was, is, was)?.sentences.at(-1)?.state).toBe("kept");
  });
});

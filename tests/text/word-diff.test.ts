import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { showDiff } from "../../src/text/show-diff.ts";
import { wordDiff } from "../../src/text/word-diff.ts";

const shown = (was: string, is: string, locale = "en") =>
  showDiff(wordDiff(was, is, locale), "plain");

describe("wordDiff", () => {
  it.each([
    [
      "The bodies come home by train.",
      "The bodies come home by ship.",
      "The bodies come home by [-train-]{+ship+}.",
    ],
    ["a fox", "a quick fox", "a {+quick +}fox"],
    ["the quick fox", "a slow fox", "[-the quick-]{+a slow+} fox"],
    [
      "I like it. I hate it.",
      "I like it. I see it. I hate it.",
      "I like it. {+I see it. +}I hate it.",
    ],
    ["Same.", "Same.", "Same."],
    ["", "New.", "{+New.+}"],
    ["Old.", "", "[-Old.-]"],
    ["a\nb", "a\nc", "a\\n[-b-]{+c+}"],
  ])("reads %j → %j", (was, is, expected) => {
    expect(shown(was, is)).toBe(expected);
  });

  it("knows words where the script has no blanks", () => {
    expect(shown("我们坐火车回家。", "我们坐飞机回家。", "zh")).toBe(
      "我们坐[-火车-]{+飞机+}回家。",
    );
    expect(shown("電車で帰ります。", "飛行機で帰ります。", "ja")).toBe(
      "[-電車-]{+飛行機+}で帰ります。",
    );
    expect(shown("ฉันรักแมว", "ฉันรักหมา", "th")).toBe("ฉันรัก[-แมว-]{+หมา+}");
  });

  it("keeps the order of Arabic words beside the signs", () => {
    expect(shown("سافر بالقطار أمس.", "سافر بالطائرة أمس.", "ar")).toBe(
      "\u2067سافر [-\u2067بالقطار\u2069-]{+\u2067بالطائرة\u2069+} أمس.\u2069",
    );
  });

  it("gives back both texts, whatever they are", () => {
    const text = fc.array(fc.constantFrom("a", "b", "c", " ", ". ", "火车", "é", "🇩🇪", "\n"), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, text, (one, two) => {
        const [was, is] = [one.join(""), two.join("")];
        const parts = wordDiff(was, is, "en");
        const join = (type: string) =>
          parts
            .filter((part) => part.type === "same" || part.type === type)
            .map((part) => part.text)
            .join("");
        expect(join("removed")).toBe(was);
        expect(join("added")).toBe(is);
        for (const [index, part] of parts.entries()) {
          expect(part.text).not.toBe("");
          expect(part.type).not.toBe(parts[index - 1]?.type);
          if (part.type === "removed") expect(parts[index - 1]?.type).not.toBe("added");
        }
      }),
    );
  });

  it("takes texts that have little in common as one exchange", () => {
    const was = Array.from({ length: 20_000 }, (_, index) => `a${index}`).join(" ");
    const is = Array.from({ length: 20_000 }, (_, index) => `b${index}`).join(" ");
    expect(wordDiff(was, is, "en").map(({ type }) => type)).toEqual(["removed", "added"]);
  });
});

describe("showDiff", () => {
  const parts = wordDiff("Ask *@ann*.", "Ask <b> at www.example.org.", "en");

  it("marks by more than colour on a terminal", () => {
    expect(showDiff(wordDiff("a b", "a c", "en"), "ansi")).toBe(
      "a \u001B[31;9mb\u001B[39;29m\u001B[32;4mc\u001B[39;24m",
    );
  });

  it("lets nothing through that a forge or a terminal would act on", () => {
    expect(showDiff(parts, "markdown")).toBe(
      "Ask <del>&#42;&#64;<!-- -->ann&#42;</del><ins>&#60;b&#62; at www&#46;example.org</ins>.",
    );
    expect(showDiff([{ type: "added", text: "\u001B[2J\u202E" }], "plain")).toBe(
      "{+\\u001B[2J\\u202E+}",
    );
  });
});

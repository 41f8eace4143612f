import { array, assert, constantFrom, nat, oneof, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { isKey, mintKey } from "../../src/identify/index.ts";
import { LettersMissing, makeKey } from "../../src/identify/make-key.ts";
import { plainPunctuation } from "../../src/identify/plain-punctuation.ts";
import { romanize } from "../../src/identify/romanize.ts";

const mint = (text: string, occurrence = 0) => mintKey(text, new Set(), occurrence);
const words = (text: string) => mint(text).replace(/-[a-z0-9]{4}$/u, "");

describe("a minted key", () => {
  it("is a few words of the text and a short hash", () => {
    expect(mint("Death notices for North Korean soldiers")).toMatch(
      /^death-notices-for-north-[a-z0-9]{4}$/u,
    );
  });

  it("has words of the text and none of its markup", () => {
    expect(words("See [the **report**](https://example.org/x) now")).toBe("see-the-report-now");
    expect(words("![A train](img/train.png)")).toBe("a-train");
    expect(words('<a id="top"></a>Figures {#figures}')).toBe("figures");
    expect(words("Run `npm install` first[^1]")).toBe("run-npm-install-first");
    expect(words("https://example.org/")).toBe("https-example-org");
    expect(words("Don’t panic")).toBe("dont-panic");
  });

  it("is romanised", () => {
    expect(words("Über die Straße")).toBe("uber-die-strasse");
    expect(words("死亡通知")).toBe("si-wang-tong-zhi");
    expect(words("Новости дня")).toBe("novosti-dnya");
    expect(words("الأخبار")).toMatch(/^[a-z-]+$/u);
  });

  it("starts with a letter, also where the text does not or has none", () => {
    expect(words("2024 in figures")).toBe("n-2024-in-figures");
    expect(words("—")).toBe("text");
    expect(mint("—")).not.toBe(mint("…"));
  });

  it("differs between the occurrences of a text", () => {
    expect(mint("Yes", 0)).not.toBe(mint("Yes", 1));
  });

  it("gets a longer hash only where the short one is taken", () => {
    const short = mint("Yes");
    const longer = mintKey("Yes", new Set([short]), 0);
    expect(longer).toHaveLength(short.length + 1);
    expect(longer.startsWith(short)).toBe(true);
  });

  it("is a key for any text", () => {
    assert(
      property(string({ unit: "grapheme", maxLength: 80 }), nat(3), (text, occurrence) => {
        const key = mint(text, occurrence);
        expect(key).toMatch(/^[a-z][a-z0-9-]*-[a-z0-9]{4}$/u);
        expect(isKey(key)).toBe(true);
        expect(key).not.toMatch(/--/u);
      }),
    );
  });

  it("is the same where the table of all scripts is not at hand, or it is asked for", () => {
    const marks = constantFrom(...Array.from("\u00A0«»·‐‑‒–—―‘’‚“”„•…‹›→aB3 -'é死"));
    const texts = array(oneof(marks, string({ unit: "binary", maxLength: 3 })), { maxLength: 20 });
    const law = property(texts, (parts) => {
      const text = parts.join("");
      expect(romanize(plainPunctuation(text))).toBe(romanize(text));
      try {
        expect(makeKey(text, new Set(), 0, undefined)).toBe(mintKey(text, new Set(), 0));
      } catch (error) {
        if (!(error instanceof LettersMissing)) throw error;
      }
    });
    assert(law, { numRuns: 500 });
    expect(makeKey("Don’t – “panic”…", new Set(), 0, undefined)).toMatch(/^dont-panic-/);
    expect(() => makeKey("Über", new Set(), 0, undefined)).toThrow(LettersMissing);
  });
});

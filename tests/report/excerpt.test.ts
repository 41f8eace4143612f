import * as fc from "fast-check";
import { expect, test } from "vitest";
import { makeExcerpt } from "../../src/report/excerpt.ts";
import { hasRightToLeft } from "../../src/text/isolate.ts";
import { visible } from "../../src/text/visible.ts";
import { displayWidth } from "../../src/text/width.ts";

const text = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc
    .array(fc.constantFrom("文", "é", "e\u0301", "👩‍👩‍👧‍👦", "\u001B", "\n", "##", "[", "word "))
    .map((parts) => parts.join("")),
);

test("law: carets stand exactly beneath the marked part", () => {
  fc.assert(
    fc.property(text, text, text, (before, marked, after) => {
      // Blanks keep the graphemes of the three parts apart.
      const excerpt = `${before} x${marked}x ${after}`;
      fc.pre(!hasRightToLeft(excerpt) && !excerpt.includes("##["));
      const start = before.length + 1;
      const mark = { start, end: start + marked.length + 2 };
      const { text, carets } = makeExcerpt({ file: "", line: 1, column: 1, excerpt, mark }, 10_000);
      expect(text).toBe(visible(excerpt));
      const column = displayWidth(visible(`${before} `));
      expect(carets).toBe(" ".repeat(column) + "^".repeat(displayWidth(visible(`x${marked}x`))));
    }),
  );
});

test("law: Han, kana and Hangul take two cells, as their graphemes are measured", () => {
  const wide = fc.string({
    unit: fc.constantFrom(...Array.from("文かカー。「」、글자！～abé…“—")),
    minLength: 1,
  });
  fc.assert(
    fc.property(wide, wide, (before, marked) => {
      const mark = { start: before.length, end: before.length + marked.length };
      const excerpt = `${before}${marked}`;
      const { carets } = makeExcerpt({ file: "", line: 1, column: 1, excerpt, mark }, 10_000);
      expect(carets).toBe(" ".repeat(displayWidth(before)) + "^".repeat(displayWidth(marked)));
    }),
  );
});

test("law: whatever the width, the excerpt keeps to it and shows where the mark begins", () => {
  fc.assert(
    fc.property(
      text,
      fc.nat(80),
      fc.nat(80),
      fc.integer({ min: 20, max: 60 }),
      (excerpt, start, length, width) => {
        const mark = { start, end: start + length };
        const { text, carets } = makeExcerpt(
          { file: "", line: 1, column: 1, excerpt, mark },
          width,
        );
        expect(displayWidth(text)).toBeLessThanOrEqual(width);
        expect((carets ?? "").length).toBeLessThanOrEqual(width + 1);
      },
    ),
  );
});

test("law: of a long text the same is shown, however much more of it there is", () => {
  const filling = fc.constantFrom(
    "word, ",
    "слово ",
    "漢字かな",
    "👩‍👩‍👧‍👦",
    "e\u0301",
    "x\u200D",
    "##[a]",
  );
  fc.assert(
    fc.property(filling, text, fc.integer({ min: 20, max: 60 }), (part, marked, width) => {
      const shownIn = (times: number) => {
        const before = part.repeat(times);
        const excerpt = `${before} x${marked}x ${before}`;
        const start = before.length + 1;
        const mark = { start, end: start + marked.length + 2 };
        return makeExcerpt({ file: "", line: 1, column: 1, excerpt, mark }, width);
      };
      expect(shownIn(3_000)).toEqual(shownIn(1_000));
    }),
    { numRuns: 60 },
  );
});

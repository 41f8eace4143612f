import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Code, CodeKind, Message } from "../../src/model/index.ts";
import { splitMessage } from "../../src/segment/split-message.ts";

const KINDS: Readonly<Record<string, CodeKind>> = { "*": "emphasis", "**": "strong", "[": "link" };

/** Read a small part of Markdown: `**strong**`, `*emphasis*`, `[link](url)`, `` `code` ``, `[^1]`, breaks. */
function message(markdown: string): Message {
  const parts: (string | Code)[] = [];
  const open: { id: number; sign: string }[] = [];
  let id = 0;
  const add = (
    type: Code["type"],
    kind: CodeKind,
    raw: string,
    start: number,
    own = ++id,
  ): void => {
    parts.push({ type, id: own, kind, raw, start });
  };
  const token = /`[^`]*`|\[\^\d+\]|\\\n|<br>|<!--.*?-->|\*\*|\*|\[|\]\([^)]*\)|[^`*[\]\\<]+|[^]/gu;
  for (const { 0: raw, index } of markdown.matchAll(token)) {
    const sign = raw.startsWith("](") ? "[" : raw;
    if (raw.startsWith("`")) add("hold", "code-span", raw, index);
    else if (raw.startsWith("[^")) add("hold", "footnote-reference", raw, index);
    else if (raw === "\\\n") add("hold", "hard-break", raw, index);
    else if (raw.startsWith("<")) add("hold", "html", raw, index);
    else if (sign in KINDS && open.at(-1)?.sign === sign && raw !== "[") {
      add("close", KINDS[sign]!, raw, index, open.pop()!.id);
    } else if (sign in KINDS && !raw.startsWith("](")) {
      add("open", KINDS[sign]!, raw, index);
      open.push({ id, sign });
    } else parts.push(raw);
  }
  return parts;
}

function raw(part: Message): string {
  return part.map((piece) => (typeof piece === "string" ? piece : piece.raw)).join("");
}

function split(markdown: string, locale = "en"): string[] {
  return splitMessage(message(markdown), locale).map(raw);
}

describe("splitMessage", () => {
  const cases: readonly (readonly string[])[] = [
    ["**First.** ", "Second."],
    ["First. ", "**Second.**"],
    ["First **word.** ", "*Second* **word.** ", "Third."],
    ["See `a.b(c). D` now. ", "Next."],
    ["`npm` is fast. ", "`git` is fast. ", "Use `x`. ", "[Read](a.b/C. D) it."],
    ["See [Mr. Smith. Jr](http://a.b/C. D) here. ", "He waits."],
    ["Known.[^1] ", "Unknown.[^2] ", "End."],
    ["One line\\\n", "another line. ", "And more."],
    ["One line<br>", "another line."],
    ["Done.<!-- note --> ", "Next."],
    ["**Two sentences. In one pair.** ", "Then a third."],
    ["All *in. One.*"],
    ["e.g. `x` and Mr. **Smith** came. ", "*He* left."],
    ["***Both.*** ", "***Again.***"],
  ];
  for (const expected of cases) {
    it(`cuts ${expected.join("|")}`, () => {
      expect(split(expected.join(""))).toEqual(expected);
    });
  }

  it("cuts between sentences that no blank parts", () => {
    expect(split("**これはペンです。**それは`x`です。", "ja")).toEqual([
      "**これはペンです。**",
      "それは`x`です。",
    ]);
    expect(split("他来了。**“好。”**她笑了。", "zh")).toEqual([
      "他来了。",
      "**“好。”**",
      "她笑了。",
    ]);
  });

  it("gives nothing for nothing", () => {
    expect(splitMessage([], "en")).toEqual([]);
    expect(split("")).toEqual([]);
  });

  it("gives a stray code back and lets it hold nothing together", () => {
    const stray: Code = { type: "open", id: 1, kind: "html", raw: "<b>", start: 0 };
    expect(splitMessage([stray, "One. Two."], "en").map(raw)).toEqual(["<b>One. ", "Two."]);
  });

  it("keeps every part, in order, and every pair in one piece", () => {
    const piece = fc.constantFrom(
      "One. ",
      "Two",
      ".",
      " ",
      "? ",
      "**",
      "*",
      "[",
      "](u. V)",
      "`a. B`",
      "[^1]",
      "\\\n",
      "<br>",
      "。",
      "「",
      "」",
      "\ud800",
      "Mr. ",
      "1. A ",
    );
    const locale = fc.constantFrom("en", "de", "ja", "zh", "ar", "hi", "th");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), locale, (pieces, tag) => {
        const whole = message(pieces.join(""));
        const parts = splitMessage(whole, tag);
        expect(parts.map(raw).join("")).toBe(raw(whole));
        const codes = (list: Message): Message => list.filter((part) => typeof part !== "string");
        expect(parts.flatMap(codes)).toEqual(codes(whole));
        const closed = new Set(
          whole.flatMap((part) =>
            typeof part !== "string" && part.type === "close" ? [part.id] : [],
          ),
        );
        for (const part of parts) {
          expect(part.length).toBeGreaterThan(0);
          for (const code of part) {
            if (typeof code === "string" || code.type !== "open" || !closed.has(code.id)) continue;
            expect(part).toContainEqual(expect.objectContaining({ type: "close", id: code.id }));
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});

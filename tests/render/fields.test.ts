import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDocument } from "../../src/parse/parse-document.ts";
import { localizeDocument } from "../../src/render/localize-document.ts";
import { hostileTargets } from "../laws/hostile-targets.ts";

const styles: Readonly<Record<string, string>> = {
  plain: "---\ntitle: One\n---\n",
  "plain over lines": "---\ntitle: One\n  two\nnext: x\n---\n",
  "single quotes": "---\ntitle: 'One'\n---\n",
  "double quotes": '---\ntitle: "One"\n---\n',
  "literal block": "---\ntitle: |\n  One\n  two\nnext: x\n---\n",
  "folded block": "---\ntitle: >-\n  One\n  two\nnext: x\n---\n",
  "block with an indentation": "---\ntitle: |2-\n  One\n---\n",
  "flow map": "---\n{ title: One, next: x }\n---\n",
  anchor: "---\ntitle: &a One # comment\nnext: *a\n---\n",
  CRLF: "---\r\ntitle: |\r\n  One\r\n  two\r\nnext: x\r\n---\r\n",
  "TOML basic": '+++\ntitle = "One" # comment\n+++\n',
  "TOML literal": "+++\ntitle = 'One'\n+++\n",
  "TOML lines": '+++\ntitle = """\nOne\ntwo"""\n+++\n',
  "TOML literal lines": "+++\ntitle = '''\nOne\ntwo'''\nnext = 1\n+++\n",
};

const target = fc.oneof(
  fc.constantFrom(...hostileTargets),
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.string({ unit: "binary-ascii", maxLength: 12 }),
  fc
    .array(
      fc.constantFrom(
        "a",
        " ",
        "\n",
        ":",
        "#",
        "'",
        '"',
        "\\",
        "|",
        ">",
        "-",
        "---",
        "é",
        "  ",
        "\t",
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join("")),
);

describe("a field says what it was given, however it is written", () => {
  for (const [style, page] of Object.entries(styles))
    test(style, () => {
      fc.assert(
        fc.property(target, (text) => {
          // TOML has no way to write half a character.
          fc.pre(text.trim() !== "" && !/\p{Surrogate}/u.test(text));
          const document = parseDocument("page.md", page);
          const { text: output, rejected } = localizeDocument(document, new Map([[0, text]]), {
            wrap: false,
          });
          expect(rejected).toEqual([]);
          const read = parseDocument("page.md", output, {}, true);
          expect(read.problems).toEqual([]);
          expect(read.slots[0]?.text).toBe(text.replace(/\r\n?/g, "\n").trim());
        }),
        { numRuns: 400 },
      );
    });
});

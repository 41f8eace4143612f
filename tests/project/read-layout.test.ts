import { describe, expect, test } from "vitest";
import { readLayout } from "../../src/project/files/read-layout.ts";

describe("the languages of a folder are read from its paths", () => {
  const plain = { folder: "", sourceLocale: "en", exclude: [] as string[] };
  for (const [name, paths, expected] of [
    [
      "folders beside each other",
      ["en/a.md", "de/a.md", "fr/a.md"],
      { folder: "en", targets: ["de", "fr"] },
    ],
    [
      "as sites write them",
      ["en/a.md", "zh/a.md", "zh-cn/a.md", "pt_BR/a.md", "pt/a.mdx", "ja-JP/a.md", "zh-Hant/a.md"],
      { folder: "en", targets: ["ja-JP", "pt", "pt-BR", "zh", "zh-Hant", "zh-cn"] },
    ],
    [
      "a source with its region",
      ["en-US/a.md", "ja-JP/a.md"],
      { folder: "en-US", sourceLocale: "en-US", targets: ["ja-JP"] },
    ],
    [
      "below a folder of their own",
      ["docs/en/a.md", "docs/de/a.md", "config.md"],
      { folder: "docs/en", targets: ["de"] },
    ],
    ["a source alone", ["en/a.md", "README.md"], { folder: "en", targets: [] }],
    [
      "in the source",
      ["a.md", "b/c.md", "de/a.md", "de/b/c.md"],
      { targets: ["de"], exclude: ["de/**"] },
    ],
    [
      "by ending",
      ["a.md", "a.de.md", "a.pt-BR.md", "b.fr.md"],
      { targets: ["de", "pt-BR"], exclude: ["**/*.de.md", "**/*.pt-BR.md"] },
    ],
  ] as const)
    test(name, () => expect(readLayout(paths, undefined)).toMatchObject({ ...plain, ...expected }));
});

test("what is no language, or translates nothing, counts for none", () => {
  expect(readLayout(["a.md", "it/servers.md", "css/a.md", "js/a.md", "qx/a.md"], undefined)).toBe(
    undefined,
  );
  expect(readLayout(["en/a.md", "it/servers.md"], undefined)?.targets).toEqual([]);
  expect(readLayout(["a.md", "a.min.md", "a.v2.md"], undefined)).toBe(undefined);
});

test("the language that was said is the source's", () => {
  expect(readLayout(["en/a.md", "ja/a.md"], "ja")).toMatchObject({ folder: "ja", targets: ["en"] });
  expect(readLayout(["en-GB/a.md", "en/a.md", "en-US/a.md"], "en-US")).toMatchObject({
    folder: "en-US",
    targets: ["en", "en-GB"],
  });
});

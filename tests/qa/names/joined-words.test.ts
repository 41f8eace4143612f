import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkNames, createNameMemory } from "../../../src/qa/names/index.ts";
import { apartAtJoints } from "../../../src/qa/names/words/joints.ts";

function check(
  source: string,
  target: string,
  locale: string,
  units: (readonly [string, string])[],
) {
  const memory = createNameMemory();
  for (const [key, [from, to]] of [...units, [source, target] as const].entries())
    memory.add(from, to, "en", locale, { namespace: "guide", key: `${key}` });
  return checkNames(source, target, "en", locale, { memory }).filter(
    ({ severity }) => severity !== "info",
  );
}

test("joined, the pieces of a word are the word", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z0-9]{0,12}$/), (word) => {
      expect(apartAtJoints(word).join("")).toBe(word);
    }),
  );
});

describe("a name with a capital letter inside", () => {
  const units = [
    ["Start QuillaCMS.", "启动 QuillaCMS。"],
    ["Stop QuillaCMS.", "停止 QuillaCMS。"],
  ] as const;

  test.each([
    ["zh-Hans", "QuillaCMS is small.", "Quilla CMS 很小。"],
    ["ja", "Use the QuillaHelper there.", "そこで Quillaヘルパーを使う。"],
    ["ko", "Use the VS Code there.", "거기서 VSCode를 사용하세요."],
    ["fa", "Use the QuillaCMS there.", "آنجا از Quilla-CMS استفاده کنید."],
  ])("%s: %s %s", (locale, source, target) => {
    expect(check(source, target, locale, [...units])).toEqual([]);
  });

  test("another one in its place is told", () => {
    expect(check("QuillaCMS is small.", "Marbury 很小。", "zh-Hans", [...units])).toMatchObject([
      { rule: "names/missing" },
    ]);
  });
});

test("a figure stands at a name without a blank where the script has none", () => {
  const units = [["It runs on Zephra 9.", "Zephra9で動く。"] as const];
  expect(check("It runs on Zephra 13.", "Zephra13で動く。", "ja", units)).toEqual([]);
  expect(check("It runs on tvQX 14.", "tvQX14で動く。", "ja", units)).toEqual([]);
});

test("simplified characters in a traditional translation are the place", () => {
  expect(checkNames("A European airline.", "一家欧洲航空公司。", "en", "zh-Hant")).toEqual([]);
  expect(checkNames("A European airline.", "一家非洲航空公司。", "en", "zh-Hant")).toMatchObject([
    { rule: "names/missing" },
  ]);
});

test("a slip of a name in Latin letters is a word of its own, and no English one", () => {
  const units = [
    ["Write it in YAML.", "YAML で書く。"],
    ["Read the YAML.", "YAML を読む。"],
    ["The YAML is short.", "YAML は短い。"],
  ] as const;
  const said = check("Add it to the YAML.", "QuaryAmlector に追加する。", "ja", [...units]);
  expect(said.every(({ rule }) => rule !== "names/spelling")).toBe(true);
  expect(
    check("Add it to the Quoramil.", "Quoramli に追加する。", "ja", [
      ["Write it in Quoramil.", "Quoramil で書く。"],
      ["Read the Quoramil.", "Quoramil を読む。"],
    ]),
  ).toMatchObject([{ rule: "names/spelling" }]);
});

test("a product in both letters, where most names keep theirs, is no slip", () => {
  const units = [
    ["Open Quillon now.", "افتح كويلون الآن."],
    ["Close Quillon now.", "أغلق كويلون الآن."],
    ["Start Quillon now.", "شغل كويلون الآن."],
    ["The Quillon page.", "صفحة Quillon."],
    ["The Quillon file.", "ملف Quillon."],
    ["The Marbury file.", "ملف Marbury."],
    ["The Halvers file.", "ملف Halvers."],
    ["The Dunmore file.", "ملف Dunmore."],
  ] as const;
  expect(check("The Quillon form.", "نموذج Quillon.", "ar", [...units])).toEqual([]);
  expect(check("The Quillon form.", "نموذج Quillon.", "ar", units.slice(0, 3))).toMatchObject([
    { rule: "names/script" },
  ]);
});

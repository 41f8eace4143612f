import { describe, expect, test } from "vitest";
import { checkNames, createNameMemory } from "../../../src/qa/names/index.ts";

type Unit = readonly [source: string, target: string, locale: string];

function check(source: string, target: string, locale: string, units: readonly Unit[]) {
  const memory = createNameMemory();
  for (const [key, unit] of [...units, [source, target, locale] as const].entries())
    memory.add(unit[0], unit[1], "en", unit[2], { namespace: "guide", key: `${key}` });
  return checkNames(source, target, "en", locale, { memory });
}

describe("words of technical documents, in scripts without capitals", () => {
  test("what other scripts translate is no name, though languages of Latin letters borrow it", () => {
    const kept: Unit[] = ["es", "fr", "it"].map((locale) => [
      "Open the Dashbord now.",
      "X Dashbord x.",
      locale,
    ]);
    const translated: Unit[] = [
      ["Open the Dashbord now.", "現在请打开仪表板。", "zh-Hans"],
      ["Open the Dashbord now.", "대시판을 지금 여세요.", "ko"],
    ];
    expect(check("Read the Dashbord.", "计器盘を読む。", "ja", [...kept, ...translated])).toEqual(
      [],
    );
  });

  test("a unit that was not translated shows no habit", () => {
    const units: Unit[] = [
      [
        "The Prudent Frobnication of trees is hard.",
        "The Prudent Frobnication of trees is hard.",
        "ja",
      ],
      ["A Frobnication of trees is easy.", "A Frobnication of trees is easy.", "ja"],
      ["The Frobnication of trees.", "木の振動処理。", "ja"],
    ];
    const [finding] = check("See Frobnication.", "振動処理を参照。", "ja", units);
    expect(finding?.severity ?? "none").not.toBe("error");
    expect(check("See Frobnication.", "振動処理を参照。", "ja", units.slice(0, 2))).toEqual([]);
  });

  const kept: Unit[] = ["Start Quillon.", "Stop Quillon.", "Restart Quillon."].map((source) => [
    source,
    `${source === "Start Quillon." ? "启动" : "停止"} Quillon。`,
    "zh-Hans",
  ]);

  test("what a document is about need not be said each time", () => {
    const found = check("A new page of your Quillon site.", "你网站的新页面。", "zh-Hans", kept);
    expect(found.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  test("another name in its place is told", () => {
    const found = check(
      "A new page of your Quillon site.",
      "你 Marbury 网站的新页面。",
      "zh-Hans",
      kept,
    );
    expect(found).toMatchObject([{ rule: "names/missing", severity: "warning" }]);
  });

  test.each([
    ["Open the URL.", "打开网址。"],
    ["The VMs are small.", "虚拟机很小。"],
    ["Open DevTools there.", "在那里打开开发者工具。"],
  ])("%s is put into words", (source, target) => {
    const units: Unit[] = [
      ["The URL and the VM are here.", "URL 和 VM 在这里。", "zh-Hans"],
      ["It has DevTools inside.", "它有开发者工具。", "zh-Hans"],
    ];
    const found = check(source, target, "zh-Hans", units);
    expect(found.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  test("a longer name is not the shorter one that it begins with", () => {
    const found = check("Unhandled errors of Quillon.", "QuillonTools 的错误。", "ja", []);
    expect(found.every(({ message }) => !message.includes("QuillonTools as"))).toBe(true);
  });
});

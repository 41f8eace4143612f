import { describe, expect, it } from "vitest";
import { checkUnit } from "../../src/qa/check-unit.ts";
import { examplePair } from "./example-pair.ts";
import type { RuleExample } from "../../src/qa/rule.ts";
import { resolveSeverity, type RuleSettings } from "../../src/qa/severity.ts";

function check(example: RuleExample, settings?: RuleSettings): string[] {
  return checkUnit(examplePair(example), settings).map(
    ({ rule, severity }) => `${rule} ${severity}`,
  );
}

describe("checkUnit", () => {
  it("is quiet on a good translation", () => {
    const source = "**Seoul** said [so](https://x.org) on `Monday`.[^1]";
    const grammar = { footnotes: ["1"] };
    for (const [targetLocale, target] of [
      ["de", "Das sagte **Seoul** [so](https://x.org) am `Monday`.[^1]"],
      ["fr", "**Séoul** l’a [dit](https://x.org) le `Monday`.[^1]"],
      ["ja", "**ソウル**は`Monday`に[そう](https://x.org)述べた。[^1]"],
      ["ar", "قالت **سيول** [ذلك](https://x.org) يوم `Monday`.[^1]"],
      ["hi", "**सियोल** ने `Monday` को [यह](https://x.org) कहा।[^1]"],
    ] as const) {
      expect(check({ source, target, targetLocale, grammar })).toEqual([]);
    }
  });

  it("calls a gap missing and nothing else", () => {
    expect(check({ source: "**a** `b`", target: "", targetLocale: "de", state: "new" })).toEqual([
      "state/missing info",
    ]);
  });

  it("follows the configuration, but says more quietly what it is unsure of", () => {
    const lost = { source: "Run `a`.", target: "Führen Sie es aus.", targetLocale: "de" };
    expect(check(lost)).toEqual(["markup/code-span warning"]);
    expect(check(lost, { "markup/code-span": "error" })).toEqual(["markup/code-span error"]);
    expect(check(lost, { "markup/*": "off" })).toEqual([]);
    const added = { source: "Run a.", target: "Führen Sie `a` aus.", targetLocale: "de" };
    expect(check(added, { "markup/code-span": "error" })).toEqual(["markup/code-span info"]);
  });

  it("only mentions the full stop of a link that is all there is", () => {
    const link = { source: "[See the whole list.](#all)", targetLocale: "ja" };
    expect(check({ ...link, target: "[一覧を見る](#all)" })).toEqual(["text/end-punctuation info"]);
    const more = { source: "[See the list](#all) and the rest of it.", targetLocale: "ja" };
    expect(check({ ...more, target: "[一覧](#all)と残りを見る" })).toEqual([
      "text/end-punctuation warning",
    ]);
  });

  it("tells where in the two texts", () => {
    const [finding] = checkUnit(
      examplePair({ source: "Run `npm ci`.", target: "`npm cl` ausführen.", targetLocale: "de" }),
    );
    expect(finding).toMatchObject({
      sourceSpan: { start: 4, end: 12 },
      targetSpan: { start: 0, end: 8 },
      expected: "npm ci",
      found: "npm cl",
    });
  });

  it("gives fixes that mend the text", () => {
    const pair = examplePair({
      source: "**Note.** Next",
      target: "**注意。**次に",
      targetLocale: "ja",
    });
    const edit = checkUnit(pair).flatMap(({ fix }) => fix ?? [])[0]!;
    const target =
      pair.target.slice(0, edit.span.start) + edit.text + pair.target.slice(edit.span.end);
    expect(target).toBe("**注意**。次に");
    expect(checkUnit({ ...pair, target }).filter(({ severity }) => severity !== "info")).toEqual(
      [],
    );
  });
});

it("lets the closest name decide how loud a rule is", () => {
  const settings = { "*": "info", "text/*": "off", "text/empty": "error" } as const;
  expect(resolveSeverity("text/empty", settings, "warning")).toBe("error");
  expect(resolveSeverity("text/whitespace", settings, "warning")).toBe("off");
  expect(resolveSeverity("markup/html", settings, "error")).toBe("info");
  expect(resolveSeverity("markup/html", {}, "error")).toBe("error");
});

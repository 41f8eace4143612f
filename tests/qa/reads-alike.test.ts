import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inspectNames } from "../../src/qa/names/index.ts";
import { checkNumbers } from "../../src/qa/numbers/index.ts";
import { saysNothing } from "../../src/qa/reads-alike.ts";

describe("a message names two different things", () => {
  it.each([
    ["Expected 20, found 20", true],
    ["Expected 12\u00A0000, found 12 000", true],
    ["Expected Kyjiw (Kyjiw), found Kyjiw", true],
    ["Expected 12.000 (12), found 12.000 (12000)", false],
    ["Expected 12,000 (12.000), found 1.200", false],
    ["Expected Selenskyj (Zelenskyy), found Zelenskyy", false],
    ["Expected five, found nothing", false],
  ])("%s", (message, nothing) => {
    expect(saysNothing(message)).toBe(nothing);
  });

  it("what reads as another number in another language is told with its value", () => {
    const said = checkNumbers("12.000 kg", "12.000 kg", "de", "en").findings;
    for (const { message } of said) expect(saysNothing(message)).toBe(false);
  });

  it("values that have exchanged what they count stand where the other was", () => {
    const [finding] = checkNumbers(
      "97 mills in 14 countries",
      "97カ国の14工場",
      "en",
      "ja",
    ).findings;
    expect(finding?.message).toBe("Expected 97 and 14, found 14 and 97");
  });
});

/** The units of the example project, and its translations as they are or with two digits exchanged. */
describe("no message of the example project names one thing twice", () => {
  const folder = new URL("../../locales", import.meta.url).pathname;
  const files = readdirSync(join(folder, "en"), { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".json"),
  );
  const read = (locale: string, name: string): Record<string, string> => {
    try {
      return JSON.parse(readFileSync(join(folder, locale, name), "utf8")) as Record<string, string>;
    } catch {
      return {};
    }
  };
  it.each(readdirSync(folder).filter((name) => !name.startsWith(".") && name !== "en"))(
    "%s",
    (locale) => {
      for (const name of files) {
        const target = read(locale, name);
        for (const [key, source] of Object.entries(read("en", name))) {
          const own = target[key] ?? "";
          const turned = own.replace(/(\d)(.{1,60}?)(\d)/su, "$3$2$1");
          for (const text of [own, turned, `⟦${locale}⟧ ${source}`]) {
            const said = [
              ...checkNumbers(source, text, "en", locale).findings,
              ...inspectNames(source, text, "en", locale, {}).findings,
            ];
            for (const { message } of said) expect(message).not.toSatisfy(saysNothing);
          }
        }
      }
    },
  );
});

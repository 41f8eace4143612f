import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createNameMemory, inspectNames } from "../../../src/qa/names/index.ts";
import { plain } from "../../../src/text/plain.ts";

const root = new URL("../../../locales/", import.meta.url);
const read = (path: string): Record<string, string> =>
  JSON.parse(readFileSync(new URL(path, root), "utf8")) as Record<string, string>;
const documents = readdirSync(new URL("en/", root), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.replaceAll("\\", "/"));
const complete = ["de", "fr", "es", "uk", "ar", "hi", "vi", "ko", "ja", "zh-Hant"];

describe("the example project", () => {
  it.each(complete)("has nothing to say about the translation into %s", (locale) => {
    const memory = createNameMemory();
    const units = documents.flatMap((name) => {
      const source = read(`en/${name}`);
      const target = read(`${locale}/${name}`);
      return Object.keys(source).map((key) => ({
        place: { namespace: name, key },
        source: plain(source[key]!),
        target: plain(target[key]!),
      }));
    });
    for (const { source, target, place } of units) memory.add(source, target, "en", locale, place);
    const results = units.map(({ source, target }) =>
      inspectNames(source, target, "en", locale, { memory }),
    );
    expect(results.flatMap(({ findings }) => findings)).toEqual([]);
    expect(results.reduce((sum, { checked }) => sum + checked, 0)).toBeGreaterThan(70);
  });
});

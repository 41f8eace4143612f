import { expect, test } from "vitest";
import { fallbackChain, outputPath, policyFor } from "../../src/config/index.ts";

test("a chain goes through the chains of the locales in it, each locale once", () => {
  const fallback = { "pt-BR": ["pt", "es"], pt: ["gl", "es"] };
  expect(fallbackChain(fallback, "pt-BR")).toEqual(["pt", "gl", "es"]);
  expect(fallbackChain(fallback, "de")).toEqual([]);
  expect(fallbackChain(fallback, "toString")).toEqual([]);
});

test("a policy is the locale's own, else the one for the rest, else to keep", () => {
  expect(policyFor("source", "de")).toBe("source");
  expect(policyFor({ "*": "source", de: "keep" }, "de")).toBe("keep");
  expect(policyFor({ "*": "source", de: "keep" }, "fr")).toBe("source");
  expect(policyFor({ de: "source" }, "toString")).toBe("keep");
});

test("documents go below a folder, or where the pattern says", () => {
  expect(outputPath("dist", "de", "guide/intro.md")).toBe("dist/de/guide/intro.md");
  expect(outputPath("dist/", "de", "intro.md")).toBe("dist/de/intro.md");
  expect(outputPath("i18n/{locale}/docs/{path}", "zh-Hant", "a/$&.md")).toBe(
    "i18n/zh-Hant/docs/a/$&.md",
  );
});

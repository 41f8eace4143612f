import { expect, test } from "vitest";
import { fallbackChain, outputPath, parseConfig, policyFor } from "../../src/config/index.ts";

test("a chain goes through the chains of the locales in it, each locale once", () => {
  const fallback = { "pt-BR": ["pt", "es"], pt: ["gl", "es"] };
  expect(fallbackChain(fallback, "pt-BR")).toEqual(["pt", "gl", "es"]);
  expect(fallbackChain(fallback, "de")).toEqual([]);
  expect(fallbackChain(fallback, "toString")).toEqual([]);
});

test("a policy is that of the last override that fits, else the locale's own, else the one for the rest", () => {
  const of = (config: object, locale: string, path = "guide/a.md") =>
    policyFor(parseConfig({ targets: ["de", "fr"], ...config }, "c"), locale, path).stale;
  expect(of({ stale: "source" }, "de")).toBe("source");
  expect(of({ stale: { "*": "source", de: "keep" } }, "de")).toBe("keep");
  expect(of({ stale: { "*": "source", de: "keep" } }, "fr")).toBe("source");
  expect(of({ stale: { de: "source" } }, "toString")).toBe("keep");
  const overrides = [
    { paths: ["legal/**"], stale: "source" },
    { paths: ["legal/**"], locales: ["fr"], stale: "notice" },
  ];
  const config = { staleNotice: { fr: "*(périmé)*" }, overrides };
  expect(of(config, "de", "legal/a.md")).toBe("source");
  expect(of(config, "fr", "legal/a.md")).toBe("notice");
  expect(of(config, "fr")).toBe("keep");
});

test("a notice needs a text in every locale that shows it", () => {
  expect(() => parseConfig({ targets: ["de"], stale: "notice" }, "c")).toThrow(
    'stale: Expected a staleNotice for "de", found none.',
  );
});

test("documents go below a folder, or where the pattern says", () => {
  expect(outputPath("dist", "de", "guide/intro.md")).toBe("dist/de/guide/intro.md");
  expect(outputPath("dist/", "de", "intro.md")).toBe("dist/de/intro.md");
  expect(outputPath("i18n/{locale}/docs/{path}", "zh-Hant", "a/$&.md")).toBe(
    "i18n/zh-Hant/docs/a/$&.md",
  );
});

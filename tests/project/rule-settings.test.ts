import { expect, test } from "vitest";
import { parseConfig } from "../../src/config/index.ts";
import { ruleSettings } from "../../src/project/check/rule-settings.ts";

test("the last override that fits a document and a locale decides, and what fits alike is one object", () => {
  const config = parseConfig(
    {
      source: "docs",
      locales: "locales",
      out: "out/{locale}/{path}",
      sourceLocale: "en",
      targets: ["de", "fr"],
      rules: { "text/repeated": "info" },
      overrides: [
        { paths: ["blog/**"], rules: { "text/repeated": "off" } },
        { locales: ["fr"], rules: { "text/repeated": "error" } },
      ],
    },
    "calque.config.ts",
  );
  const settings = ruleSettings(config);
  const said = (path: string, locale: string) => settings(path, locale)["text/repeated"];
  expect(said("guide.md", "de")).toBe("info");
  expect(said("blog/a.md", "de")).toBe("off");
  expect(said("guide.md", "fr")).toBe("error");
  expect(said("blog/a.md", "fr")).toBe("error");
  expect(settings("blog/a.md", "de")).toBe(settings("blog/b.md", "de"));
  expect(settings("blog/a.md", "de")).not.toBe(settings("guide.md", "de"));
});

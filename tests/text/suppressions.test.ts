import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import { expect, it } from "vitest";

import { suppressions } from "../../src/text/sentences/suppressions.ts";

const require = createRequire(import.meta.url);

it("holds CLDR's suppressions as the installed package has them", () => {
  for (const [locale, words] of Object.entries(suppressions)) {
    const source = readFileSync(
      require.resolve(`cldr-segments-full/segments/${locale}/suppressions.json`),
      "utf8",
    );
    for (const word of words.split("|")) {
      expect(source).toContain(`"suppression": ${JSON.stringify(word)}`);
    }
    expect(words.split("|")).toHaveLength(new Set(source.match(/"suppression": ".*"/gu)).size);
  }
});

it("comes with its licence and version", () => {
  const file = new URL("../../src/text/sentences/suppressions.ts", import.meta.url);
  const header = readFileSync(file, "utf8").slice(0, 3000);
  expect(header).toMatch(/CLDR \d+/u);
  expect(header).toContain("UNICODE LICENSE V3");
});
